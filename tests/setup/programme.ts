import { inject, onTestFinished } from "vitest";
import { settle, type Consumer } from "#app/features/events/consumer.server.ts";
import { forget, remember } from "#app/platform/db/db.ts";
import { giveSchemaBack, newSchemaName, takeSchema } from "./schemas.ts";

/** The address of the tests' PostgreSQL, as a superuser. */
export function databaseUrl(): string {
  return inject("databaseUrl");
}

/**
 * A programme of a test's own: a migrated, connected schema without a row. Returns its name, which is what an actor carries and
 * no other test's programme had, so that nothing is remembered of it; its schema (`database(name).schema`) may have served
 * others before. Inside a test it is given back when the test ends; outside (`beforeAll`) it lives as long as the file.
 */
export async function testProgramme(): Promise<string> {
  const programme = newSchemaName();
  const db = await takeSchema(databaseUrl());
  remember(programme, db);
  try {
    onTestFinished(async () => {
      forget(programme);
      await giveSchemaBack(db);
    });
  } catch {
    // Not called inside a test: the file's worker ends with its connections.
  }
  return programme;
}

const modules = import.meta.glob<Record<string, unknown>>("/app/features/**/*.consumer.server.ts", { eager: true });

/** Every consumer of the product. */
export function allConsumers(): Consumer[] {
  return Object.values(modules).flatMap((module) => [...new Set(Object.values(module))].filter(isConsumer));
}

function isConsumer(value: unknown): value is Consumer {
  return typeof value === "object" && value !== null && "handle" in value && "events" in value && "name" in value;
}

/** Seals all events of a programme and lets every consumer of the product finish. */
export async function settleAll(programme: string): Promise<void> {
  await settle(programme, allConsumers());
}

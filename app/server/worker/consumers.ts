import { settle, type Consumer } from "#app/features/events/consumer.server.ts";

const modules = import.meta.glob<Record<string, unknown>>("/app/features/**/*.consumer.server.ts", { eager: true });

/** Every consumer of every feature, in the order of their files. */
export function allConsumers(): Consumer[] {
  return Object.keys(modules).sort().flatMap((file) => Object.values(modules[file]!).filter(isConsumer).slice(0, 1));
}

/** Lets every consumer handle everything that has happened in a programme: for the sample and for tests. */
export function runUntilSettled(programme: string): Promise<void> {
  return settle(programme, allConsumers());
}

function isConsumer(value: unknown): value is Consumer {
  return typeof value === "object" && value !== null && "name" in value && "events" in value && "handle" in value;
}

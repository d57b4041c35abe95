import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import type { z } from "zod";
import type { NewPerson } from "./identity.schema.ts";

/**
 * Writes the row of a new account, inside the transaction of a command that has checked who may do so and records the event.
 * Gives the person's id.
 */
export async function writePerson(tx: Tx, person: z.output<typeof NewPerson>, now: Date): Promise<string> {
  const id = newId();
  await tx.person.create({ data: { id, ...person, createdAt: now }, select: { id: true } });
  return id;
}

import { database, type Tx } from "#app/platform/db/db.ts";
import type { Actor } from "./actor.ts";

/** The database for queries of an actor: their own programme's and no other. Never used to write. */
export function reads(actor: Actor): Tx {
  return actor.kind === "system" && actor.tx ? actor.tx : database(actor.programme).prisma;
}

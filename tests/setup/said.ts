import { beforeAll } from "vitest";
import type { ReceiptActor } from "#app/features/events/actor.ts";
import { enterInput, type InputEntered } from "#app/features/input/enter-input.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { createTranslator, eventNames, inputRow, smallProgramme, type SmallProgramme } from "./small-programme.ts";

/** Something said in Spanish by phone at the north site, unless said otherwise, and the holder of its receipt. */
export async function saySomething(small: SmallProgramme, input: Partial<InputEntered> = {}): Promise<{ inputId: string; number: number; secret: string; holder: ReceiptActor }> {
  const kept = await enterInput(small.system, { words: "Nadie me llamó.", lang: "es", channel: "phone", urgency: 4, site: "north", ...input });
  return { ...kept, holder: (await receiptActor(small.programme, kept.secret))! };
}

/** Until a transaction waits for a lock of another. */
export async function untilSomebodyWaits(programme: string): Promise<void> {
  const { pool } = database(programme);
  for (let tries = 0; tries < 500; tries += 1) {
    const { rows } = await pool.query("select 1 from pg_locks where not granted and locktype in ('transactionid', 'tuple')");
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("nobody waited for a lock");
}

/** A small programme for a whole test file, there before its first test, and what its tests ask of it. */
export function programmeWithWords() {
  const small = {} as SmallProgramme;
  beforeAll(async () => void Object.assign(small, await smallProgramme()));
  return {
    small,
    db: () => database(small.programme).prisma,
    row: (inputId: string) => inputRow(small.programme, inputId),
    names: (inputId: string) => eventNames(small.programme, inputId),
    said: (input: Partial<InputEntered> = {}) => saySomething(small, input),
    translator: (lang: string) => createTranslator(small.system, lang),
  };
}

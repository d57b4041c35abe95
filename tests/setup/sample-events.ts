import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";

/** An event that only tests know. */
export const thingHappened = defineEvent("thing.happened", "thing", z.strictObject({ n: z.number().int() }));

/** Records `thing.happened` as the system, `count` times, one command each. */
export async function happen(programme: string, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    await runCommand({ kind: "system", programme }, ({ record }) => record(thingHappened, newId(), { n }));
  }
}

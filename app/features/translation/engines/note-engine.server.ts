import type { FailureCode } from "#app/platform/translation/machine-translator.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";

/**
 * Notes how a machine fared, for its administrators; without an event, as the state of a mail is. That it does not know a
 * pair, or that a text is too long for it, says nothing about how it is.
 */
export async function noteEngine(programme: string, id: string, failure: FailureCode | null): Promise<void> {
  if (failure === "unknown_pair" || failure === "too_long") return;
  const moment = now();
  await database(programme).prisma.translationEngine.updateMany({
    where: { id },
    data: failure ? { lastFailureAt: moment, lastFailure: failure } : { lastSuccessAt: moment },
  });
}

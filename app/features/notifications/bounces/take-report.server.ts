import type { SystemActor } from "#app/features/events/actor.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { LARGEST_REPORT } from "./bounces.ts";
import { parseBounce } from "./parse-bounce.ts";
import { receiveBounce } from "./receive-bounce.server.ts";

/** Takes in a message that came back. Gives whether it says that a mail of this programme could not arrive. */
export async function takeReport(actor: SystemActor, raw: Uint8Array): Promise<boolean> {
  const bounce = raw.byteLength <= LARGEST_REPORT ? await parseBounce(raw) : null;
  if (!bounce) return false;
  try {
    await receiveBounce(actor, bounce);
    return true;
  } catch (error) {
    // Another programme's, or a mail that somebody made up.
    if (error instanceof DomainError) return false;
    throw error;
  }
}

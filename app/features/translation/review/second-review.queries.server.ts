import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";

/** Whether a translation counts as reviewed only when a second person checked it. */
export async function wantsSecondReview(actor: Actor): Promise<boolean> {
  return (await reads(actor).programme.findUniqueOrThrow({ where: { id: 1 }, select: { secondReview: true } })).secondReview;
}

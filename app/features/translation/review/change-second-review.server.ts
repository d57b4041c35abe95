import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { PROGRAMME_ID } from "#app/features/programme/programme.events.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { canManageEngines } from "../engines/engine.policy.ts";
import { secondReviewChanged } from "./review.events.ts";

/** Decides whether a translation counts as reviewed only when a second person checked it. What was reviewed before stays so. */
export async function changeSecondReview(actor: Actor, { on }: { on: boolean }): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    if (!canManageEngines(actor)) throw notAllowed();
    const { count } = await tx.programme.updateMany({ where: { id: 1, secondReview: !on }, data: { secondReview: on } });
    if (count === 0) return unchanged();
    await record(secondReviewChanged, PROGRAMME_ID, { on });
  });
}

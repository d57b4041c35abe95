import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { goesOutAt } from "#app/features/input/receipt/goes-out-at.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { sendJob } from "#app/platform/timers/timers.ts";
import { updatePublished, updateScheduled } from "../backlog.events.ts";
import type { Audience } from "../improvement.ts";
import { checkConsent } from "../quote.server.ts";
import { lockDraft } from "./lock-draft.server.ts";
import { writePublication } from "./publication.server.ts";
import publishDueUpdateJob from "./publish-due-update.timer.server.ts";

const LATEST_DAYS = 366;

/**
 * Lets an update go out: at the moment `at`, or where that is null as soon as the time is over in which it can be taken back
 * (`goesOutAt`); at once where there is no such time. Gives when it goes out, null where it is out.
 * @throws a refusal where it quotes somebody who does not allow that, `at` is past or more than a year ahead, it waits already or is out.
 */
export async function scheduleUpdate(actor: Actor, input: { updateId: string; version: number; at: Date | null }): Promise<Date | null> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const draft = await lockDraft(tx, actor, input.updateId, input.version);
    const { improvement, update } = draft;
    if (update.quoteInputId) await checkConsent(tx, update.quoteInputId);
    if (input.at && (input.at <= now || input.at.getTime() > now.getTime() + LATEST_DAYS * 86_400_000)) throw new DomainError("backlog:errors.notThen");
    const byId = actor.kind === "person" ? actor.personId : null;
    const at = input.at ?? goesOutAt(now);
    if (at <= now) {
      await writePublication(tx, draft, byId, now);
      await record(updatePublished, update.id, { improvementId: improvement.id, audience: update.audience as Audience });
      return null;
    }
    await tx.update.update({ where: { id: update.id }, data: { publishAt: at, scheduledById: byId, held: null, version: { increment: 1 } }, select: { id: true } });
    await sendJob(tx, actor.programme, publishDueUpdateJob, { updateId: update.id, at: at.getTime() }, { startAfter: at });
    await record(updateScheduled, update.id, { improvementId: improvement.id, at: at.toISOString() });
    return at;
  });
}

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { updatePublished } from "../backlog.events.ts";
import type { Audience } from "../improvement.ts";
import { checkConsent } from "../quote.server.ts";
import { lockDraft } from "./lock-draft.server.ts";
import { writePublication } from "./publication.server.ts";

/**
 * Publishes an update at once, without the time in which it could be taken back: to everybody who spoke for the improvement, and to
 * whom its audience names besides.
 * @throws a refusal where it quotes somebody who does not allow that (any more), waits for its time, or is published already.
 */
export async function publishUpdate(actor: Actor, input: { updateId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const draft = await lockDraft(tx, actor, input.updateId, input.version);
    const { improvement, update } = draft;
    if (update.quoteInputId) await checkConsent(tx, update.quoteInputId);
    await writePublication(tx, draft, actor.kind === "person" ? actor.personId : null, now);
    await record(updatePublished, update.id, { improvementId: improvement.id, audience: update.audience as Audience });
  });
}

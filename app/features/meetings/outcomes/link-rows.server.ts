import type { Actor } from "#app/features/events/actor.ts";
import { lockImprovementToChange } from "#app/features/backlog/lock.server.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { meetingLanguages, type MeetingOfText } from "../meeting-texts.server.ts";
import { dueAfterMeeting } from "../meeting-texts.ts";

/**
 * Links a recommendation, or something to do, to an improvement inside a command. The group wants to follow it, so the
 * improvement's title is wanted in its languages. @throws as a change of the improvement.
 */
export async function linkFromMeeting(
  tx: Tx,
  actor: Actor,
  link: { from: { kind: "recommendation" | "action_item"; id: string }; meeting: MeetingOfText; improvement: number },
  now: Date,
): Promise<{ improvementId: string; linkId: string }> {
  const improvement = await lockImprovementToChange(tx, actor, link.improvement);
  const linkId = newId();
  await tx.link.create({
    data: {
      id: linkId,
      improvementId: improvement.id,
      sourceKind: link.from.kind,
      sourceId: link.from.id,
      linkedById: actor.kind === "person" ? actor.personId : null,
      linkedAt: now,
    },
    select: { id: true },
  });
  const title = await tx.text.findUniqueOrThrow({ where: { id: improvement.titleTextId }, select: { id: true, lang: true } });
  await wantTranslations(tx, title.id, title.lang, await meetingLanguages(tx, link.meeting, now), dueAfterMeeting(now));
  return { improvementId: improvement.id, linkId };
}

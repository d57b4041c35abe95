import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToPrepare } from "../lock-room.server.ts";
import { dueBeforeMeeting } from "../meeting-texts.ts";
import { translationAsked } from "./readiness.events.ts";

/**
 * Asks the translators for a text that a meeting needs in one more language: of its own, or of an earlier meeting of its
 * group, as its minutes are. Asked already: nothing changes.
 */
export async function askTranslation(actor: Actor, input: { number: number; textId: string; lang: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const meeting = await lockMeetingToPrepare(tx, actor, input.number);
    const text = await tx.text.findFirst({
      where: { id: input.textId, subjectKind: "meeting", audience: "group", erasedAt: null },
      select: { id: true, lang: true, subjectId: true },
    });
    const of = text?.subjectId ? await tx.meeting.findUnique({ where: { id: text.subjectId }, select: { id: true, groupId: true } }) : null;
    if (!text || !of || (of.id !== meeting.id && (of.groupId === null || of.groupId !== meeting.groupId))) throw notFound();
    if ((await tx.translation.count({ where: { textId: text.id, lang: input.lang } })) > 0) return unchanged();
    await wantTranslations(tx, text.id, text.lang, [input.lang], dueBeforeMeeting(meeting.startsAt, now));
    await record(translationAsked, meeting.id, { textId: text.id, lang: input.lang });
  });
}

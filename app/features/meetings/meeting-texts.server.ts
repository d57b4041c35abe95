import type { Actor } from "#app/features/events/actor.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { workingLanguage } from "#app/features/texts/written-in.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { dueBeforeMeeting } from "./meeting-texts.ts";
import { liveMembers } from "./invite-rows.server.ts";

/** What a text around a meeting needs to know of it. */
export interface MeetingOfText {
  id: string;
  groupId: string | null;
  startsAt: Date;
}

/**
 * The languages in which a meeting is prepared and told: of everybody who is invited, of the group's members, and the team's own,
 * whatever language somebody of the team wrote in.
 */
export async function meetingLanguages(tx: Tx, meeting: MeetingOfText, now: Date): Promise<string[]> {
  const members = meeting.groupId ? await liveMembers(tx, meeting.groupId, now) : [];
  const people = await tx.person.findMany({
    where: { OR: [{ id: { in: members } }, { invitations: { some: { meetingId: meeting.id, removedAt: null } } }] },
    distinct: ["lang"],
    orderBy: { lang: "asc" },
    select: { lang: true },
  });
  return [...new Set([await workingLanguage(tx), ...people.map(({ lang }) => lang)])];
}

/**
 * Writes a text around a meeting inside a command, in the language that its words tell unless said otherwise. With `told` it is
 * wanted in the language of everybody whom the meeting concerns, else it is the team's own.
 */
export async function writeMeetingText(
  tx: Tx,
  actor: Actor,
  text: { kind: string; meeting: MeetingOfText; words: string; lang?: string | undefined; told: boolean; dueAt?: Date },
  now: Date,
): Promise<string> {
  const { kind, meeting, words, told } = text;
  return writeText(tx, {
    kind,
    subjectKind: "meeting",
    subjectId: meeting.id,
    audience: told ? "group" : "team",
    ...(text.lang && { lang: text.lang }),
    words,
    authorId: authorOf(actor),
    wanted: told ? await meetingLanguages(tx, meeting, now) : [],
    dueAt: text.dueAt ?? dueBeforeMeeting(meeting.startsAt, now),
  });
}

/** Who wrote it, where a person did. */
export function authorOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.personId : null;
}

/** Asks nobody any more for translations of texts that stand nowhere now. What a person translated stays with its text. */
export async function wantNoMore(tx: Tx, textIds: readonly string[]): Promise<void> {
  await tx.translation.deleteMany({ where: { textId: { in: [...textIds] }, OR: [{ words: null }, { origin: "machine" }] } });
}

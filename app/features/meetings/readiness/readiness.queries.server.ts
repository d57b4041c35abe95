import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { bookingsOf } from "../interpreters/interpreters.queries.server.ts";
import type { Invited } from "../rsvp/rsvp.queries.server.ts";
import { readinessByLanguage, type LanguageReady, type TextProgress } from "./readiness.ts";

/** What is ready for a meeting by language, and the meeting of advisors before whose minutes are looked at. */
export interface Readiness {
  rows: LanguageReady[];
  before: { number: number; startsAt: Date } | null;
}

/** How ready a meeting is, for whoever sees who is invited to it. `invited` as of `invitedTo`. */
export async function readinessOf(actor: Actor, meeting: { id: string; groupId: string | null; startsAt: Date }, invited: readonly Invited[], workingLanguage: string): Promise<Readiness> {
  const db = reads(actor);
  const before = meeting.groupId
    ? await db.meeting.findFirst({
        where: { groupId: meeting.groupId, kind: "advisory", state: "planned", startsAt: { lt: meeting.startsAt } },
        orderBy: { startsAt: "desc" },
        select: { id: true, number: true, startsAt: true },
      })
    : null;
  const [bookings, items, papers, minutes] = await Promise.all([
    bookingsOf(actor, meeting),
    db.agendaItem.findMany({ where: { meetingId: meeting.id, titleTextId: { not: null } }, select: { titleTextId: true } }),
    db.meetingPaper.findMany({ where: { meetingId: meeting.id }, select: { titleTextId: true, bodyTextId: true } }),
    before && db.minutes.findFirst({ where: { meetingId: before.id, state: { not: "draft" } }, orderBy: { id: "desc" }, select: { bodyTextId: true } }),
  ]);
  const of = {
    agenda: items.map(({ titleTextId }) => titleTextId!),
    papers: papers.flatMap(({ titleTextId, bodyTextId }) => [titleTextId, bodyTextId]),
    minutes: minutes ? [minutes.bodyTextId] : [],
  };
  const progress = await progressOf(db, Object.values(of).flat());
  const texts = (ids: string[]) => ids.map((id) => progress.get(id)!);
  return {
    rows: readinessByLanguage({
      workingLanguage,
      invited: invited.map(({ lang, answer, needs, needsLang }) => ({ lang, answer, asksForInterpreterOf: needs.includes("interpreter") ? (needsLang ?? lang) : null })),
      bookings: bookings.filter(({ kind }) => kind === "interpreter"),
      agenda: texts(of.agenda),
      papers: texts(of.papers),
      minutes: texts(of.minutes),
    }),
    before: before && { number: before.number, startsAt: before.startsAt },
  };
}

/** A text that a meeting needs in each language: one of its own, or of another meeting of its group. Null for any other. */
export async function textOfMeeting(actor: Actor, meeting: { id: string; groupId: string | null }, textId: string, lang: string): Promise<ReadableText | null> {
  const db = reads(actor);
  const text = await db.text.findFirst({ where: { id: textId, subjectKind: "meeting", audience: "group", erasedAt: null }, select: { subjectId: true } });
  if (!text?.subjectId) return null;
  const of = await db.meeting.findFirst({
    where: { id: text.subjectId, OR: [{ id: meeting.id }, ...(meeting.groupId ? [{ groupId: meeting.groupId }] : [])] },
    select: { id: true },
  });
  return of && ((await readTexts(actor, [textId], lang)).get(textId) ?? null);
}

async function progressOf(db: Tx, ids: string[]): Promise<Map<string, TextProgress>> {
  const rows = await db.text.findMany({
    where: { id: { in: ids } },
    select: { id: true, lang: true, translations: { select: { lang: true, origin: true, reviewedAt: true, dueAt: true } } },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

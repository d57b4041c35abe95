import type { Actor } from "#app/features/events/actor.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { formatDate, formatList } from "#app/ui/format/format.ts";
import { readAgenda } from "../agenda/agenda.queries.server.ts";
import { isPresent } from "../attendance/attendance.ts";
import { meetingRecord } from "../notes/record.queries.server.ts";
import { invitedTo, quorumFor } from "../rsvp/rsvp.queries.server.ts";
import { composeMinutes } from "./minutes.ts";

/** A first version of a meeting's minutes from what was written down, in the language of whoever begins them (English where Heard has none in it). */
export async function composedMinutes(
  actor: Actor,
  meeting: { id: string; groupId: string | null; kind: string; startsAt: Date; timeZone: string },
  writer: string,
): Promise<string> {
  const lang = isShipped(writer) ? writer : "en";
  const t = i18nOf(lang).getFixedT(lang, "meetings");
  const [invited, quorum, agenda, record] = await Promise.all([
    invitedTo(actor, meeting),
    quorumFor(actor, meeting),
    readAgenda(actor, meeting, lang),
    meetingRecord(actor, meeting.id, lang),
  ]);
  const words = (text: ReadableText) => wordsFor(text).words;
  const names = (of: typeof invited) => formatList(of.map(({ name }) => name), lang);
  const present = invited.filter(({ attendance }) => isPresent(attendance));
  const excused = invited.filter(({ attendance }) => attendance === "excused");
  const under = (itemId: string | null) => {
    const notes = record.notes.filter((note) => note.itemId === itemId);
    return { notes: notes.flatMap(({ text }) => (text ? [words(text)] : [])), said: notes.filter(({ input }) => input).length };
  };
  const withWhom = ({ owner, dueOn }: (typeof record.actions)[number]) => {
    const due = dueOn && formatDate(dueOn.toISOString().slice(0, 10), { lang, timeZone: meeting.timeZone });
    if (owner && due) return ` (${t("minutes.ownerDue", { name: owner.name, date: due })})`;
    if (owner) return ` (${owner.name})`;
    return due ? ` (${t("minutes.due", { date: due })})` : "";
  };
  return composeMinutes(
    {
      present: present.length > 0 ? t("minutes.present", { present: present.length, invited: invited.length, names: names(present) }) : t("minutes.nobodyPresent"),
      excused: excused.length > 0 ? t("minutes.excused", { names: names(excused) }) : null,
      noQuorum: quorum && !quorum.isExpected && !quorum.isMet ? t("minutes.noQuorum") : null,
      headings: {
        present: t("minutes.heading.present"),
        decisions: t("minutes.heading.decisions"),
        recommendations: t("minutes.heading.recommendations"),
        talked: t("minutes.heading.talked"),
        actions: t("minutes.heading.actions"),
      },
      advises: t("minutes.advises"),
      said: (count) => t("minutes.said", { count }),
    },
    {
      decisions: record.outcomes.filter(({ kind }) => kind === "decision").map(({ text }) => words(text)),
      recommendations: record.outcomes.filter(({ kind }) => kind === "recommendation").map(({ text }) => words(text)),
      items: [
        ...agenda.map((item) => ({ title: item.title ? words(item.title) : t("agenda.since"), ...under(item.id ?? "none") })),
        { title: null, ...under(null) },
      ],
      actions: record.actions.map((action) => words(action.text) + withWhom(action)),
    },
  );
}

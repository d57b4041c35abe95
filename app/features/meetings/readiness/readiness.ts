import { progressOf, sameLanguage } from "#app/features/texts/texts.ts";
import type { BookingState } from "../interpreters/interpreters.ts";
import type { Rsvp } from "../meeting.ts";

/** How far the texts of one kind are in one language. none: there is no such text yet; source: it is written in it. */
export type TextReadiness = "none" | "source" | "reviewed" | "started" | "waiting" | "missing";

/** A text with its translations, as far as readiness asks. */
export interface TextProgress {
  id: string;
  lang: string;
  translations: readonly { lang: string; origin: string | null; reviewedAt: Date | null; dueAt: Date | null }[];
}

/** How the texts of one kind are in a language: the least ready one decides; the rest is that one's, `from` what it is written in. */
export interface TextsReady {
  state: TextReadiness;
  textId: string | null;
  from: string | null;
  dueAt: Date | null;
}

/** The state in which readers lack the most, first. */
const WORST: TextReadiness[] = ["missing", "waiting", "started", "reviewed", "source", "none"];

/** How ready some texts are for readers of a language. */
export function textsReady(texts: readonly TextProgress[], lang: string): TextsReady {
  const each = texts.map((text): TextsReady => {
    if (sameLanguage(text.lang, lang)) return { state: "source", textId: text.id, from: text.lang, dueAt: null };
    const translation = text.translations.find((one) => sameLanguage(one.lang, lang));
    if (!translation) return { state: "missing", textId: text.id, from: text.lang, dueAt: null };
    return { state: progressOf(translation), textId: text.id, from: text.lang, dueAt: translation.dueAt };
  });
  each.sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
  return each[0] ?? { state: "none", textId: null, from: null, dueAt: null };
}

/** Whether readers have what there is. */
export function isReady(state: TextReadiness): boolean {
  return state === "reviewed" || state === "source" || state === "none";
}

/** The interpreter of a language: not needed, not known while somebody has not answered, nobody booked though somebody may come, or how the booking stands. */
export type InterpreterReadiness = { state: "not_needed" | "not_known" | "not_booked" } | { state: BookingState; bookingId: string; agency: string | null; isLate: boolean };

/** One language of the people who are invited, and what is ready in it. */
export interface LanguageReady {
  lang: string;
  invited: number;
  /** Who says yes. */
  coming: number;
  interpreter: InterpreterReadiness;
  agenda: TextsReady;
  papers: TextsReady;
  minutes: TextsReady;
}

/** What readiness is made of. */
export interface ReadinessFacts {
  workingLanguage: string;
  invited: readonly { lang: string; answer: Rsvp | null; asksForInterpreterOf: string | null }[];
  bookings: readonly { id: string; lang: string; state: BookingState; agency: string | null; isLate: boolean }[];
  agenda: readonly TextProgress[];
  papers: readonly TextProgress[];
  minutes: readonly TextProgress[];
}

/** What is ready, by language: the working language first, then by how many people speak each. */
export function readinessByLanguage(facts: ReadinessFacts): LanguageReady[] {
  const { workingLanguage, invited } = facts;
  const langs = [...new Set([...invited.map(({ lang }) => lang), ...invited.flatMap(({ asksForInterpreterOf }) => asksForInterpreterOf ?? [])])];
  const distinct = langs.filter((lang, index) => langs.findIndex((other) => sameLanguage(other, lang)) === index);
  return distinct
    .map((lang) => {
      const people = invited.filter((one) => sameLanguage(one.lang, lang));
      return {
        lang,
        invited: people.length,
        coming: people.filter(({ answer }) => answer === "yes").length,
        interpreter: interpreterReady(facts, lang),
        agenda: textsReady(facts.agenda, lang),
        papers: textsReady(facts.papers, lang),
        minutes: textsReady(facts.minutes, lang),
      };
    })
    .sort((a, b) => Number(sameLanguage(b.lang, workingLanguage)) - Number(sameLanguage(a.lang, workingLanguage)) || b.invited - a.invited || a.lang.localeCompare(b.lang));
}

function interpreterReady(facts: ReadinessFacts, lang: string): InterpreterReadiness {
  const theirs = facts.bookings.filter((booking) => sameLanguage(booking.lang, lang) && booking.state !== "cancelled");
  const order: BookingState[] = ["done", "confirmed", "requested", "needed", "failed"];
  const booking = [...theirs].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];
  if (booking) return { state: booking.state, bookingId: booking.id, agency: booking.agency, isLate: booking.isLate };
  const asked = facts.invited.some((one) => one.answer !== "no" && one.asksForInterpreterOf && sameLanguage(one.asksForInterpreterOf, lang));
  if (asked) return { state: "not_booked" };
  const isSilent = !sameLanguage(lang, facts.workingLanguage) && facts.invited.some((one) => one.answer === null && sameLanguage(one.lang, lang));
  return { state: isSilent ? "not_known" : "not_needed" };
}

/** Whether somebody stands ready to interpret, or nobody is needed as far as is known. */
export function isInterpreterReady(interpreter: InterpreterReadiness): boolean {
  return interpreter.state === "not_needed" || interpreter.state === "not_known" || interpreter.state === "confirmed" || interpreter.state === "done";
}

/** Something that is missing before a meeting, worst first. `by`: the language of the translators who bring a text into `lang`. */
export type Missing =
  | { what: "interpreter"; lang: string; state: "not_booked" | Exclude<BookingState, "confirmed" | "done" | "cancelled">; bookingId: string | null; isLate: boolean }
  | { what: "agenda" | "papers" | "minutes"; lang: string; state: TextReadiness; textId: string; by: string; dueAt: Date | null };

/**
 * Everything that is missing, by what and language: interpreters who are late first. Into the working language the translators of
 * a text's own language bring it (`canTranslate`).
 */
export function whatIsMissing(rows: readonly LanguageReady[], workingLanguage: string): Missing[] {
  const missing: Missing[] = rows.flatMap((row): Missing[] => {
    const { lang, interpreter } = row;
    const people: Missing[] = [];
    if (!isInterpreterReady(interpreter)) {
      const booked = "bookingId" in interpreter;
      people.push({ what: "interpreter", lang, state: interpreter.state as "needed", bookingId: booked ? interpreter.bookingId : null, isLate: booked && interpreter.isLate });
    }
    const texts = (["agenda", "papers", "minutes"] as const).flatMap((what): Missing[] => {
      const { state, textId, from, dueAt } = row[what];
      return isReady(state) || !textId ? [] : [{ what, lang, state, textId, by: sameLanguage(lang, workingLanguage) ? from! : lang, dueAt }];
    });
    return [...people, ...texts];
  });
  const weight = (one: Missing) => (one.what === "interpreter" ? (one.isLate ? 0 : 1) : 2);
  return missing.sort((a, b) => weight(a) - weight(b));
}


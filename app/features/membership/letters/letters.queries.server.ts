import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { progressOf } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canChangeLetters } from "../application.policy.ts";
import type { LetterCode } from "../application.ts";

/** One of the letters that applicants get: its words as they were written, and how far each other language is. */
export interface Letter {
  code: LetterCode;
  textId: string;
  lang: string;
  words: string;
  languages: { lang: string; state: "reviewed" | "started" | "waiting" }[];
}

/** The letters of the programme, in the order in which applicants get them. @throws a 404 refusal for whoever may not change them. */
export async function listLetters(actor: Actor): Promise<Letter[]> {
  if (!canChangeLetters(actor)) throw notFound();
  const rows = await reads(actor).letterTemplate.findMany({
    orderBy: { position: "asc" },
    select: { code: true, text: { select: { id: true, lang: true, words: true, translations: { orderBy: { lang: "asc" }, select: { lang: true, origin: true, reviewedAt: true } } } } },
  });
  return rows.map(({ code, text: { id, lang, words, translations } }) => ({
    code: code as LetterCode,
    textId: id,
    lang,
    words,
    languages: translations.map((one) => ({ lang: one.lang, state: progressOf(one) })),
  }));
}

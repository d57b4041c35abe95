import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { TEMPLATE_TEXT, templateOf, type Template } from "#app/features/texts/templates/template.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canChangeLetters } from "../application.policy.ts";
import type { LetterCode } from "../application.ts";

/** One of the letters that applicants get. */
export interface Letter extends Template {
  code: LetterCode;
}

/** The letters of the programme, in the order in which applicants get them. @throws a 404 refusal for whoever may not change them. */
export async function listLetters(actor: Actor): Promise<Letter[]> {
  if (!canChangeLetters(actor)) throw notFound();
  const rows = await reads(actor).letterTemplate.findMany({ orderBy: { position: "asc" }, select: { code: true, text: TEMPLATE_TEXT } });
  return rows.map(({ code, text }) => ({ code: code as LetterCode, ...templateOf(text) }));
}

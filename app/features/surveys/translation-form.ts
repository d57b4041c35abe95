import { LONGEST_TEXT } from "#app/features/texts/texts.schema.ts";
import type { TranslatedText } from "./translate-survey.server.ts";
import type { SurveyTranslation, TextToTranslate, TranslationPart } from "./translation.queries.server.ts";

/** Something in the way of one text: its sentence is a locale key with its namespace. */
export interface TranslationError {
  textId: string;
  message: string;
}

/** What the page shows again: what was typed, and what there is to fix. */
export interface TranslationReply {
  typed: Record<string, { words: string; checked: boolean }>;
  errors: TranslationError[];
}

/** The names of the fields of one text; that of its words carries the version the translator started from. */
export const textField = { words: ({ textId, version }: Pick<TextToTranslate, "textId" | "version">) => `w.${textId}.${version}`, checked: (textId: string) => `c.${textId}` } as const;

/** As many texts as stand on one page: a form has bounds. */
const TEXTS_ON_A_PAGE = 180;

/** The parts of a survey in portions that one form can hold. */
export function portionsOf(survey: SurveyTranslation): TranslationPart[][] {
  const portions: TranslationPart[][] = [[]];
  let count = 0;
  for (const part of survey.parts) {
    if (count > 0 && count + part.texts.length > TEXTS_ON_A_PAGE) {
      portions.push([]);
      count = 0;
    }
    portions.at(-1)!.push(part);
    count += part.texts.length;
  }
  return portions;
}

/** The tick that says that every text that has words is checked. */
export const ALL_CHECKED = "all";
/** The tick that answers the question whether texts are right although parts of the original are missing in them. */
export const CONFIRMED = "confirmed";

/**
 * What a translator typed for the texts of a survey. Saved is what differs from what is there, in words or in the tick; what was
 * emptied stays as it was.
 */
export function readTranslations(form: FormData, survey: SurveyTranslation): { values: TranslationReply["typed"]; changed: TranslatedText[]; tooLong: TranslationError[] } {
  const all = form.get(ALL_CHECKED) === "on";
  const confirmed = form.get(CONFIRMED) === "on";
  const posted = new Map<string, { words: string; version: number }>();
  for (const [name, value] of form) {
    const found = /^w\.([0-9a-f-]{36})\.(\d{1,9})$/.exec(name);
    if (found && typeof value === "string") posted.set(found[1]!, { words: value.trim(), version: Number(found[2]) });
  }
  const values: TranslationReply["typed"] = {};
  const changed: TranslatedText[] = [];
  const tooLong: TranslationError[] = [];
  for (const text of survey.parts.flatMap(({ texts }) => texts)) {
    const typed = posted.get(text.textId);
    if (!typed) continue;
    const { words, version } = typed;
    const checked = all || form.get(textField.checked(text.textId)) === "on";
    values[text.textId] = { words, checked };
    if (words === "") continue;
    if (words.length > LONGEST_TEXT) tooLong.push({ textId: text.textId, message: "texts:errors.tooLong" });
    else if (words !== text.translation || checked !== isChecked(text)) changed.push({ textId: text.textId, words, checked, ...(confirmed && { confirmed }), ...(checked && words === text.translation && text.mayReview && { isReview: true }), version });
  }
  return { values, changed, tooLong };
}

/** Whether a text's translation may be published. */
export function isChecked(text: Pick<TextToTranslate, "state">): boolean {
  return text.state === "reviewed" || text.state === "sample";
}

/** Why texts were not saved, as the page says it. */
export function refusalsOf(refused: readonly { textId: string; code: string }[]): TranslationError[] {
  return refused.map(({ textId, code }) => ({ textId, message: code }));
}

import { lostParts } from "#app/features/texts/lost-parts.ts";
import { changedBlanks } from "#app/features/texts/templates/blanks.ts";
import { LONGEST_TEXT } from "#app/features/texts/texts.schema.ts";
import { BLANKS_CHANGED, PARTS_LOST } from "#app/features/texts/texts.ts";
import type { OutsideText } from "./outside-work.queries.server.ts";

/** What stands in the way of one field; `field` is the id of its control, `message` as the error summary takes it. */
export interface OutsideError {
  field: string;
  message: string;
}

/** What the page shows again: what was typed, and what there is to fix. */
export interface OutsideReply {
  name: string;
  typed: Record<string, string>;
  errors: OutsideError[];
  /** Parts of texts are missing, and whoever translated may say that it is meant so. */
  asksToConfirm: boolean;
}

export const NAME_FIELD = "name";
export const CONFIRM_FIELD = "confirmed";
const LONGEST_NAME = 120;

/** The field of one text; its name carries the version that its translator started from. */
export function wordsField({ textId, version }: Pick<OutsideText, "textId" | "version">): { id: string; name: string } {
  return { id: `t-${textId}`, name: `w.${textId}.${version}` };
}

/**
 * What somebody outside typed: the translations that differ from what is saved, and what is to be fixed first. What was left
 * empty waits.
 */
export function readOutside(form: FormData, texts: readonly OutsideText[]): { reply: OutsideReply; changed: { textId: string; words: string; version: number }[] } {
  const name = String(form.get(NAME_FIELD) ?? "").trim();
  const confirmed = form.get(CONFIRM_FIELD) === "on";
  const typed: Record<string, string> = {};
  const errors: OutsideError[] = [];
  const changed: { textId: string; words: string; version: number }[] = [];
  let lost = false;
  if (name === "" || name.length > LONGEST_NAME) errors.push({ field: NAME_FIELD, message: "translations:errors.name" });
  for (const text of texts) {
    const posted = [...form].find(([field]) => field.startsWith(`w.${text.textId}.`));
    if (!posted) continue;
    const words = String(posted[1]).trim();
    typed[text.textId] = words;
    if (words === "" || words === text.translation) continue;
    const missing = lostParts(text.words, words);
    const blanks = changedBlanks(text.words, words);
    const { id } = wordsField(text);
    if (words.length > LONGEST_TEXT) errors.push({ field: id, message: "texts:errors.tooLong" });
    else if (blanks.length > 0) errors.push({ field: id, message: `${BLANKS_CHANGED}|${JSON.stringify({ parts: blanks.join(" · ") })}` });
    else if (missing.length > 0 && !confirmed) {
      lost = true;
      errors.push({ field: id, message: `${PARTS_LOST}|${JSON.stringify({ parts: missing.join(" · ") })}` });
    }
    changed.push({ textId: text.textId, words, version: Number(/\.(\d{1,9})$/.exec(posted[0])?.[1] ?? -1) });
  }
  if (changed.length === 0 && errors.length === 0) errors.push({ field: texts[0] ? wordsField(texts[0]).id : NAME_FIELD, message: "translations:errors.nothing" });
  return { reply: { name, typed, errors, asksToConfirm: lost || confirmed }, changed };
}

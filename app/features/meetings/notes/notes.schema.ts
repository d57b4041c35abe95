import { z } from "zod";
import { LONGEST_MESSAGE } from "#app/features/input/input.ts";
import { version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";

export const LONGEST_NOTE = 4000;

const item = z.uuid({ error: "meetings:errors.item" }).optional();

const words = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .refine((value) => [...value].length <= most, "meetings:errors.tooLong");

/** A note under an item of the agenda, or under none. */
export const NoteSchema = z.object({ words: words("meetings:errors.note", LONGEST_NOTE), item });

export const EditNoteSchema = z.object({ version, words: words("meetings:errors.note", LONGEST_NOTE) });

/** What somebody said, in their words and language; who, where they want to be named. */
export const SaidSchema = z.object({
  words: words("meetings:errors.saidWords", LONGEST_MESSAGE),
  lang: z.string({ error: "meetings:errors.language" }).refine(isLanguageTag, "meetings:errors.language"),
  person: z.uuid({ error: "meetings:errors.who" }).optional(),
  item,
});

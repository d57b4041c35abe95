import { z } from "zod";
import { LONGEST_LETTER } from "../application.ts";
import { unknownBlanks, withBraces } from "#app/features/texts/blanks.ts";
import { BLANKS } from "./fill-letter.ts";

/** The words of a letter to applicants; `seen`: the text that was on the page when they were written. */
export const LetterSchema = z.object({
  words: z
    .string({ error: "membership:letters.errors.words" })
    .trim()
    .min(1, "membership:letters.errors.words")
    .refine((words) => [...words].length <= LONGEST_LETTER, "membership:letters.errors.tooLong")
    .transform(withBraces)
    .refine((words) => unknownBlanks(words, BLANKS).length === 0, "membership:letters.errors.blanks"),
  seen: z.uuid({ error: "errors:changedMeanwhile" }),
});

import { templateSchema } from "#app/features/texts/templates/template.schema.ts";
import { LONGEST_LETTER } from "../application.ts";
import { BLANKS } from "./fill-letter.ts";

/** The words of a letter to applicants. */
export const LetterSchema = templateSchema({ blanks: BLANKS, longest: LONGEST_LETTER, errors: "membership:letters.errors" });

import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";

/** The longest text of any kind, in characters. */
export const LONGEST_TEXT = 20_000;

/** The form of the translation desk. */
export const TranslateSchema = z.object({
  words: z
    .string({ error: "texts:errors.words" })
    .trim()
    .min(1, "texts:errors.words")
    .max(LONGEST_TEXT, "texts:errors.tooLong"),
  /** Ticked: the translator has checked it, so it may be published. */
  checked: z.boolean().default(false),
  /** Ticked: it is meant as it stands, although parts of the text are missing or a machine wrote it. */
  confirmed: z.boolean().default(false),
  /** Which button was pressed: on to the next text, or back to this one. */
  goOn: z.enum(["next", "stay"]).default("next"),
  /** The version the translator started from. */
  version,
});

/** The form with which somebody checks another one's translation. */
export const ReviewSchema = TranslateSchema.pick({ confirmed: true, version: true });

import { z } from "zod";

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
  /** The version the translator started from. */
  version: z.coerce.number({ error: "errors:changedMeanwhile" }).int().min(0),
});

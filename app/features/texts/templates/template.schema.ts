import { z } from "zod";
import { unknownBlanks, withBraces } from "./blanks.ts";

/**
 * The form of a template's words, in square brackets what is filled in; `seen`: the text that was on the page. The keys of the
 * sentences that say what is wrong are its owner's: `<errors>.words`, `.tooLong`, `.blanks`.
 */
export function templateSchema({ blanks, longest, errors }: { blanks: readonly string[]; longest: number; errors: string }) {
  return z.object({
    words: z
      .string({ error: `${errors}.words` })
      .trim()
      .min(1, `${errors}.words`)
      .refine((words) => [...words].length <= longest, `${errors}.tooLong`)
      .transform(withBraces)
      .refine((words) => unknownBlanks(words, blanks).length === 0, `${errors}.blanks`),
    seen: z.uuid({ error: "errors:changedMeanwhile" }),
  });
}

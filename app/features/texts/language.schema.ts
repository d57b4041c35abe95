import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";

/** The language of somebody's words: one of those with a name here, or any other by its tag (BCP 47), which then counts. */
export const LanguageSchema = z
  .object({
    lang: z.string().refine(isLanguageTag, "texts:language.choose").optional(),
    tag: z.string().trim().refine(isLanguageTag, "texts:language.noTag").optional(),
    version,
  })
  .superRefine(({ lang, tag }, context) => {
    if (!lang && !tag) context.addIssue({ code: "custom", path: ["lang"], message: "texts:language.choose" });
  })
  .transform(({ lang, tag, version }) => ({ lang: (tag ?? lang)!, version }));

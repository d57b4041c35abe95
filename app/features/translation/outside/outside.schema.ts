import { z } from "zod";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { LINK_DAYS, MOST_LINK_DAYS, MOST_TEXTS } from "./outside.ts";

const Lang = z.string({ error: "translations:errors.pair" }).refine(isLanguageTag, "translations:errors.pair");

/** The form that gives texts to somebody outside. */
export const NewJobSchema = z.object({
  from: Lang,
  to: Lang,
  recipient: z.string({ error: "translations:errors.recipient" }).trim().min(1, "translations:errors.recipient").max(120, "translations:errors.recipient"),
  texts: z.array(z.uuid("translations:errors.texts"), { error: "translations:errors.texts" }).min(1, "translations:errors.texts").max(MOST_TEXTS, "translations:errors.tooManyTexts"),
  days: z.coerce.number({ error: "translations:errors.days" }).int("translations:errors.days").min(1, "translations:errors.days").max(MOST_LINK_DAYS, "translations:errors.days").default(LINK_DAYS),
  /** Ticked: texts that not everybody may read are given away on purpose. */
  mayPrivate: z.boolean().default(false),
});
export type NewJobForm = z.output<typeof NewJobSchema>;

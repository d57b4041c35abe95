import { z } from "zod";
import { ROLES } from "#app/features/events/actor.ts";
import { isLanguageTag, isShipped } from "#app/platform/i18n/languages.ts";
import { LONGEST_BODY, LONGEST_SUBJECT } from "./messages.ts";

const version = z.coerce.number({ error: "errors:changedMeanwhile" }).int().min(0);

function words(missing: string, most: number) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .refine((value) => [...value].length <= most, "messages:errors.tooLong");
}

/** One tick comes alone, none not at all. */
function several<Value extends z.ZodType>(value: Value) {
  return z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(value).max(100));
}

/** What is written and whom it goes to. */
export const MessageSchema = z.object({
  subject: words("messages:errors.subject", LONGEST_SUBJECT),
  body: words("messages:errors.body", LONGEST_BODY),
  groups: several(z.uuid({ error: "messages:errors.audience" })),
  roles: several(z.enum(ROLES, { error: "messages:errors.audience" })),
  lang: z.string().refine(isLanguageTag, "messages:errors.audience").optional(),
  site: z.uuid({ error: "messages:errors.audience" }).optional(),
  sourceFrom: z.iso.date({ error: "messages:errors.sourceFrom" }).optional(),
});

export const ReviseMessageSchema = MessageSchema.extend({ version });

/** A test goes out in a language in which mails are written. */
export const TestMessageSchema = z.object({ lang: z.string({ error: "messages:errors.testLang" }).refine(isShipped, "messages:errors.testLang") });

/** Sending and throwing away ask for nothing but the press. */
export const MessagePressSchema = z.object({ version });

import { z } from "zod";
import { ROLES } from "#app/features/events/actor.ts";
import { several, version, words } from "#app/platform/http/form-fields.ts";
import { isLanguageTag, isShipped } from "#app/platform/i18n/languages.ts";
import { LONGEST_BODY, LONGEST_SUBJECT } from "./messages.ts";

/** What is written and whom it goes to. */
export const MessageSchema = z.object({
  subject: words("messages:errors.subject", LONGEST_SUBJECT, "messages:errors.tooLong"),
  body: words("messages:errors.body", LONGEST_BODY, "messages:errors.tooLong"),
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

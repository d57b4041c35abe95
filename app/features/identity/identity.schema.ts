import { z } from "zod";
import { ROLES } from "#app/features/events/actor.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { normalEmail } from "./identity.ts";

const Email = z.string({ error: "identity:errors.email" }).max(254, "identity:errors.email").transform(normalEmail).pipe(z.email("identity:errors.email"));
const Lang = z.string().refine(isLanguageTag, "identity:errors.language");

/** The sign-in page's form. */
export const AskCode = z.object({ email: Email, next: z.string().max(500).optional() });

/** The form in which a code from a mail, or one from a card, is typed. */
export const TypedCode = z.object({
  code: z.string({ error: "identity:errors.code" }).max(60, "identity:errors.code"),
  next: z.string().max(500).optional(),
});

/** Forms that hold nothing but their button. */
export const Nothing = z.object({ next: z.string().max(500).optional() });

/** A language, and the page to go back to. */
export const ChooseLanguage = z.object({ lang: Lang, next: z.string().max(500).optional() });

/** One of the sample's people. */
export const DemoSignIn = z.object({ person: z.uuid("identity:errors.person"), next: z.string().max(500).optional() });

/** A person to add. */
export const NewPerson = z.object({
  name: z.string().trim().min(1).max(200),
  called: z.string().trim().min(1).max(100).optional(),
  email: Email.optional(),
  phone: z.string().trim().min(1).max(50).optional(),
  lang: Lang,
  timeZone: z.string().max(100).optional(),
});

/** Who translates a language from now on. */
export const NewTranslator = z.object({ person: z.uuid("identity:errors.person"), lang: z.string({ error: "identity:errors.language" }).refine(isLanguageTag, "identity:errors.language") });

/** A role to give. `from` and `until` are moments; without `until` it lasts until it is ended. */
export const NewGrant = z.object({
  personId: z.uuid(),
  role: z.enum(ROLES),
  scopeKind: z.enum(["programme", "site", "group"]),
  scopeId: z.uuid().optional(),
  lang: Lang.optional(),
  from: z.date(),
  until: z.date().optional(),
});

import { z } from "zod";
import { ALSO_WHERE_WRONG, version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { CONTACT_KINDS, ENTERED_CHANNELS, LONGEST_MESSAGE, type ContactKind } from "./input.ts";

/** How many characters a person sees: a pair of surrogates is one. Browsers count the same way for `maxlength`… nearly. */
function lengthOf(words: string): number {
  return [...words].length;
}

/** Somebody's words; `missing`: what is said where there are none. */
const wordsOr = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .refine((value) => value.length > 0, missing)
    .refine((value) => value.length <= LONGEST_MESSAGE || lengthOf(value) <= LONGEST_MESSAGE, "input:errors.tooLong");

const words = wordsOr("input:errors.words");

/** What a phone number needs at least to be dialled. */
const SHORTEST_PHONE = 7;

/** The fields that every form for saying something shares. */
const saying = {
  words,
  /** A site that is none of ours is no site; it never costs anybody their words. */
  site: z.string().max(80).optional().catch(undefined),
  helpToday: z.boolean().default(false),
  /** The signed form key; see form-key.ts. */
  key: z.string().max(200).optional(),
  /** A field that people do not see: filled, with whatever, means a machine. */
  website: z.string().optional().catch("filled"),
};

/** One way to be reached, as a form asks for it; whether it is needed depends on what else was chosen. */
export const contactFields = {
  contactKind: z.enum(CONTACT_KINDS, { error: "input:errors.contactKind" }).optional(),
  contactValue: z.string({ error: "input:errors.contactValue" }).trim().max(300, "input:errors.contactTooLong").optional(),
  leaveMessage: z.boolean().default(false),
};

/**
 * What is wrong with the way to be reached that a form gives, besides what is wrong with its fields as such; `missing`: what it
 * says where none is given.
 */
export function checkContact(
  { contactKind, contactValue }: { contactKind?: ContactKind | undefined; contactValue?: string | undefined },
  context: z.RefinementCtx,
  missing = { kind: "input:errors.contactKind", value: "input:errors.contactValue" },
): void {
  const add = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  const isWrong = (field: string) => context.issues.some(({ path }) => path?.[0] === field);
  if (!contactKind && !isWrong("contactKind")) add("contactKind", missing.kind);
  if (isWrong("contactValue")) return;
  const digits = (contactValue ?? "").replaceAll(/[^\d\u0660-\u0669\u06f0-\u06f9]/g, "");
  if (!contactValue) add("contactValue", missing.value);
  else if (contactKind === "email" && !z.email().safeParse(contactValue).success) add("contactValue", "input:errors.email");
  else if ((contactKind === "phone" || contactKind === "text") && digits.length < SHORTEST_PHONE) add("contactValue", "input:errors.phone");
}

/** A way to be reached, if wanted. */
const reaching = { contact: z.enum(["no", "yes"], { error: "input:errors.contactChoice" }).default("no"), ...contactFields };

function checkReaching(form: z.infer<z.ZodObject<typeof reaching>>, context: z.RefinementCtx): void {
  if (form.contact === "yes") checkContact(form, context);
}

/** `/{lang}/tell-us`: a message, and if wanted a way to be reached. */
export const TellUsSchema = z.object({ ...saying, ...reaching }).superRefine(checkReaching, ALSO_WHERE_WRONG);

/** What somebody said by phone, on paper or face to face, as staff type it. */
export const EnterSchema = z
  .object({
    words,
    /** Not `lang`, which is what the buttons that change the page's language send. */
    writtenIn: z.string({ error: "input:errors.language" }).refine(isLanguageTag, "input:errors.language"),
    channel: z.enum(ENTERED_CHANNELS, { error: "input:errors.channel" }),
    site: saying.site,
    /** The day it was said; a later one than today nobody can have meant. */
    on: z.iso.date({ error: "input:errors.day" }),
    helpToday: saying.helpToday,
    key: saying.key,
    /** How many of the pile were typed before this one. */
    typed: z.coerce.number().int().min(0).max(9999).catch(0),
    ...reaching,
  })
  .superRefine(checkReaching, ALSO_WHERE_WRONG);

/** `/me/say`: an advisor's own words; we know who it is. */
export const SaySchema = z.object(saying);

/** A reply to the team, or something to add. */
export const ReplySchema = z.object({ words: wordsOr("input:errors.moreWords"), key: z.string().max(200).optional() });

/** New words in place of the old ones, while nobody has read them. */
export const AmendSchema = z.object({ words });

/** In which language they wrote, for whoever said it: by name, since nobody knows the code of their language. */
export const OwnLanguageSchema = z.object({ wroteIn: z.string({ error: "texts:language.choose" }).refine(isLanguageTag, "texts:language.choose") });

/** Allowing or no longer allowing to be quoted. */
export const QuoteSchema = z.object({ allow: z.enum(["yes", "no"], { error: "receipt:errors.choose" }) });

/** Withdrawing asks for nothing but the press. */
export const WithdrawSchema = z.object({});

/** The receipt's code, typed at the front door. */
export const CodeSchema = z.object({
  code: z.string({ error: "receipt:errors.code" }).trim().min(1, "receipt:errors.code").max(100, "receipt:errors.code"),
});

/** What the team writes to whoever said it. */
export const TeamMessageSchema = z.object({
  words,
  version,
});

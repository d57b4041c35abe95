import { z } from "zod";
import { ALSO_WHERE_WRONG, version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import {
  APPLICATION_CHANNELS,
  BEST_TIMES,
  CONTACT_KINDS,
  HERE_AS,
  isNumber,
  LONGEST_WORDS,
  MODES,
  NEEDS,
  SOURCES,
  TIMES,
} from "./application.ts";

/** How many characters a person sees: a pair of surrogates is one. */
function lengthOf(words: string): number {
  return [...words].length;
}

/** Several of a list. What is none of it costs nobody their words. */
function someOf(codes: readonly string[]) {
  return z
    .array(z.string().catch(""))
    .catch([])
    .default([])
    .transform((chosen) => codes.filter((code) => chosen.includes(code)));
}

const optionalLine = (most: number) => z.string().trim().max(most, "membership:applyErrors.tooLong").optional();

const optionalWords = z
  .string()
  .trim()
  .refine((value) => lengthOf(value) <= LONGEST_WORDS, "membership:applyErrors.wordsTooLong")
  .optional();

/** What a phone number needs at least to be dialled. */
const SHORTEST_PHONE = 7;

const languages = z
  .array(z.string().catch(""))
  .catch([])
  .default([])
  .transform((chosen) => [...new Set(chosen.filter(isLanguageTag))].slice(0, 20));

/** What both forms ask, as DOMAIN §1 allows it. Nothing else may be asked of somebody who applies. */
const asked = {
  name: z.string({ error: "membership:applyErrors.name" }).trim().min(1, "membership:applyErrors.name").max(200, "membership:applyErrors.tooLong"),
  pronouns: optionalLine(100),
  contactKind: z.enum(CONTACT_KINDS, { error: "membership:applyErrors.contactKind" }),
  contactValue: z.string({ error: "membership:applyErrors.contactValue" }).trim().min(1, "membership:applyErrors.contactValue").max(300, "membership:applyErrors.tooLong"),
  leaveMessage: z.boolean().default(false),
  bestTimes: someOf(BEST_TIMES),
  speaks: languages,
  reads: languages,
  dialect: optionalLine(200),
  hereAs: z.enum(HERE_AS, { error: "membership:applyErrors.hereAs" }),
  /** Slugs of sites; one that is none of ours is none. */
  sites: z.array(z.string().catch("")).catch([]).default([]),
  why: optionalWords,
  times: someOf(TIMES),
  modes: someOf(MODES),
  needs: someOf(NEEDS),
  needsNote: optionalLine(500),
  isAdult: z.boolean({ error: "membership:applyErrors.adult" }).default(false).refine((isTrue) => isTrue, "membership:applyErrors.adult"),
  source: z.enum(SOURCES).optional().catch(undefined),
};

/** Fields that are not as they should be may be anything. */
interface Checked {
  contactKind?: (typeof CONTACT_KINDS)[number];
  contactValue?: unknown;
  speaks?: string[];
  dialect?: string | undefined;
}

const hasLanguage = ({ speaks, dialect }: Checked) => (speaks?.length ?? 0) > 0 || Boolean(dialect);
const isAddress = ({ contactKind, contactValue }: Checked) =>
  contactKind !== "email" || typeof contactValue !== "string" || contactValue === "" || z.email().safeParse(contactValue).success;
const canBeDialled = ({ contactKind, contactValue }: Checked) =>
  !contactKind || !isNumber(contactKind) || typeof contactValue !== "string" || contactValue === "" || contactValue.replaceAll(/[^\d\u0660-\u0669\u06f0-\u06f9]/g, "").length >= SHORTEST_PHONE;

function checkTogether<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema
    .refine((form) => hasLanguage(form as Checked), { path: ["speaks"], error: "membership:applyErrors.speaks", ...ALSO_WHERE_WRONG })
    .refine((form) => isAddress(form as Checked), { path: ["contactValue"], error: "membership:applyErrors.email", ...ALSO_WHERE_WRONG })
    .refine((form) => canBeDialled(form as Checked), { path: ["contactValue"], error: "membership:applyErrors.phone", ...ALSO_WHERE_WRONG });
}

/** `/{lang}/councils/{slug}/apply` */
export const ApplySchema = checkTogether(
  z.object({
    ...asked,
    /** The signed form key; see form-key.ts. */
    key: z.string().max(200).optional(),
    /** A field that people do not see: filled, with whatever, means a machine. */
    website: z.string().optional().catch("filled"),
  }),
);

/** `/team/recruiting/new`: the same, typed for somebody else. */
export const EnterApplicationSchema = checkTogether(
  z.object({
    ...asked,
    group: z.string({ error: "membership:applyErrors.group" }).min(1, "membership:applyErrors.group").max(200, "membership:applyErrors.group"),
    channel: z.enum(APPLICATION_CHANNELS.filter((channel) => channel !== "web") as ["phone", "paper"], { error: "membership:applyErrors.channel" }),
    lang: z.string({ error: "membership:applyErrors.lang" }).refine(isLanguageTag, "membership:applyErrors.lang"),
    key: z.string().max(200).optional(),
  }),
);

/** What conform knows of the form: everything as text. */
export interface ApplicationTyped {
  group: string;
  channel: string;
  lang: string;
  name: string;
  pronouns: string;
  contactKind: string;
  contactValue: string;
  leaveMessage: boolean;
  bestTimes: string[];
  speaks: string[];
  reads: string[];
  dialect: string;
  hereAs: string;
  sites: string[];
  why: string;
  times: string[];
  modes: string[];
  needs: string[];
  needsNote: string;
  isAdult: boolean;
  source: string;
}

/** A reply to the team, or something to add. */
export const ReplySchema = z.object({
  words: z
    .string({ error: "membership:applyErrors.words" })
    .trim()
    .min(1, "membership:applyErrors.words")
    .refine((value) => lengthOf(value) <= LONGEST_WORDS, "membership:applyErrors.wordsTooLong"),
  key: z.string().max(200).optional(),
});

/** A form that holds nothing but its button. */
export const NothingSchema = z.object({});

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "membership:recruitErrors.time").optional();
const day = z.iso.date("membership:recruitErrors.day").optional();

/** Moving an application on, with its letter or without. */
export const MoveSchema = z.object({ version, letter: z.boolean().default(false), interviewDay: day, interviewTime: time });

/** Taking somebody on. */
export const AcceptSchema = z.object({
  version,
  kind: z.enum(["patient", "family"], { error: "membership:recruitErrors.kind" }),
  letter: z.boolean().default(false),
});

/** A question of the team's own, and notes. */
export const TeamWordsSchema = z.object({
  words: z
    .string({ error: "membership:recruitErrors.words" })
    .trim()
    .min(1, "membership:recruitErrors.words")
    .refine((value) => lengthOf(value) <= LONGEST_WORDS, "membership:applyErrors.wordsTooLong"),
  writtenIn: z.string({ error: "membership:applyErrors.lang" }).refine(isLanguageTag, "membership:applyErrors.lang"),
  version: version.optional(),
});

/** Who does the next step, and when. */
export const PlanSchema = z.object({ version, owner: z.uuid("membership:recruitErrors.owner").optional(), dueOn: day, interviewDay: day, interviewTime: time });

/** A form that holds nothing but its button and what was seen. */
export const SeenSchema = z.object({ version });

import { z } from "zod";
import { westernDigits } from "#app/platform/i18n/read-number.ts";
import { version, words } from "#app/platform/http/form-fields.ts";
import { LONGEST_CHOICE, LONGEST_INTRO, LONGEST_QUESTION, LONGEST_SURVEY_TITLE, MOST_CHOICES, QUESTION_TYPES } from "./survey.ts";
import { PRIVACY_KINDS } from "#app/features/input/input.ts";

/** The draft that the form was made from (`draftMark`). */
const draft = z.string({ error: "errors:changedMeanwhile" });

function optionalWords(most: number) {
  return z
    .string({ error: "surveys:errors.tooLong" })
    .trim()
    .refine((value) => [...value].length <= most, "surveys:errors.tooLong")
    .optional();
}

const privacy = z.enum(PRIVACY_KINDS, { error: "surveys:errors.privacy" });
const group = z.uuid({ error: "surveys:errors.group" }).optional();
const day = z.iso.date({ error: "surveys:errors.day" }).optional();
const code = z.string({ error: "errors:changedMeanwhile" }).max(60);
const codes = z.array(z.string({ error: "errors:changedMeanwhile" }).max(120)).default([]);
const whole = (error: string) => z.preprocess((typed) => (typeof typed === "string" ? westernDigits(typed) : typed), z.coerce.number({ error }).int(error).min(-1_000_000, error).max(1_000_000, error).optional());

/** A survey to begin. Without a template its title and first words are written at once. */
export const NewSurveySchema = z
  .object({
    template: z.string({ error: "surveys:errors.template" }).max(40).optional(),
    title: optionalWords(LONGEST_SURVEY_TITLE),
    intro: optionalWords(LONGEST_INTRO),
    privacy,
    group,
  })
  .superRefine((form, context) => {
    if (form.template) return;
    if (!form.title) context.addIssue({ code: "custom", path: ["title"], message: "surveys:errors.title" });
    if (!form.intro) context.addIssue({ code: "custom", path: ["intro"], message: "surveys:errors.intro" });
  });

export const FirstWordsSchema = z.object({ draft, title: words("surveys:errors.title", LONGEST_SURVEY_TITLE, "surveys:errors.tooLong"), intro: words("surveys:errors.intro", LONGEST_INTRO, "surveys:errors.tooLong") });

export const SettingsSchema = z.object({ version, privacy, group, receipts: z.boolean().default(false), invitedOnly: z.boolean().default(false), closesOn: day });

export const AddQuestionSchema = z.object({
  draft,
  page: code,
  after: code.optional(),
  type: z.enum(QUESTION_TYPES, { error: "surveys:errors.type" }),
  words: words("surveys:errors.words", LONGEST_QUESTION, "surveys:errors.tooLong"),
  /** One answer in each line. */
  choices: z
    .string({ error: "surveys:errors.choices" })
    .transform((value) => value.split("\n").map((line) => line.trim()).filter(Boolean))
    .refine((lines) => lines.length <= MOST_CHOICES, "surveys:errors.tooManyChoices")
    .refine((lines) => lines.every((line) => [...line].length <= LONGEST_CHOICE), "surveys:errors.tooLong")
    .optional(),
});

const line = z.object({ code: code.optional(), words: optionalWords(LONGEST_CHOICE), other: z.boolean().default(false), exclusive: z.boolean().default(false) });

export const EditQuestionSchema = z.object({
  draft,
  words: words("surveys:errors.words", LONGEST_QUESTION, "surveys:errors.tooLong"),
  help: optionalWords(LONGEST_QUESTION),
  required: z.boolean().default(false),
  identifying: z.boolean().default(false),
  choices: z.array(line).max(MOST_CHOICES, "surveys:errors.tooManyChoices").default([]),
  rows: z.array(line).max(MOST_CHOICES, "surveys:errors.tooManyChoices").default([]),
  notSure: z.boolean().default(false),
  least: whole("surveys:errors.number"),
  most: whole("surveys:errors.number"),
  from: whole("surveys:errors.number"),
  to: whole("surveys:errors.number"),
  low: optionalWords(LONGEST_CHOICE),
  high: optionalWords(LONGEST_CHOICE),
  choicesOf: code.optional(),
  mode: z.enum(["all", "any"], { error: "errors:changedMeanwhile" }).default("all"),
  cond: codes,
  condNot: codes,
  atLeast: codes,
  langs: codes,
  sites: codes,
  /** The condition is more than the form shows: it stays, unless this is ticked. */
  keepsCondition: z.boolean().default(false),
  /** `choices.2.up`: the form is saved and this line moved. */
  move: z.string({ error: "errors:changedMeanwhile" }).max(30).optional(),
});

export const DraftSchema = z.object({ draft });
export const MoveSchema = z.object({ draft, to: z.enum(["up", "down"], { error: "errors:changedMeanwhile" }) });
export const PageSchema = z.object({ draft, title: optionalWords(LONGEST_CHOICE), move: z.enum(["up", "down"], { error: "errors:changedMeanwhile" }).optional() });
export const BlockSchema = z.object({ draft, gender: z.boolean().default(false) });
export const StateSchema = z.object({ version });

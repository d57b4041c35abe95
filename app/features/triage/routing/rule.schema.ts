import { z } from "zod";
import { CHANNELS, PRIVACY_KINDS, type Urgency } from "#app/features/input/input.ts";
import { SIGNALS } from "#app/features/input/urgent-signals.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { LONGEST_NAME } from "../themes/themes.ts";
import { ACKNOWLEDGE_SPANS, ANSWER_SPANS } from "./rules.ts";
import type { Conditions, RuleOutcome, Span } from "./routing.ts";
import { LONGEST_PHRASE, MOST_WORDS, phrasesIn } from "./words.ts";

const choice = { error: "routing:errors.choice" } as const;
const urgency = z.enum(["1", "2", "3", "4"], choice).transform((value) => Number(value) as Urgency);
const code = z.string().max(80).optional();
const list = <Value extends z.ZodType>(value: Value) => z.array(value).default([]);

/** What a page showed of a rule; see `seenOf`. */
const seen = z.string({ error: "errors:changedMeanwhile" }).max(40);

/** The name of a theme, a team or a rule. */
export const name = z
  .string({ error: "routing:errors.name" })
  .trim()
  .min(1, "routing:errors.name")
  .refine((value) => [...value].length <= LONGEST_NAME, "routing:errors.nameTooLong");

const words = z
  .record(z.string(), z.string().optional())
  .default({})
  .superRefine((typed, context) => {
    for (const [lang, value] of Object.entries(typed)) {
      const phrases = phrasesIn(value ?? "");
      const message = !isLanguageTag(lang) ? "routing:errors.choice" : phrases.length > MOST_WORDS ? "routing:errors.tooManyWords" : phrases.some((one) => one.length > LONGEST_PHRASE) ? "routing:errors.wordTooLong" : null;
      if (message) context.addIssue({ code: "custom", path: [lang], message });
    }
  })
  .transform((typed) => Object.fromEntries(Object.entries(typed).map(([lang, value]) => [lang, phrasesIn(value ?? "")]).filter(([, phrases]) => phrases!.length > 0)) as Record<string, string[]>);

const fields = {
  name,
  words,
  signals: list(z.enum(SIGNALS, choice)),
  helpToday: z.boolean().default(false),
  themes: list(z.string().max(80)),
  channels: list(z.enum(CHANNELS, choice)),
  languages: list(z.string().refine(isLanguageTag, "routing:errors.choice")),
  sites: list(z.union([z.literal("none"), z.uuid()], choice)),
  privacy: list(z.enum(PRIVACY_KINDS, choice)),
  urgency: list(urgency),
  desk: code,
  owner: z.uuid(choice).optional(),
  intake: z.boolean().default(false),
  theme1: code,
  theme2: code,
  theme3: code,
  raise: urgency.optional(),
  acknowledge: z.enum(ACKNOWLEDGE_SPANS, choice).optional(),
  answer: z.enum(ANSWER_SPANS, choice).optional(),
};

type RuleFields = z.output<z.ZodObject<typeof fields>>;

/** A rule of a form: what it says, without what was left empty. */
export const NewRuleSchema = z.object(fields).transform((form) => ({ name: form.name, conditions: conditionsOf(form), outcome: outcomeOf(form) }));
export const RuleSchema = z.object({ ...fields, seen }).transform((form) => ({ name: form.name, conditions: conditionsOf(form), outcome: outcomeOf(form), seen: form.seen }));

/** Switching on, off, throwing away: the press, and what was seen. */
export const SeenRuleSchema = z.object({ seen });
export const MoveRuleSchema = z.object({ seen, direction: z.enum(["up", "down"], choice) });

function conditionsOf(form: RuleFields): Conditions {
  const conditions: Conditions = {};
  for (const field of ["languages", "sites", "themes", "channels", "privacy", "urgency", "signals"] as const) {
    if (form[field].length > 0) Object.assign(conditions, { [field]: form[field] });
  }
  if (Object.keys(form.words).length > 0) conditions.words = form.words;
  if (form.helpToday) conditions.helpToday = true;
  return conditions;
}

function outcomeOf(form: RuleFields): RuleOutcome {
  const themes = [...new Set([form.theme1, form.theme2, form.theme3].filter((theme) => theme !== undefined))];
  return {
    ...(themes.length > 0 && { themes }),
    ...(form.desk && { desk: form.desk }),
    ...(form.owner && { owner: form.owner }),
    ...(form.intake && { route: "intake" as const }),
    ...(form.raise && { urgency: form.raise }),
    ...(form.acknowledge && { acknowledge: spanOf(form.acknowledge) }),
    ...(form.answer && { answer: spanOf(form.answer) }),
  };
}

/** `m15`: 15 minutes of opening time; `d2`: two business days. */
function spanOf(span: string): Span {
  const amount = Number(span.slice(1));
  return span.startsWith("m") ? { minutes: amount } : { days: amount };
}

/** A time as the form has it. */
export function spanCode(span: Span | undefined): string {
  if (!span) return "";
  return "minutes" in span ? `m${span.minutes}` : `d${span.days}`;
}

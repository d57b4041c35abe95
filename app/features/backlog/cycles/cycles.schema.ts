import { z } from "zod";
import { readNumber } from "#app/platform/i18n/read-number.ts";
import { version, words } from "#app/platform/http/form-fields.ts";
import { DECISIONS, LONGEST_CYCLE_TITLE, LONGEST_CYCLE_WORDS, LONGEST_TASK } from "./cycle.ts";

const day = z.iso.date({ error: "cycles:errors.day" });
const owner = z.uuid({ error: "backlog:errors.owner" }).optional();

const needed = (missing: string, most = LONGEST_CYCLE_WORDS) => words(missing, most, "backlog:errors.tooLong");
const maybe = z
  .string()
  .trim()
  .refine((value) => [...value].length <= LONGEST_CYCLE_WORDS, "backlog:errors.tooLong")
  .optional();

/** A number as people of a language type it. */
export function typedNumber(lang: string, missing = "cycles:errors.number") {
  return z.string({ error: missing }).transform((typed, context) => {
    const value = readNumber(typed, lang);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: "cycles:errors.number" });
    return z.NEVER;
  });
}

function endsAfterStart(form: { startsOn?: string | undefined; endsOn?: string | undefined }, context: z.RefinementCtx): void {
  if (form.startsOn && form.endsOn && form.endsOn < form.startsOn) context.addIssue({ code: "custom", path: ["endsOn"], message: "cycles:errors.endsBefore" });
}

const plan = (lang: string) =>
  z.object({
    title: needed("cycles:errors.title", LONGEST_CYCLE_TITLE),
    question: needed("cycles:errors.question"),
    prediction: maybe,
    predicted: typedNumber(lang).optional(),
    measure: z.uuid({ error: "cycles:errors.measure" }).optional(),
    change: needed("cycles:errors.change"),
    who: maybe,
    where: maybe,
    startsOn: day.optional(),
    endsOn: day.optional(),
    data: maybe,
    owner,
  });

/** A new cycle: its plan, which may still lack what is only needed to begin. */
export const planSchema = (lang: string) => plan(lang).superRefine(endsAfterStart);
export const changePlanSchema = (lang: string) => plan(lang).extend({ version }).superRefine(endsAfterStart);

/** Pressing is all that is asked. */
export const PressSchema = z.object({ version });

export const DatesSchema = z.object({ startsOn: day, endsOn: day, owner, version }).superRefine(endsAfterStart);

export const DoSchema = z.object({
  asPlanned: z.enum(["yes", "no"], { error: "cycles:errors.asPlanned" }),
  happened: needed("cycles:errors.happened"),
  finished: z.boolean().default(false),
  version,
});

export const studySchema = (lang: string) =>
  z.object({ seen: typedNumber(lang, "cycles:errors.seen"), learnt: needed("cycles:errors.learnt"), lessFor: maybe, version });

export const ActSchema = z
  .object({ decision: z.enum(DECISIONS, { error: "cycles:errors.decision" }), next: needed("cycles:errors.next"), keeper: owner, version })
  .superRefine((form, context) => {
    if (form.decision === "adopt" && !form.keeper) context.addIssue({ code: "custom", path: ["keeper"], message: "cycles:errors.keeper" });
  });

/** Who does what by when. */
export const TaskSchema = z.object({ words: needed("cycles:errors.task", LONGEST_TASK), owner, due: day.optional() });
export const ChangeTaskSchema = TaskSchema.extend({ done: z.boolean().default(false), version });

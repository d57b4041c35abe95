import { z } from "zod";
import { readNumber } from "#app/platform/i18n/read-number.ts";
import { version, words } from "#app/platform/http/form-fields.ts";
import { typedNumber } from "../cycles/cycles.schema.ts";
import { DIRECTIONS, LARGEST_COUNT, LONGEST_MEASURE_NAME, LONGEST_MEASURE_WORDS, LONGEST_POINT_NOTE, MEASURE_KINDS, UNITS } from "./measure.ts";

const maybe = (most: number) =>
  z
    .string()
    .trim()
    .refine((value) => [...value].length <= most, "backlog:errors.tooLong")
    .optional();

const measure = (lang: string) =>
  z.object({
    name: words("cycles:errors.measureName", LONGEST_MEASURE_NAME, "backlog:errors.tooLong"),
    definition: maybe(LONGEST_MEASURE_WORDS),
    kind: z.enum(MEASURE_KINDS, { error: "cycles:errors.measureKind" }),
    direction: z.enum(DIRECTIONS, { error: "cycles:errors.direction" }),
    goal: typedNumber(lang).optional(),
  });

export const measureSchema = (lang: string) => measure(lang).extend({ unit: z.enum(UNITS, { error: "cycles:errors.unit" }) });

/** The unit stays: the points are in it. */
export const changeMeasureSchema = (lang: string) => measure(lang).extend({ version });

/** How many there were: a whole number that somebody typed. */
function typedCount(lang: string, least: number) {
  return z.string().transform((typed, context) => {
    const value = readNumber(typed, lang);
    if (value !== null && Number.isInteger(value) && value >= least && value <= LARGEST_COUNT) return value;
    context.addIssue({ code: "custom", message: "cycles:errors.count" });
    return z.NEVER;
  });
}

const point = (lang: string) =>
  z.object({
    on: z.iso.date({ error: "cycles:errors.day" }),
    value: typedNumber(lang).optional(),
    numerator: typedCount(lang, 0).optional(),
    denominator: typedCount(lang, 1).optional(),
    note: maybe(LONGEST_POINT_NOTE),
  });

type Typed = { value?: number | undefined; numerator?: number | undefined; denominator?: number | undefined };

function whole(form: Typed, context: z.RefinementCtx): void {
  const add = (path: keyof Typed, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (form.numerator === undefined && form.denominator === undefined) {
    if (form.value === undefined) add("value", "cycles:errors.value");
  } else if (form.numerator === undefined) add("numerator", "cycles:errors.count");
  else if (form.denominator === undefined) add("denominator", "cycles:errors.count");
  else if (form.numerator > form.denominator) add("numerator", "cycles:errors.moreThanAll");
}

/** What was counted goes before a number that was typed beside it, and makes it. */
function asPoint<Form extends Typed>({ value, numerator, denominator, ...form }: Form) {
  return { ...form, ...(numerator !== undefined && denominator !== undefined ? { numerator, denominator } : { value: value! }) };
}

/** The value of a day, or what it was counted from. */
export const pointSchema = (lang: string) => point(lang).superRefine(whole).transform(asPoint);
export const correctPointSchema = (lang: string) => point(lang).extend({ version }).superRefine(whole).transform(asPoint);

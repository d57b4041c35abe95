import { z } from "zod";

/** The version of the record that a form was made from: whoever changed it meanwhile was first. */
export const version = z.coerce.number({ error: "errors:changedMeanwhile" }).int().min(0);

/** Words that have to be there, at most so many characters: `missing` and `tooLong` are the keys of what is said otherwise. */
export function words(missing: string, most: number, tooLong: string) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .refine((value) => [...value].length <= most, tooLong);
}

/** The ticked boxes of one name, at most a hundred: one comes alone, none not at all. */
export function several<Value extends z.ZodType>(value: Value) {
  return z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(value).max(100));
}

/**
 * For `superRefine`: what is asked of several fields at once is said together with what is wrong with each of them. Without it
 * people would read the one only when they have put the other right. What is given to the check may be anything then.
 */
export const ALSO_WHERE_WRONG = { when: ({ value }: z.core.ParsePayload) => typeof value === "object" && value !== null };

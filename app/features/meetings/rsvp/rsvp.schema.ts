import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { MEETING_NEEDS, RSVPS, WAYS_TO_JOIN, type MeetingNeed, type WayToJoin } from "../meeting.ts";
import { LONGEST_DIALECT, LONGEST_NOTE } from "./rsvp.ts";

const ticked = z.boolean().default(false);

/** An answer to an invitation; with `asked` the form also asked what is needed, else that stays as it is. */
export const AnswerSchema = z.object({
  answer: z.enum(RSVPS, { error: "meetings:errors.answer" }),
  asked: z.literal("yes").optional().catch(undefined),
  joins: z.enum(WAYS_TO_JOIN, { error: "meetings:errors.joins" }).optional(),
  interpreter: ticked,
  sign_language: ticked,
  captions: ticked,
  ride: ticked,
  child_care: ticked,
  large_print: ticked,
  phone: ticked,
  lang: z.string().refine(isLanguageTag, "meetings:errors.language").optional(),
  dialect: z.string().trim().max(LONGEST_DIALECT, "meetings:errors.tooLong").optional(),
  note: z
    .string()
    .trim()
    .refine((value) => [...value].length <= LONGEST_NOTE, "meetings:errors.tooLong")
    .optional(),
});

/** The team writes down an answer: the version says which one they saw. */
export const RecordAnswerSchema = AnswerSchema.extend({
  version,
});

/** What somebody needs for one meeting, and how they take part. */
export interface MeetingNeeds {
  joins: WayToJoin | null;
  needs: MeetingNeed[];
  lang: string | null;
  dialect: string | null;
  note: string | null;
}

/** What a form says about needs; undefined where it did not ask. */
export function needsOf(form: z.output<typeof AnswerSchema>): MeetingNeeds | undefined {
  if (!form.asked) return undefined;
  return {
    joins: form.joins ?? null,
    needs: MEETING_NEEDS.filter((need) => form[need]),
    lang: form.interpreter ? (form.lang ?? null) : null,
    dialect: form.interpreter ? form.dialect || null : null,
    note: form.note || null,
  };
}

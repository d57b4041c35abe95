import { z } from "zod";
import { CLOSE_REASONS, LARGEST_NUMBER, LONGEST_MESSAGE, type Urgency } from "#app/features/input/input.ts";
import { version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { LOWERING_REASONS } from "./triage.ts";

/** An action that asks for nothing but a press: which version was seen. */
export const SeenSchema = z.object({ version });

export const SetAsideSchema = z.object({
  until: z.iso.date({ error: "triage:errors.until" }),
  version,
});

/** Whether a reason is needed depends on what the urgency is now; the command knows. */
export const UrgencySchema = z.object({
  urgency: z
    .enum(["1", "2", "3", "4"], { error: "triage:errors.urgency" })
    .transform((value) => Number(value) as Urgency),
  reason: z.enum(LOWERING_REASONS, { error: "triage:errors.reason" }).optional(),
  version,
});

export const CloseSchema = z.object({
  reason: z.enum(CLOSE_REASONS, { error: "triage:errors.closeReason" }),
  repeats: z.coerce.number({ error: "triage:errors.repeats" }).int("triage:errors.repeats").min(1, "triage:errors.repeats").max(LARGEST_NUMBER, "triage:errors.repeats").optional(),
  version,
});

/** A question or an answer, and the language it was written in. */
export const WriteSchema = z.object({
  words: z
    .string({ error: "triage:errors.words" })
    .trim()
    .min(1, "triage:errors.words")
    .refine((value) => [...value].length <= LONGEST_MESSAGE, "triage:errors.tooLong"),
  writtenIn: z.string({ error: "triage:errors.writtenIn" }).refine(isLanguageTag, "triage:errors.writtenIn"),
  version,
});

/** Linking to an improvement that is there already. */
export const LinkSchema = z.object({
  improvement: z.coerce.number({ error: "triage:errors.improvement" }).int("triage:errors.improvement").min(1, "triage:errors.improvement").max(LARGEST_NUMBER, "triage:errors.improvement"),
  version,
});

import { z } from "zod";
import { unknownBlanks, withBraces } from "#app/features/texts/blanks.ts";
import { LONGEST_REPLY, REPLY_BLANKS } from "./reply.ts";

/** The words of a ready-made reply; `seen`: the text that was on the page when they were written. */
export const ReplyTemplateSchema = z.object({
  words: z
    .string({ error: "triage:replies.errors.words" })
    .trim()
    .min(1, "triage:replies.errors.words")
    .refine((words) => [...words].length <= LONGEST_REPLY, "triage:replies.errors.tooLong")
    .transform(withBraces)
    .refine((words) => unknownBlanks(words, REPLY_BLANKS).length === 0, "triage:replies.errors.blanks"),
  seen: z.uuid({ error: "errors:changedMeanwhile" }),
});

/** Sending one; the day only where the reply names one, which the command knows. */
export const SendReplySchema = z.object({
  day: z.iso.date({ error: "triage:replies.errors.day" }).optional(),
  version: z.coerce.number({ error: "errors:changedMeanwhile" }).int().min(0),
});

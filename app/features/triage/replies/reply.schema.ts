import { z } from "zod";
import { templateSchema } from "#app/features/texts/templates/template.schema.ts";
import { version } from "#app/platform/http/form-fields.ts";
import { LONGEST_REPLY, REPLY_BLANKS } from "./reply.ts";

/** The words of a ready-made reply. */
export const ReplyTemplateSchema = templateSchema({ blanks: REPLY_BLANKS, longest: LONGEST_REPLY, errors: "triage:replies.errors" });

/** Sending one; the day only where the reply names one, which the command knows. */
export const SendReplySchema = z.object({
  day: z.iso.date({ error: "triage:replies.errors.day" }).optional(),
  version,
});

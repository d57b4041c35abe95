import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { REPLY_CODES } from "./reply.ts";

const payload = z.strictObject({ code: z.enum(REPLY_CODES) });

/** One of the replies that ship with Heard was added to the programme. */
export const replyTemplateAdded = defineEvent("reply_template.added", "reply_template", payload);
/** The words of a ready-made reply were changed; replies that went keep theirs. */
export const replyTemplateRevised = defineEvent("reply_template.revised", "reply_template", payload);

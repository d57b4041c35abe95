import type { SystemActor } from "#app/features/events/actor.ts";
import { REPLY_CODES } from "./reply.ts";
import { addReplyTemplate } from "./add-reply-template.server.ts";

/** Gives a programme the replies that ship with Heard and that it lacks; what is there stays as it is. */
export async function prepareReplies(actor: SystemActor): Promise<void> {
  for (const code of REPLY_CODES) await addReplyTemplate(actor, code);
}

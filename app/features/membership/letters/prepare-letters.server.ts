import type { SystemActor } from "#app/features/events/actor.ts";
import { LETTERS } from "../application.ts";
import { addLetterTemplate } from "./add-letter-template.server.ts";

/** Gives a programme the letters that ship with Heard and that it lacks; what is there stays as it is. */
export async function prepareLetters(actor: SystemActor): Promise<void> {
  for (const code of LETTERS) await addLetterTemplate(actor, code);
}

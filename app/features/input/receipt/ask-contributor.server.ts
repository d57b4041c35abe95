import type { Actor } from "#app/features/events/actor.ts";
import { writeToContributor, type WordsForContributor } from "./write-to-contributor.server.ts";

/** Asks whoever said it a question, on their receipt. */
export function askContributor(actor: Actor, input: WordsForContributor): Promise<{ messageId: string }> {
  return writeToContributor(actor, "question", input);
}

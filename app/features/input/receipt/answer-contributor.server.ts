import type { Actor } from "#app/features/events/actor.ts";
import { writeToContributor, type WordsForContributor } from "./write-to-contributor.server.ts";

/** Answers whoever said it, on their receipt. The input counts as answered from the first answer on. */
export function answerContributor(actor: Actor, input: WordsForContributor): Promise<{ messageId: string }> {
  return writeToContributor(actor, "answer", input);
}

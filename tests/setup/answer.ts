import type { Actor } from "#app/features/events/actor.ts";
import { readTogether, type RowQuestion } from "#app/features/events/read-together.server.ts";

/** The answer to one question, which pages ask together with others. */
export async function answer<Value>(actor: Actor, question: RowQuestion<Value>): Promise<Value> {
  const { it } = await readTogether(actor, { it: question });
  return it as Value;
}

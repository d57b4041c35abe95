import type { Actor } from "#app/features/events/actor.ts";
import { startImprovement, type NewImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { linkOutcome } from "./link-outcome.server.ts";

/**
 * Starts an improvement from a recommendation: two commands one after the other. Were the second refused, the improvement
 * stands and can be linked. Returns its number.
 */
export async function startFromOutcome(
  actor: Actor,
  input: { number: number; outcomeId: string; version: number; improvement: Pick<NewImprovement, "title" | "why" | "siteId" | "ownerId"> },
): Promise<number> {
  const { number } = await startImprovement(actor, input.improvement);
  await linkOutcome(actor, { number: input.number, outcomeId: input.outcomeId, improvement: number, version: input.version });
  return number;
}

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { engineRemoved } from "./engine.events.ts";
import { lockEngine } from "./lock-engine.server.ts";

/** Takes a machine off, with its address and its key. What it drafted stays. */
export async function removeEngine(actor: Actor, input: { id: string }): Promise<void> {
  return runCommand(actor, async ({ tx, record }) => {
    const engine = await lockEngine(tx, actor, input.id);
    await tx.translationEngine.delete({ where: { id: engine.id }, select: { id: true } });
    await record(engineRemoved, engine.id, {});
  });
}

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { engineSwitched } from "./engine.events.ts";
import { lockEngine } from "./lock-engine.server.ts";

/** Switches a machine on or off. Off, it is asked nothing more; what it drafted stays. */
export async function switchEngine(actor: Actor, input: { id: string; on: boolean }): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    const engine = await lockEngine(tx, actor, input.id);
    if (engine.isOn === input.on) return unchanged();
    await tx.translationEngine.update({ where: { id: engine.id }, data: { isOn: input.on, version: { increment: 1 } }, select: { id: true } });
    await record(engineSwitched, engine.id, { on: input.on });
  });
}

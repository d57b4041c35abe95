import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile } from "#app/platform/refusal/domain-error.ts";
import { engineChanged } from "./engine.events.ts";
import type { EngineForm } from "./engine.schema.ts";
import { sealedKey } from "./engine-rows.server.ts";
import { lockEngine } from "./lock-engine.server.ts";

/**
 * Changes where a machine is and what it is asked for. A key is kept where none is typed, but never for another address: it
 * would be given away there.
 */
export async function changeEngine(actor: Actor, input: EngineForm & { id: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, record }) => {
    const engine = await lockEngine(tx, actor, input.id);
    if (engine.version !== input.version) throw changedMeanwhile();
    const { kind, address, apiKey, pairs, getsPrivate } = input;
    const isElsewhere = kind !== engine.kind || address !== engine.address;
    await tx.translationEngine.update({
      where: { id: engine.id },
      data: {
        kind,
        address,
        pairs,
        getsPrivate,
        ...(apiKey ? { apiKey: sealedKey(apiKey) } : isElsewhere && { apiKey: null }),
        ...(isElsewhere && { lastSuccessAt: null, lastFailureAt: null, lastFailure: null }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(engineChanged, engine.id, { kind, pairs: pairs.length, getsPrivate });
  });
}

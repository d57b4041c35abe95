import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { engineAdded } from "./engine.events.ts";
import { canManageEngines } from "./engine.policy.ts";
import type { EngineForm } from "./engine.schema.ts";
import { sealedKey } from "./engine-rows.server.ts";

/** More would be a mistake; each is asked in turn. */
const MOST_ENGINES = 10;

/** Sets up a machine that drafts translations, asked after those that are there. It is switched on. Returns its id. */
export async function addEngine(actor: Actor, input: EngineForm): Promise<string> {
  return runCommand(actor, async ({ tx, record }) => {
    if (!canManageEngines(actor)) throw notAllowed();
    await tx.$queryRaw`select 1 from programme where id = 1 for update`;
    const position = await tx.translationEngine.aggregate({ _max: { position: true }, _count: true });
    if (position._count >= MOST_ENGINES) throw new DomainError("translations:errors.tooMany");
    const id = newId();
    const { kind, address, apiKey, pairs, getsPrivate } = input;
    await tx.translationEngine.create({
      data: { id, kind, address, apiKey: apiKey ? sealedKey(apiKey) : null, pairs, getsPrivate, position: (position._max.position ?? 0) + 1 },
      select: { id: true },
    });
    await record(engineAdded, id, { kind, pairs: pairs.length, getsPrivate });
    return id;
  });
}

import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canManageEngines } from "./engine.policy.ts";

/** Locks a machine for a command of somebody who may change it. @throws a 404 refusal where there is none or they may not. */
export async function lockEngine(tx: Tx, actor: Actor, id: string) {
  if (!canManageEngines(actor) || !isUuid(id)) throw notFound();
  await tx.$queryRaw`select 1 from translation_engines where id = ${id}::uuid for update`;
  const engine = await tx.translationEngine.findUnique({ where: { id } });
  if (!engine) throw notFound();
  return engine;
}

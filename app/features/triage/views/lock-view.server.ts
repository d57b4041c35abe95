import { validate as isUuid } from "uuid";
import type { PersonActor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";

/** A view of the inbox, held until the end of the command. @throws a 404 refusal where it is not the actor's own. */
export async function lockOwnView(tx: Tx, actor: PersonActor, id: string): Promise<{ id: string; name: string; query: string }> {
  if (!isUuid(id)) throw notFound();
  // As when one is saved: names of one person are given one after the other.
  await tx.$queryRaw`select 1 from people where id = ${actor.personId}::uuid for update`;
  const view = await tx.inboxView.findFirst({ where: { id, personId: actor.personId } });
  if (!view) throw notFound();
  return view;
}

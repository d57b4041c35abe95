import type { PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { keptInboxQuery } from "../inbox-address.ts";
import { inboxViewSaved } from "./views.events.ts";
import { MOST_VIEWS } from "./views.ts";

/**
 * Keeps a view of the inbox under a name, for whoever names it and nobody else. `query`: as the address has it; what in it is
 * no choice of ours is left out. The same view again gets the other name. Gives its query.
 * @throws a refusal where they have too many, or another one of that name.
 */
export async function saveView(actor: PersonActor, wanted: { name: string; query: string }): Promise<string> {
  const { name } = wanted;
  const asked = new URLSearchParams(wanted.query);
  asked.delete("before");
  const query = keptInboxQuery(asked);
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canSeeInbox(actor)) throw notFound();
    const { personId } = actor;
    // Of two that are saved at once the second is counted with the first.
    await tx.$queryRaw`select 1 from people where id = ${personId}::uuid for update`;
    const own = await tx.inboxView.findMany({ where: { personId } });
    const same = own.find((view) => view.query === query);
    if (own.some((view) => view.name === name && view !== same)) throw new DomainError("triage:views.errors.taken");
    if (!same && own.length >= MOST_VIEWS) throw new DomainError("triage:views.errors.tooMany", 400, { most: MOST_VIEWS });
    const id = same?.id ?? newId();
    if (same) await tx.inboxView.update({ where: { id }, data: { name }, select: { id: true } });
    else await tx.inboxView.create({ data: { id, personId, name, query, createdAt: now }, select: { id: true } });
    await record(inboxViewSaved, id, {});
    return query;
  });
}

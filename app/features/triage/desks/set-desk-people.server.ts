import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { deskPeopleSet } from "./desks.events.ts";
import { canChangeDesks } from "./desks.policy.ts";
import { MOST_PEOPLE } from "./desks.ts";
import { lockDesk } from "./lock-desk.server.ts";

/**
 * Says who is in a team, in the order in which they are told of what is urgent. Only people with a role on the team; it gives
 * nobody the right to read more than they may already. `seen`: the ids of those who stood on the page, in their order.
 */
export async function setDeskPeople(actor: Actor, input: { code: string; people: readonly string[]; seen?: readonly string[] | undefined }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canChangeDesks(actor)) throw notAllowed();
    const desk = await lockDesk(tx, input.code);
    const people = [...new Set(input.people)];
    const before = desk.people.map(({ personId }) => personId);
    if (people.join() === before.join()) return unchanged();
    if (input.seen && input.seen.join() !== before.join()) throw changedMeanwhile();
    if (people.length > MOST_PEOPLE) throw new DomainError("routing:errors.tooManyPeople");
    const live = { from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] };
    const onTeam = await tx.person.count({
      where: { id: { in: people }, OR: [{ endedAt: null }, { endedAt: { gt: now } }], grants: { some: { ...live, scopeKind: { not: "group" } } } },
    });
    if (onTeam !== people.length) throw new DomainError("routing:errors.notOfTeam");
    await tx.deskPerson.deleteMany({ where: { deskId: desk.id } });
    await tx.deskPerson.createMany({ data: people.map((personId, position) => ({ deskId: desk.id, position, personId })) });
    await record(deskPeopleSet, desk.id, { code: desk.code, people });
  });
}

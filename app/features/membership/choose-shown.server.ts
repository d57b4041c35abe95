import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { membershipShowsChanged } from "./membership.events.ts";
import type { ShownFact } from "./membership.ts";

/** A member chooses what the other members of a group see of them, besides the name. */
export async function chooseShown(actor: Actor, input: { groupId: string; shows: readonly ShownFact[] }): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    if (actor.kind !== "person") throw notFound();
    const [membership] = await tx.$queryRaw<{ id: string; shows: string[] }[]>`
      select id, shows from memberships
      where person_id = ${actor.personId}::uuid and group_id = ${input.groupId}::uuid and state in ('active', 'on_leave', 'renewing') for update`;
    if (!membership) throw notFound();
    const shows = [...new Set(input.shows)].sort();
    if (shows.join() === [...membership.shows].sort().join()) return unchanged();
    await tx.membership.update({ where: { id: membership.id }, data: { shows, version: { increment: 1 } }, select: { id: true } });
    await record(membershipShowsChanged, membership.id, { shows });
  });
}

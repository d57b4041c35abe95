import type { PersonActor } from "#app/features/events/actor.ts";
import { heldGrant } from "#app/features/identity/identity.ts";
import { canReadInput, type InputForPolicy } from "#app/features/input/input.policy.ts";
import { canSeeCase } from "../intake/intake.policy.ts";
import type { Tx } from "#app/platform/db/db.ts";

const inForce = (now: Date) => ({ from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] });
const withGrants = (now: Date) => ({ select: { id: true, endedAt: true, grants: { where: inForce(now) } } });

/**
 * The people who are told of an urgent input, in the order in which they are told: whom it is with, those of its desk, then the coordinators.
 * Whoever may not read it, or has left, is passed by. Of a person's own case that is intake, who see its card, and no champion.
 */
export async function peopleInCharge(tx: Tx, programme: string, input: InputForPolicy & { deskId: string | null; ownerId: string | null }, now: Date): Promise<string[]> {
  const owner = input.ownerId ? [{ person: await tx.person.findUniqueOrThrow({ where: { id: input.ownerId }, ...withGrants(now) }) }] : [];
  const atDesk = input.deskId
    ? await tx.deskPerson.findMany({ where: { deskId: input.deskId }, orderBy: { position: "asc" }, select: { person: withGrants(now) } })
    : [];
  const coordinators = await tx.grant.findMany({
    where: { role: "coordinator", ...inForce(now) },
    orderBy: { id: "asc" },
    select: { person: withGrants(now) },
  });
  const readers = [...owner, ...atDesk, ...coordinators]
    .map(({ person }) => person)
    .filter(({ endedAt }) => !endedAt || endedAt > now)
    .filter(({ id, grants }) => {
      const reader: PersonActor = { kind: "person", programme, personId: id, grants: grants.map(heldGrant) };
      return canReadInput(reader, input) || canSeeCase(reader, input);
    });
  return [...new Set(readers.map(({ id }) => id))];
}

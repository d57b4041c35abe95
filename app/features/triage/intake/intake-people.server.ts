import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { canSeeIntake } from "./intake.policy.ts";

export interface IntakePerson {
  id: string;
  name: string;
  /** Whether a mail reaches them. */
  hasEmail: boolean;
}

/** Who takes cases of a site (null: of none) over at a moment, by name. */
export async function intakePeople(db: Tx, siteId: string | null, moment: Date): Promise<IntakePerson[]> {
  const live = { from: { lte: moment }, OR: [{ until: null }, { until: { gt: moment } }] };
  const people = await db.person.findMany({
    where: {
      AND: [
        { OR: [{ endedAt: null }, { endedAt: { gt: moment } }] },
        { grants: { some: { role: "intake", AND: [live, { OR: [{ scopeKind: "programme" }, ...(siteId ? [{ scopeKind: "site", scopeId: siteId }] : [])] }] } } },
      ],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, email: true },
  });
  return people.map(({ email, ...person }) => ({ ...person, hasEmail: email !== null }));
}

/** Who may take a case of a site over now, for whoever sees cases. */
export async function peopleToTakeOver(actor: Actor, siteId: string | null): Promise<IntakePerson[]> {
  return canSeeIntake(actor) ? intakePeople(reads(actor), siteId, now()) : [];
}

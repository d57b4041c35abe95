import { ROLES, type Actor, type HeldGrant } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { hasTeamRole, heldGrant } from "./identity.ts";
import { canSeeOutbox, canSeePeople, canSeePhone } from "./identity.policy.ts";
import { refusalOf, type Refusal } from "./refused-addresses.server.ts";
import { isDemo } from "./sign-in-as-sample.server.ts";

/** A person in the list of people. */
export interface ListedPerson {
  id: string;
  name: string;
  lang: string;
  grants: HeldGrant[];
  hasEmail: boolean;
  hasCard: boolean;
}

/** A person's page: their facts, the roles they hold, and whether they can sign in. */
export interface PersonFacts extends ListedPerson {
  called: string | null;
  email: string | null;
  /** Null for those who may not know how to reach people: administrators need the address that signs in, no more. */
  phone: string | null;
  timeZone: string | null;
  /** A mail server said that it cannot reach the address. */
  refusal: Refusal | null;
  createdAt: Date;
  /** Since when the card that works now exists. */
  cardIssuedAt: Date | null;
}

const LIVE_CARD = { where: { revokedAt: null }, orderBy: { issuedAt: "desc" }, take: 1, select: { issuedAt: true } } as const;

function liveAt(moment: Date) {
  return { from: { lte: moment }, OR: [{ until: null }, { until: { gt: moment } }] };
}

function presentAt(moment: Date) {
  return { OR: [{ endedAt: null }, { endedAt: { gt: moment } }] };
}

/** The roles that somebody holds now. */
export async function liveGrants(programme: string, personId: string): Promise<HeldGrant[]> {
  const rows = await database(programme).prisma.grant.findMany({ where: { personId, ...liveAt(now()) }, orderBy: { id: "asc" } });
  return rows.map(heldGrant);
}

/** Everybody of the programme, by name. @throws a 404 refusal for whoever may not see the people. */
export async function listPeople(actor: Actor): Promise<ListedPerson[]> {
  if (!canSeePeople(actor)) throw notFound();
  const moment = now();
  const rows = await reads(actor).person.findMany({
    where: presentAt(moment),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, lang: true, email: true, grants: { where: liveAt(moment), orderBy: { id: "asc" } }, cards: LIVE_CARD },
  });
  return rows.map(({ email, cards, grants, ...row }) => ({
    ...row,
    grants: grants.map(heldGrant),
    hasEmail: email !== null,
    hasCard: cards.length > 0,
  }));
}

/** One person. @throws a 404 refusal where there is none, or whoever asks may not see them. */
export async function readPerson(actor: Actor, id: string): Promise<PersonFacts> {
  if (!canSeePeople(actor) || !UUID.test(id)) throw notFound();
  const moment = now();
  const row = await reads(actor).person.findFirst({
    where: { id, ...presentAt(moment) },
    select: {
      id: true,
      name: true,
      called: true,
      lang: true,
      email: true,
      phone: true,
      timeZone: true,
      createdAt: true,
      grants: { where: liveAt(moment), orderBy: { id: "asc" } },
      cards: LIVE_CARD,
    },
  });
  if (!row) throw notFound();
  const { cards, grants, ...facts } = row;
  return {
    ...facts,
    phone: canSeePhone(actor) ? facts.phone : null,
    refusal: await refusalOf(reads(actor), facts.email),
    grants: grants.map(heldGrant),
    hasEmail: facts.email !== null,
    hasCard: cards.length > 0,
    cardIssuedAt: cards[0]?.issuedAt ?? null,
  };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How somebody can sign in, for their own account page. */
export async function ownSignIn(actor: Actor & { kind: "person" }): Promise<{ cardIssuedAt: Date | null; sessions: number }> {
  const db = reads(actor);
  const [card, sessions] = await Promise.all([
    db.card.findFirst({ where: { personId: actor.personId, revokedAt: null }, orderBy: { issuedAt: "desc" }, select: { issuedAt: true } }),
    db.session.count({ where: { personId: actor.personId, expiresAt: { gt: now() } } }),
  ]);
  return { cardIssuedAt: card?.issuedAt ?? null, sessions };
}

/** The sample's people for the demo's sign-in page, by their first role and name; null outside the demo. */
export async function samplePeople(programme: string): Promise<{ team: ListedPerson[]; advisors: ListedPerson[] } | null> {
  if (!isDemo()) return null;
  const place = ({ grants }: ListedPerson) => Math.min(...grants.map((grant) => ROLES.indexOf(grant.role)));
  const people = (await listPeople({ kind: "system", programme })).filter((person) => person.grants.length > 0).sort((a, b) => place(a) - place(b));
  return { team: people.filter((person) => hasTeamRole(person.grants)), advisors: people.filter((person) => !hasTeamRole(person.grants)) };
}

/**
 * Who asked for a sign-in code within the last day and has not used it, for the outbox of a programme without a mail server:
 * they need a card. The codes themselves are nowhere to be read: whoever reads them could become anybody.
 */
export async function askedForCodes(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!canSeeOutbox(actor)) throw notFound();
  const dayAgo = new Date(now().getTime() - 86_400_000);
  return reads(actor).person.findMany({
    where: {
      signInCodes: { some: { createdAt: { gt: dayAgo }, usedAt: null } },
      grants: { none: { role: "administrator", ...liveAt(now()) } },
    },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

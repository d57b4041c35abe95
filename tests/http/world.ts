import { inject } from "vitest";
import type { SystemActor } from "#app/features/events/actor.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { scheduleUpdate } from "#app/features/backlog/updates/schedule-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { startSession } from "#app/features/identity/session.server.ts";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { activateMembership } from "#app/features/membership/activate-membership.server.ts";
import { draftAgreement } from "#app/features/membership/agreement/draft-agreement.server.ts";
import { publishAgreement } from "#app/features/membership/agreement/publish-agreement.server.ts";
import { shipAgreement } from "#app/features/membership/agreement/ship-agreement.server.ts";
import { CONFIDENTIALITY } from "#app/features/membership/agreement/shipped-agreement.ts";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";
import { addSite } from "#app/features/programme/add-site.server.ts";
import { connect, database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { signAll } from "#tests/setup/small-group.ts";

/** Whoever asks: nobody signed in, or somebody with exactly one role. `siteChampion` is champion of the first site only. */
export const ROLES = ["visitor", "administrator", "coordinator", "champion", "siteChampion", "intake", "translator", "leader", "member"] as const;
export type RoleName = (typeof ROLES)[number];

/** A record that is the asking person's (their site, language, group, own words), or somebody else's. */
export type Whose = "own" | "other";

export interface World {
  programme: string;
  sites: Record<Whose, { id: string; slug: string }>;
  groups: Record<Whose, { id: string; slug: string }>;
  people: Record<Exclude<RoleName, "visitor">, string>;
  /** A second advisor, whose words are the first one's "other". */
  otherMember: string;
  /** The session cookie of each; undefined for the visitor. */
  cookies: Record<RoleName, string | undefined>;
}

let worlds = 0;

/** A small programme with one person of each role, made by the real commands in a programme that the portal serves. */
export async function makeWorld(programme = "http_one"): Promise<World> {
  try {
    database(programme);
  } catch {
    connect({ url: inject("databaseUrl"), schema: programme, connections: 4 });
  }
  // Counted thousands of times, among many more events of Heard itself.
  await database(programme).prisma.$executeRaw`create index if not exists events_by_people on events (id) where actor_kind <> 'system'`;
  const actor = systemOf(programme);
  worlds += 1;
  const suffix = `${process.pid}-${worlds}`;
  const hours = { timeZone: "America/New_York", hours: { "1": [["08:30", "17:00"]] }, holidays: [] } as never;
  const site = async (slug: string) => ({
    slug,
    id: (await addSite(actor, { ...(hours as object), slug, name: slug, phone: "+1 555 010 0000", leaveUrl: "https://www.weather.gov/" } as never)).id,
  });
  const group = async (slug: string) => ({ slug, id: (await addGroup(actor, { slug, name: slug, purpose: "To be heard", meets: "Every month" })).id });
  const sites = { own: await site(`river-${suffix}`), other: await site(`harbor-${suffix}`) };
  const groups = { own: await group(`council-${suffix}`), other: await group(`youth-${suffix}`) };
  // The portal keeps a programme's settings for a second: until then it may not know these sites and groups.
  const known = new Promise((resolve) => setTimeout(resolve, 1000));

  const person = (name: string) => addPerson(actor, { name, email: `${name.toLowerCase()}.${suffix}@heard.example`, lang: "en" });
  const holding = async (name: string, role: string, scope: object = { scopeKind: "programme" }) => {
    const personId = await person(name);
    await giveGrant(actor, { personId, role, ...scope, from: new Date(Date.now() - 1000) } as never);
    return personId;
  };
  const people: World["people"] = {
    administrator: await holding("Ada", "administrator"),
    coordinator: await holding("Cora", "coordinator"),
    champion: await holding("Chen", "champion"),
    siteChampion: await holding("Sima", "champion", { scopeKind: "site", scopeId: sites.own.id }),
    intake: await holding("Ines", "intake"),
    translator: await holding("Tomas", "translator", { scopeKind: "programme", lang: "es" }),
    leader: await holding("Lena", "leader"),
    member: await person("Mona"),
  };
  const otherMember = await person("Noor");
  await shipAgreement(actor, { code: "confidentiality", words: CONFIDENTIALITY });
  await takePart(programme, people.member, groups.own.id);
  await takePart(programme, otherMember, groups.other.id);
  const world: World = { programme, sites, groups, people, otherMember, cookies: { visitor: undefined } as World["cookies"] };
  for (const role of ROLES) await renewSession(world, role);
  await known;
  return world;
}

/** Somebody gets a place in a group, signs what members sign, and takes part. Returns the membership's id; its version is 1. */
async function takePart(programme: string, personId: string, groupId: string): Promise<string> {
  const actor = systemOf(programme);
  const membershipId = await startMembership(actor, { personId, groupId, kind: "patient" });
  await signAll({ kind: "person", programme, personId, grants: [] });
  await activateMembership(actor, { membershipId, version: 0 });
  return membershipId;
}

/** A new person with a place in the own or the other group: in onboarding (signed or not), or taking part. */
export async function makeMember(world: World, whose: Whose, stage: "onboarding" | "signed" | "active"): Promise<{ id: string; personId: string }> {
  const actor = systemOf(world.programme);
  const personId = await addPerson(actor, { name: "Nia Newcomer", lang: "en" });
  const groupId = world.groups[whose].id;
  if (stage === "active") return { personId, id: await takePart(world.programme, personId, groupId) };
  const id = await startMembership(actor, { personId, groupId, kind: "patient" });
  if (stage === "signed") await signAll({ kind: "person", programme: world.programme, personId, grants: [] });
  return { id, personId };
}

/** A draft of the next version of the agreement; an earlier draft is published first, since there is one at a time. */
export async function makeAgreement(world: World, { published = false } = {}): Promise<string> {
  const actor = systemOf(world.programme);
  const { prisma } = database(world.programme);
  await publishDrafts(world);
  const agreementId = await draftAgreement(actor, { code: "confidentiality", title: "It stays here", body: "What you hear stays here." });
  if (published) await publishAgreement(actor, { agreementId, version: (await prisma.agreement.findUniqueOrThrow({ where: { id: agreementId } })).version });
  return agreementId;
}

/** Publishes every draft of an agreement. */
export async function publishDrafts(world: World): Promise<void> {
  const drafts = await database(world.programme).prisma.agreement.findMany({ where: { publishedAt: null }, select: { id: true, version: true } });
  for (const { id, version } of drafts) await publishAgreement(systemOf(world.programme), { agreementId: id, version });
}

/** Gives a person of the world a new session. */
export async function renewSession(world: World, role: RoleName): Promise<void> {
  if (role === "visitor") return;
  world.cookies[role] = (await startSession(world.programme, world.people[role])).split(";")[0];
}

export function systemOf(programme: string): SystemActor {
  return { kind: "system", programme };
}

export interface MadeInput {
  id: string;
  number: number;
  /** The code of its receipt, without hyphens. */
  secret: string;
  textId: string;
}

/** Something somebody said at the own or the other site, in Spanish unless said otherwise. */
export async function makeInput(world: World, whose: Whose, options: { personId?: string; lang?: string; words?: string; contact?: boolean } = {}): Promise<MadeInput> {
  const { inputId, number, secret } = await enterInput(systemOf(world.programme), {
    words: options.words ?? "La línea de ayuda no contesta en español.",
    lang: options.lang ?? "es",
    channel: "phone",
    urgency: 4,
    site: world.sites[whose].slug,
    personId: options.personId,
    contact: options.contact ? { kind: "email", value: "somebody@example.org", leaveMessage: false } : undefined,
  });
  const { textId } = await database(world.programme).prisma.input.findUniqueOrThrow({ where: { id: inputId }, select: { textId: true } });
  return { id: inputId, number, secret, textId };
}

export interface MadeImprovement {
  id: string;
  number: number;
  linkId: string;
  inputId: string;
  updateId: string;
  version: number;
  updateVersion: number;
}

/** An improvement of the own or the other site with one voice and one update, which is published, or waits to go out, where asked for. */
export async function makeImprovement(world: World, whose: Whose, { published = false, waits = false } = {}): Promise<MadeImprovement> {
  const actor = systemOf(world.programme);
  const input = await makeInput(world, whose);
  const { id, number } = await startImprovement(actor, { title: "Phones in Spanish", why: "Nobody answers in Spanish.", siteId: world.sites[whose].id });
  const linkId = await linkInput(actor, { inputId: input.id, number });
  const updateId = await draftUpdate(actor, { number, said: "Nobody answered in Spanish.", did: "Two people now do.", audience: "public" });
  const { prisma } = database(world.programme);
  if (published) await publishUpdate(actor, { updateId, version: 0 });
  if (waits) await scheduleUpdate(actor, { updateId, version: 0, at: new Date(Date.now() + 86_400_000) });
  const [improvement, update] = await Promise.all([
    prisma.improvement.findUniqueOrThrow({ where: { id }, select: { version: true } }),
    prisma.update.findUniqueOrThrow({ where: { id: updateId }, select: { version: true } }),
  ]);
  return { id, number, linkId, inputId: input.id, updateId, version: improvement.version, updateVersion: update.version };
}

/** A mail that is kept in the outbox. */
export async function makeDelivery(world: World): Promise<string> {
  const { prisma } = database(world.programme);
  const id = newId();
  const event = await prisma.event.findFirstOrThrow({ select: { id: true } });
  await prisma.delivery.create({
    data: {
      id,
      eventId: event.id,
      recipientKind: "person",
      recipientId: world.people.member,
      channel: `email-${id.slice(-6)}`,
      template: "update",
      lang: "en",
      state: "kept",
      messageId: `<${id}@heard.example>`,
      createdAt: new Date(),
    },
  });
  return id;
}

/** How many events people (not Heard itself) caused so far; see the index that {@link makeWorld} makes for it. */
export async function eventsByPeople(programme: string): Promise<number> {
  return database(programme).prisma.event.count({ where: { actorKind: { not: "system" } } });
}

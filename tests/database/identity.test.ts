import { expect, test } from "vitest";
import type { PersonActor, Role, SystemActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { changeLanguage } from "#app/features/identity/change-language.server.ts";
import { endAllSessions } from "#app/features/identity/end-all-sessions.server.ts";
import { endGrant } from "#app/features/identity/end-grant.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { askedForCodes, listPeople, readPerson } from "#app/features/identity/identity.queries.server.ts";
import { issueCard } from "#app/features/identity/issue-card.server.ts";
import { revokeCards } from "#app/features/identity/revoke-cards.server.ts";
import { sendCode } from "#app/features/identity/send-code.server.ts";
import { currentPerson, endSession, requirePerson, requireTeam, startSession } from "#app/features/identity/session.server.ts";
import { signInWithCard } from "#app/features/identity/sign-in-with-card.server.ts";
import { translatorsNow } from "#app/features/identity/translators.queries.server.ts";
import { at, now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { browserRequest, contextOf } from "#tests/setup/call-route.ts";
import { testProgramme } from "#tests/setup/programme.ts";

const LONG_AGO = new Date("2026-01-01T00:00:00Z");

async function programmeWith(): Promise<{ programme: string; system: SystemActor }> {
  const programme = await testProgramme();
  return { programme, system: { kind: "system", programme } };
}

async function createPerson(system: SystemActor, options: { name?: string; email?: string; roles?: Role[] } = {}): Promise<PersonActor> {
  const { name = "Amal Haddad", email, roles = [] } = options;
  const personId = await addPerson(system, { name, email, lang: "ar" });
  for (const role of roles) await giveGrant(system, { personId, role, scopeKind: "programme", from: LONG_AGO });
  return { kind: "person", programme: system.programme, personId, grants: roles.map((role) => ({ role, scope: { kind: "programme" } })) };
}

function cookieHeader(setCookie: string): string {
  return setCookie.split(";")[0]!;
}

function whoIs(programme: string, cookie: string) {
  return currentPerson(browserRequest("/me", { cookie }), contextOf(programme));
}

async function eventsOf(programme: string) {
  const events = await database(programme).prisma.event.findMany({ orderBy: { id: "asc" } });
  return events.map(({ name, actorKind, actorId, payload }) => ({ name, actorKind, actorId, payload: payload as Record<string, unknown> }));
}

test("a role that somebody holds already is given once; who translates is told to those who see the people", async () => {
  const { system } = await programmeWith();
  const { personId } = await createPerson(system, { name: "Tam Translator" });
  const coordinator = await createPerson(system, { name: "Cleo Coordinator", roles: ["coordinator"] });
  const role = { personId, role: "translator", scopeKind: "programme", lang: "vi", from: LONG_AGO } as const;
  const [first, second] = await Promise.all([giveGrant(system, role), giveGrant(system, role)]);
  expect(second).toBe(first);
  expect(await giveGrant(system, { ...role, until: new Date(now().getTime() + 86_400_000) })).toBe(first);
  expect(await translatorsNow(coordinator)).toEqual([{ grantId: first, lang: "vi", personId, name: "Tam Translator" }]);
  const leader = await createPerson(system, { name: "Lea Leader", roles: ["leader"] });
  await expect(translatorsNow(leader)).rejects.toMatchObject({ code: "errors:notFound" });
  await expect(giveGrant(coordinator, { ...role, lang: "ht" })).rejects.toMatchObject({ code: "errors:notAllowed" });
  await endGrant(system, { grantId: first });
  expect(await translatorsNow(coordinator)).toEqual([]);
  expect(await giveGrant(system, { ...role, from: now() })).not.toBe(first);
});

test("a session's cookie is not in the database: only its HMAC is", async () => {
  const { programme, system } = await programmeWith();
  const { personId } = await createPerson(system);
  const setCookie = await startSession(programme, personId);
  expect(setCookie).toMatch(/^heard_session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
  const token = cookieHeader(setCookie).split("=")[1]!;
  const { rows } = await database(programme).pool.query<{ row: string }>("select sessions::text as row from sessions");
  expect(rows).toHaveLength(1);
  expect(rows[0]!.row).not.toContain(token);
  expect(rows[0]!.row).not.toContain(Buffer.from(token).toString("hex"));
  expect((await whoIs(programme, cookieHeader(setCookie)))?.person).toMatchObject({ id: personId, called: "Amal Haddad", timeZone: "UTC" });
  expect(await whoIs(programme, "heard_session=" + "A".repeat(43))).toBeNull();
});

test("a session of one programme is nobody in another", async () => {
  const [one, other] = [await programmeWith(), await programmeWith()];
  const { personId } = await createPerson(one.system);
  const cookie = cookieHeader(await startSession(one.programme, personId));
  expect(await whoIs(other.programme, cookie)).toBeNull();
  expect(await whoIs(one.programme, cookie)).not.toBeNull();
});

test("a session ends after 30 days, by signing out, and with the person", async () => {
  const { programme, system } = await programmeWith();
  const { personId } = await createPerson(system);
  const cookie = cookieHeader(await startSession(programme, personId));
  const later = new Date(now().getTime() + 30 * 86_400_000 + 1000);
  expect(await at(later, () => whoIs(programme, cookie))).toBeNull();
  expect(await endSession(browserRequest("/sign-out", { cookie }), contextOf(programme))).toContain("Max-Age=0");
  expect(await whoIs(programme, cookie)).toBeNull();
  const again = cookieHeader(await startSession(programme, personId));
  await database(programme).prisma.person.update({ where: { id: personId }, data: { endedAt: new Date(now().getTime() - 1000) } });
  expect(await whoIs(programme, again)).toBeNull();
});

test("only grants that hold now are carried", async () => {
  const { programme, system } = await programmeWith();
  const { personId } = await createPerson(system);
  const day = (days: number) => new Date(now().getTime() + days * 86_400_000);
  await giveGrant(system, { personId, role: "champion", scopeKind: "programme", from: day(-10), until: day(-1) });
  await giveGrant(system, { personId, role: "translator", scopeKind: "programme", lang: "ar", from: day(-10), until: day(1) });
  await giveGrant(system, { personId, role: "leader", scopeKind: "programme", from: day(1) });
  const cookie = cookieHeader(await startSession(programme, personId));
  expect((await whoIs(programme, cookie))?.actor.grants).toEqual([{ role: "translator", scope: { kind: "programme" }, lang: "ar" }]);
});

test("whoever is not signed in is sent to sign in and back; whoever is not of the team finds nothing", async () => {
  const { programme, system } = await programmeWith();
  const anonymous = await requirePerson(browserRequest("/me/said?x=1"), contextOf(programme)).catch((thrown: Response) => thrown);
  expect((anonymous as Response).headers.get("Location")).toBe("/en/sign-in?next=%2Fme%2Fsaid%3Fx%3D1");
  const { personId } = await createPerson(system);
  const cookie = cookieHeader(await startSession(programme, personId));
  const refused = await requireTeam(browserRequest("/team", { cookie }), contextOf(programme)).catch((thrown: Response) => thrown);
  expect((refused as Response).status).toBe(404);
});

test("signing out everywhere ends every session of that person and no other", async () => {
  const { programme, system } = await programmeWith();
  const [amal, other] = [await createPerson(system), await createPerson(system, { name: "Other" })];
  const cookies = [await startSession(programme, amal.personId), await startSession(programme, amal.personId)].map(cookieHeader);
  const others = cookieHeader(await startSession(programme, other.personId));
  await endAllSessions(amal);
  for (const cookie of cookies) expect(await whoIs(programme, cookie)).toBeNull();
  expect(await whoIs(programme, others)).not.toBeNull();
  expect((await eventsOf(programme)).at(-1)).toMatchObject({ name: "person.signed_out_everywhere", actorId: amal.personId, payload: { sessions: 2 } });
});

test("the language of an account changes with one event, and with none where it is the same", async () => {
  const { programme, system } = await programmeWith();
  const amal = await createPerson(system);
  await changeLanguage(amal, { lang: "es" });
  await changeLanguage(amal, { lang: "es" });
  const changes = (await eventsOf(programme)).filter(({ name }) => name === "person.language_changed");
  expect(changes.map(({ payload }) => payload)).toEqual([{ from: "ar", to: "es" }]);
});

test("a card signs in until a new one is made or all are revoked; its secret is not in the database", async () => {
  const { programme, system } = await programmeWith();
  const coordinator = await createPerson(system, { name: "Carmen", roles: ["coordinator"] });
  const amal = await createPerson(system);
  const first = await issueCard(coordinator, amal.personId);
  expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  const { rows } = await database(programme).pool.query<{ row: string }>("select cards::text as row from cards");
  expect(rows[0]!.row).not.toContain(first);
  expect(await signInWithCard(programme, first.toLowerCase().replace(/(.{4})/g, "$1 "))).toBe(amal.personId);
  const second = await issueCard(coordinator, amal.personId);
  await expect(signInWithCard(programme, first)).rejects.toMatchObject({ code: "identity:errors.cardWrong" });
  expect(await signInWithCard(programme, second)).toBe(amal.personId);
  const cookie = cookieHeader(await startSession(programme, amal.personId));
  await revokeCards(coordinator, amal.personId);
  await expect(signInWithCard(programme, second)).rejects.toMatchObject({ code: "identity:errors.cardWrong" });
  expect(await whoIs(programme, cookie)).toBeNull();
  const events = (await eventsOf(programme)).filter(({ name }) => name.startsWith("card.") || name === "person.signed_in");
  expect(events.map(({ name, actorId }) => [name, actorId])).toEqual([
    ["card.issued", coordinator.personId],
    ["person.signed_in", amal.personId],
    ["card.issued", coordinator.personId],
    ["person.signed_in", amal.personId],
    ["card.revoked", coordinator.personId],
  ]);
  expect(events[0]!.payload).toEqual({ personId: amal.personId, by: coordinator.personId, revoked: 0 });
});

test("nobody makes a card for a person with more rights than their own", async () => {
  const { system } = await programmeWith();
  const administrator = await createPerson(system, { roles: ["administrator"] });
  const coordinator = await createPerson(system, { roles: ["coordinator"] });
  const champion = await createPerson(system, { roles: ["champion"] });
  const member = await createPerson(system);
  for (const person of [administrator, champion, coordinator]) {
    await expect(issueCard(coordinator, person.personId)).rejects.toMatchObject({ status: 403 });
    await expect(revokeCards(coordinator, person.personId)).rejects.toMatchObject({ status: 403 });
  }
  for (const actor of [champion, member]) await expect(issueCard(actor, member.personId)).rejects.toMatchObject({ status: 403 });
  for (const person of [administrator, champion, member]) expect(await issueCard(administrator, person.personId)).toHaveLength(12);
  // Somebody whose role on the team begins tomorrow already counts as one of the team.
  const soon = await createPerson(system);
  await giveGrant(system, { personId: soon.personId, role: "champion", scopeKind: "programme", from: new Date(now().getTime() + 86_400_000) });
  await expect(issueCard(coordinator, soon.personId)).rejects.toMatchObject({ status: 403 });
});

test("roles are held over what they are made for, and given by those who may", async () => {
  const { system } = await programmeWith();
  const coordinator = await createPerson(system, { roles: ["coordinator"] });
  const { personId } = await createPerson(system);
  const programmeWide = { personId, scopeKind: "programme", from: LONG_AGO } as const;
  await expect(giveGrant(system, { ...programmeWide, role: "member" })).rejects.toMatchObject({ code: "identity:errors.grantScope" });
  await expect(giveGrant(system, { ...programmeWide, role: "translator" })).rejects.toMatchObject({ code: "identity:errors.grantLanguage" });
  await expect(giveGrant(system, { ...programmeWide, role: "leader", until: LONG_AGO })).rejects.toMatchObject({ code: "identity:errors.grantUntil" });
  await expect(giveGrant(coordinator, { ...programmeWide, role: "champion" })).rejects.toMatchObject({ status: 403 });
  await expect(giveGrant(system, { ...programmeWide, role: "champion", scopeKind: "site", scopeId: personId })).rejects.toMatchObject({ status: 404 });
});

test("the last administrator cannot be removed, also not by two at the same moment", async () => {
  const { programme, system } = await programmeWith();
  const [one, two] = [await createPerson(system, { roles: ["administrator"] }), await createPerson(system, { roles: ["administrator"] })];
  const grants = await database(programme).prisma.grant.findMany({ where: { role: "administrator" }, orderBy: { id: "asc" } });
  const outcomes = await Promise.allSettled([endGrant(one, { grantId: grants[1]!.id }), endGrant(two, { grantId: grants[0]!.id })]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const left = await database(programme).prisma.grant.findMany({ where: { role: "administrator", until: null } });
  expect(left).toHaveLength(1);
  await expect(endGrant(system, { grantId: left[0]!.id })).rejects.toMatchObject({ code: "identity:errors.lastAdministrator" });
});

test("two people cannot share an e-mail address, however it is written", async () => {
  const { system } = await programmeWith();
  await createPerson(system, { email: "Amal@Example.org" });
  await expect(createPerson(system, { email: " amal@example.ORG" })).rejects.toMatchObject({ code: "identity:errors.emailTaken" });
});

test("people are seen by coordinators and administrators only; for others a person is not there", async () => {
  const { programme, system } = await programmeWith();
  const coordinator = await createPerson(system, { name: "B", roles: ["coordinator"] });
  const champion = await createPerson(system, { name: "C", roles: ["champion"] });
  const amal = await createPerson(system, { name: "A" });
  expect((await listPeople(coordinator)).map(({ name }) => name)).toEqual(["A", "B", "C"]);
  expect(await readPerson(coordinator, amal.personId)).toMatchObject({ name: "A", cardIssuedAt: null });
  for (const actor of [champion, amal]) {
    await expect(listPeople(actor)).rejects.toMatchObject({ status: 404 });
    await expect(readPerson(actor, amal.personId)).rejects.toMatchObject({ status: 404 });
  }
  await expect(readPerson(coordinator, "not-an-id")).rejects.toMatchObject({ status: 404 });

  const administrator = await createPerson(system, { name: "D", roles: ["administrator"] });
  await database(programme).prisma.person.update({ where: { id: amal.personId }, data: { phone: "+1 555 010 0000" } });
  expect(await readPerson(coordinator, amal.personId)).toMatchObject({ phone: "+1 555 010 0000" });
  expect(await readPerson(administrator, amal.personId)).toMatchObject({ name: "A", phone: null });
});

test("without a mail server, an administrator's code is on the console; others are told of to administrators", async ({ onTestFinished }) => {
  const { programme, system } = await programmeWith();
  const administrator = await createPerson(system, { email: "admin@clinic.test", roles: ["administrator"] });
  const amal = await createPerson(system, { email: "amal@clinic.test" });
  const printed: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = ((text: string) => printed.push(text) > 0) as never;
  onTestFinished(() => void (process.stdout.write = write));
  for (const email of ["admin@clinic.test", "amal@clinic.test"]) await sendCode(programme, { email, lang: "en", origin: "https://heard.test" });
  process.stdout.write = write;
  expect(printed.join("")).toMatch(/^Sign-in code for an administrator: \d{6}\n.*https:\/\/heard\.test\/ar\/sign-in\/link\/[\w-]{43}\n$/);
  expect(await askedForCodes(administrator)).toEqual([{ id: amal.personId, name: "Amal Haddad" }]);
  await expect(askedForCodes(amal)).rejects.toMatchObject({ status: 404 });
});

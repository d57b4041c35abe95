import { beforeAll, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { settle } from "#app/features/events/consumer.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { escalateInput } from "#app/features/triage/escalation/escalate-input.server.ts";
import { escalateUrgent } from "#app/features/triage/escalation/escalate-urgent.consumer.server.ts";
import escalateOverdue from "#app/features/triage/escalation/escalate-overdue.timer.server.ts";
import { assignInput } from "#app/features/triage/desks/assign-input.server.ts";
import { setDeskPeople } from "#app/features/triage/desks/set-desk-people.server.ts";
import { shipDesks } from "#app/features/triage/desks/ship-desks.server.ts";
import { routeInputs } from "#app/features/triage/routing/route-input.consumer.server.ts";
import { setUrgency } from "#app/features/triage/set-urgency.server.ts";
import { shipRouting } from "#app/features/triage/ship-routing.server.ts";
import { notifyOnDuty } from "#app/features/notifications/notify-on-duty.consumer.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { createInput, createPerson, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";
import { newDesk } from "#tests/setup/desk.ts";

/** Sunday, 22:40 in New York; the clinic opens at nine on Monday, so danger must be read by 9:15. */
const SUNDAY_NIGHT = new Date("2030-12-16T03:40:00Z");
const monday = (time: string) => new Date(`2030-12-16T${time}:00-05:00`);
const everywhere = { kind: "programme" } as const;

let small: SmallProgramme;
let names: Map<string, string>;
beforeAll(async () => {
  small = await smallProgramme();
  await shipDesks(small.system);
  for (const actor of [small.coordinator, small.northChampion, small.southChampion]) await keepGrants(actor);
  names = new Map([[small.coordinator.personId, "coordinator"], [small.northChampion.personId, "north champion"], [small.southChampion.personId, "south champion"]]);
});

/** Who is in charge is looked up in the database, so these people hold their roles there too. */
async function keepGrants(actor: PersonActor): Promise<PersonActor> {
  for (const grant of actor.grants) {
    await giveGrant(small.system, { personId: actor.personId, role: grant.role, scopeKind: grant.scope.kind, ...("id" in grant.scope && { scopeId: grant.scope.id }), from: new Date("2026-01-01") });
  }
  return actor;
}

/** The worker's minute: the timer, then what follows from it. */
const minute = (moment: Date) =>
  at(moment, async () => {
    await escalateOverdue.run(small.system);
    await settle(small.programme, [escalateUrgent, notifyOnDuty]);
  });
const receive = (moment: Date, urgency: 1 | 2 | 4, deskId?: string) =>
  at(moment, async () => {
    const { inputId } = await createInput(small.system, { urgency });
    if (deskId) await database(small.programme).prisma.input.update({ where: { id: inputId }, data: { deskId } });
    await settle(small.programme, [escalateUrgent, notifyOnDuty]);
    return inputId;
  });
const told = async (inputId: string) => {
  const rows = await database(small.programme).prisma.escalation.findMany({ where: { inputId }, orderBy: { step: "asc" } });
  return rows.map(({ toId, toldAt }) => [names.get(toId), toldAt.toISOString()]);
};
const mailed = async (inputId: string) =>
  (await database(small.programme).prisma.$queryRaw<{ id: string }[]>`
    select d.recipient_id as id from deliveries d join events e on e.id = d.event_id
    where e.subject_id = ${inputId}::uuid and d.template = 'urgent_input' order by d.created_at`).map(({ id }) => names.get(id));

test("danger on a Sunday at 22:40: the first is told at once, the next when the clinic is open and nobody read it, until somebody does", async () => {
  const lead = await keepGrants(await createPerson(small.system, "Lena Lead", [{ role: "champion", scope: everywhere }]));
  const director = await keepGrants(await createPerson(small.system, "Dina Director", [{ role: "champion", scope: everywhere }]));
  const nobodyToRead = await keepGrants(await createPerson(small.system, "Olu Elsewhere", [{ role: "champion", scope: { kind: "site", id: small.south } }]));
  for (const [person, name] of [[lead, "lead"], [director, "director"], [nobodyToRead, "not here"]] as const) {
    names.set(person.personId, name);
    await database(small.programme).prisma.person.update({ where: { id: person.personId }, data: { email: `${person.personId}@example.org` } });
  }
  const desk = await newDesk(small.programme, [lead, nobodyToRead, director]);

  const inputId = await receive(SUNDAY_NIGHT, 1, desk);
  // It came without a desk and went to one within the same second: the timer tells who is in charge there.
  await minute(SUNDAY_NIGHT);
  const first = await told(inputId);
  expect(first.map(([name]) => name)).toContain("lead");

  for (const early of ["00:00", "08:59", "09:14"]) await minute(monday(early));
  expect(await told(inputId)).toEqual(first);
  await minute(monday("09:15"));
  await minute(monday("09:16"));
  expect((await told(inputId)).slice(first.length)).toEqual([["director", monday("09:15").toISOString()]]);
  expect(await mailed(inputId)).toContain("director");
  expect(await mailed(inputId)).not.toContain("not here");

  await at(monday("09:20"), () => acknowledgeInput(director, { inputId, version: 0 }));
  for (const later of ["09:31", "12:00"]) await minute(monday(later));
  expect(await told(inputId)).toHaveLength(first.length + 1);
  expect(await eventNames(small.programme, inputId)).toEqual(["input.received", ...first.map(() => "input.escalated"), "input.escalated", "input.acknowledged"]);
});

test("without a desk the coordinators are told; what is not urgent tells nobody, until it is raised", async () => {
  const calm = await receive(monday("10:00"), 4);
  const urgent = await receive(monday("10:00"), 2);
  await minute(monday("10:01"));
  expect(await told(calm)).toEqual([]);
  expect((await told(urgent)).map(([name]) => name)).toEqual(["coordinator"]);

  await at(monday("11:00"), () => setUrgency(small.northChampion, { inputId: calm, urgency: 1, version: 0 }));
  await at(monday("11:00"), () => settle(small.programme, [escalateUrgent]));
  expect(await told(calm)).toEqual([["coordinator", monday("11:00").toISOString()]]);
  // Everybody was told: nothing more happens, however late it gets.
  await minute(monday("16:00"));
  expect(await told(calm)).toHaveLength(1);
});

test("two machines at the same minute tell one person once", async () => {
  const inputId = await at(monday("13:00"), async () => (await createInput(small.system, { urgency: 1 })).inputId);
  await at(monday("13:00"), () => Promise.all([1, 2, 3].map(() => escalateInput(small.system, inputId))));
  expect(await told(inputId)).toHaveLength(1);
});

test("whoever is given something urgent by hand is told at once, whatever the clock says; whoever takes it themselves is not", async () => {
  const given = await keepGrants(await createPerson(small.system, "Gil Given", [{ role: "champion", scope: everywhere }]));
  names.set(given.personId, "given");
  const assign = (moment: Date, inputId: string, ownerId: string, version: number, actor = small.coordinator) =>
    at(moment, async () => {
      await assignInput(actor, { inputId, desk: null, ownerId, version });
      await settle(small.programme, [escalateUrgent, notifyOnDuty]);
    });
  const inputId = await receive(SUNDAY_NIGHT, 1);
  expect((await told(inputId)).map(([name]) => name)).toEqual(["coordinator"]);
  const soon = new Date(SUNDAY_NIGHT.getTime() + 60_000);
  await assign(soon, inputId, given.personId, 0);
  expect((await told(inputId)).at(-1)).toEqual(["given", soon.toISOString()]);
  // Given again to somebody who knows, nobody is told.
  await assign(soon, inputId, small.northChampion.personId, 1);
  await assign(soon, inputId, given.personId, 2);
  expect((await told(inputId)).map(([name]) => name)).toEqual(["coordinator", "given", "north champion"]);

  const calm = await receive(SUNDAY_NIGHT, 4);
  await assign(soon, calm, given.personId, 0);
  expect(await told(calm)).toEqual([]);
  const own = await receive(SUNDAY_NIGHT, 2);
  const before = await told(own);
  await assign(soon, own, small.northChampion.personId, 0, small.northChampion);
  expect(await told(own)).toEqual(before);
});

test("where there are rules, the team to which they send it is told in its order, then the coordinators", async () => {
  const [lead, director] = await Promise.all(["Lu Lead", "Dee Director"].map(async (name) => keepGrants(await createPerson(small.system, name, [{ role: "champion", scope: everywhere }]))));
  names.set(lead!.personId, "team's lead").set(director!.personId, "team's director");
  await at(new Date("2030-12-01T15:00:00Z"), async () => {
    await shipRouting(small.system);
    await setDeskPeople(small.system, { code: "behavioral", people: [lead!.personId, director!.personId] });
  });
  const inputId = await at(SUNDAY_NIGHT, async () => {
    const kept = await createInput(small.system, { words: "Me quiero morir." });
    await settle(small.programme, [escalateUrgent, notifyOnDuty, routeInputs]);
    // Nobody is told before the rules have said whom to tell.
    await settle(small.programme, [escalateUrgent, notifyOnDuty]);
    return kept.inputId;
  });
  for (const time of ["09:14", "09:15", "09:29", "09:30", "09:45", "10:00"]) await minute(monday(time));

  expect(await told(inputId)).toEqual([
    ["team's lead", SUNDAY_NIGHT.toISOString()],
    ["team's director", monday("09:15").toISOString()],
    ["coordinator", monday("09:30").toISOString()],
  ]);
  expect(await eventNames(small.programme, inputId)).toEqual(["input.received", "input.routed", "input.escalated", "input.escalated", "input.escalated"]);
});

test("whoever it was given to is told before the team, unless they may not read it", async () => {
  const [owner, lead] = await Promise.all(["Ola Owner", "Leo Lead"].map(async (name) => keepGrants(await createPerson(small.system, name, [{ role: "champion", scope: everywhere }]))));
  const elsewhere = await keepGrants(await createPerson(small.system, "Eve Elsewhere", [{ role: "champion", scope: { kind: "site", id: small.south } }]));
  names.set(owner!.personId, "owner").set(lead!.personId, "lead of the desk");
  const deskId = await newDesk(small.programme, [lead!]);
  const toldFirst = async (ownerId: string) =>
    at(monday("14:00"), async () => {
      const { inputId } = await createInput(small.system, { urgency: 1 });
      await database(small.programme).prisma.input.update({ where: { id: inputId }, data: { deskId, ownerId } });
      await escalateInput(small.system, inputId);
      return (await told(inputId)).map(([name]) => name);
    });
  expect(await toldFirst(owner!.personId)).toEqual(["owner"]);
  expect(await toldFirst(elsewhere.personId)).toEqual(["lead of the desk"]);
});

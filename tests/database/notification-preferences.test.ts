import { beforeEach, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import gatherDigests from "#app/features/notifications/digests/gather-digests.timer.server.ts";
import type { Template } from "#app/features/notifications/emails/mails.server.ts";
import { chooseNotifications } from "#app/features/notifications/preferences/choose-notifications.server.ts";
import { ownNotifications } from "#app/features/notifications/preferences/preferences.queries.server.ts";
import { resumeTopic } from "#app/features/notifications/preferences/resume-topic.server.ts";
import { readStopToken, stopToken } from "#app/features/notifications/preferences/stop-token.ts";
import { stopTopic } from "#app/features/notifications/preferences/stop-topic.server.ts";
import { queueMail } from "#app/features/notifications/queue-mail.server.ts";
import { sendDelivery } from "#app/features/notifications/send-delivery.server.ts";
import sendDeliveryJob from "#app/features/notifications/send-delivery.timer.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { mailServer, type MailServer } from "#tests/setup/mail-server.ts";
import { databaseUrl } from "#tests/setup/programme.ts";
import { createInput, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

/** Tuesday, ten in the evening in New York. */
const TUESDAY_NIGHT = new Date("2030-12-18T03:00:00Z");
const WEDNESDAY_7 = "2030-12-18T12:00:00.000Z";
const WEDNESDAY_8 = "2030-12-18T13:00:00.000Z";
const MONDAY_8 = "2030-12-23T13:00:00.000Z";

let small: SmallProgramme;
let server: MailServer;
let marta: PersonActor;
beforeEach(async () => {
  small = await smallProgramme();
  server = await mailServer();
  await prepareJobs(databaseUrl(), small.programme, [sendDeliveryJob]);
  marta = { kind: "person", programme: small.programme, personId: await addPerson(small.system, { name: "Marta", email: "marta@home.test", lang: "es" }), grants: [] };
});

const db = () => database(small.programme).prisma;
const choose = (cadences: Parameters<typeof chooseNotifications>[1]["cadences"], quiet: { from: string; until: string } | null = null) =>
  at(TUESDAY_NIGHT, () => chooseNotifications(marta, { cadences, quiet }));

/** A mail to Marta because of an event that happened to a record of its own, at a moment. Gives its delivery. */
async function queue(template: Template, options: { moment?: Date; isOnDuty?: boolean; kind?: "person" | "contributor"; id?: string; payload?: object } = {}) {
  const { moment = TUESDAY_NIGHT, isOnDuty = false, kind = "person", id = marta.personId, payload = {} } = options;
  const event = { id: newId(), day: moment, name: "thing.happened", actorKind: "system", subjectKind: "thing", subjectId: newId(), payload };
  await db().event.create({ data: event });
  await at(moment, () => db().$transaction((tx) => queueMail(tx, small.programme, { eventId: event.id, recipient: { kind, id }, template, lang: "es", isOnDuty })));
  return db().delivery.findFirstOrThrow({ where: { eventId: event.id } });
}
const stateOf = async (id: string) => (await db().delivery.findUniqueOrThrow({ where: { id } })).state;
const jobs = async () => (await database(small.programme).pool.query<{ id: string; after: Date }>(`select data->>'deliveryId' as id, start_after as after from ${small.programme}_jobs.job where name = 'send-delivery'`)).rows;

test("at once, after quiet hours, in a digest or not at all; urgent words reach whoever is on duty at any hour", async () => {
  expect(await queue("update")).toMatchObject({ state: "queued", dueAt: null });
  await choose({ surveys: "daily", minutes: "weekly", membership: "off", team_work: "off" }, { from: "21:30", until: "07:00" });
  const quiet = await queue("update");
  expect([quiet.state, quiet.dueAt?.toISOString()]).toEqual(["queued", WEDNESDAY_7]);
  expect((await jobs()).find(({ id }) => id === quiet.id)?.after.toISOString()).toBe(WEDNESDAY_7);
  const [survey, minutes, agreement] = [await queue("survey_invitation"), await queue("minutes"), await queue("agreement_waiting")];
  expect([survey, minutes, agreement].map(({ state, dueAt }) => [state, dueAt?.toISOString()])).toEqual([["held", WEDNESDAY_8], ["held", MONDAY_8], ["muted", undefined]]);
  expect((await jobs()).map(({ id }) => id)).not.toContain(survey.id);
  expect(await queue("urgent_input", { isOnDuty: true })).toMatchObject({ state: "queued", dueAt: null });
  // Marta is not of the team: what she sent for its topic was not taken, so it comes as that topic does by default, once a day.
  expect(await queue("urgent_input")).toMatchObject({ state: "held", dueAt: new Date(WEDNESDAY_8) });
  expect(await queue("team_message_test")).toMatchObject({ state: "queued", dueAt: null });
  expect((await ownNotifications(marta)).topics.map(({ topic, cadence }) => [topic, cadence])).toEqual([
    ["answers", "at_once"], ["messages", "at_once"], ["meetings", "at_once"], ["minutes", "weekly"], ["surveys", "daily"], ["membership", "off"],
  ]);
});

test("two machines gather what is due into one mail; whatever was chosen since is followed", async () => {
  await choose({ answers: "daily", surveys: "daily" });
  const { inputId } = await createInput(small.system, { personId: marta.personId });
  const payload = await answerContributor(small.coordinator, { inputId, words: "Hoy le llamamos.", lang: "es", version: 0 });
  const held = [await queue("update"), await queue("team_wrote", { payload }), await queue("update")];
  const later = await queue("update", { moment: new Date(WEDNESDAY_8) });
  const early = new Date("2030-12-18T12:59:00Z");
  await at(early, () => gatherDigests.run(small.system));
  expect(await Promise.all(held.map(({ id }) => stateOf(id)))).toEqual(["held", "held", "held"]);
  await at(new Date(WEDNESDAY_8), () => Promise.all([1, 2, 3].map(() => gatherDigests.run(small.system))));
  const digests = await db().delivery.findMany({ where: { template: "digest" } });
  expect(digests).toMatchObject([{ state: "queued", data: { deliveries: held.map(({ id }) => id) } }]);
  expect(await db().delivery.findMany({ where: { digestId: digests[0]!.id }, select: { state: true } })).toEqual(held.map(() => ({ state: "gathered" })));
  expect(await stateOf(later.id)).toBe("held");

  await sendDelivery(small.programme, digests[0]!.id);
  const [mail] = server.mails;
  expect(mail!.subject).toBe("3 noticias para usted");
  expect(mail!.text!.match(/^(Algo cambió gracias a lo que usted nos contó|El equipo le escribió)$/gm)).toHaveLength(3);
  expect(mail!.text).toContain("/me/said");

  await choose({ answers: "at_once" });
  expect(await stateOf(later.id)).toBe("queued");
  expect((await jobs()).map(({ id }) => id)).toContain(later.id);
  const survey = await queue("survey_invitation");
  await choose({ surveys: "off" });
  expect(await stateOf(survey.id)).toBe("muted");
  expect(await eventNames(small.programme, marta.personId)).toEqual(["person.added", "notifications.chosen", "notifications.chosen", "notifications.chosen"]);
});

test("every mail that can be stopped says how, in its headers and at its end; one press stops it, also for whoever left only an address", async () => {
  const { id } = await queue("update");
  await sendDelivery(small.programme, id);
  const [mail] = server.mails;
  const raw = server.bytes[0]!.toString();
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  const address = /^List-Unsubscribe: <http:\/\/localhost:\d+\/es\/u\/([\w-]+)>\r$/m.exec(raw.replaceAll(/\r\n[ \t]+/g, " "))?.[1];
  expect(mail!.text).toContain(`/es/u/${address}`);
  const stop = readStopToken(small.programme, address!)!;
  expect(stop).toEqual({ recipient: { kind: "person", id: marta.personId }, topic: "answers" });

  const visitor = { kind: "visitor", programme: small.programme } as const;
  const waiting = await queue("update");
  await stopTopic(visitor, stop);
  await stopTopic(visitor, stop);
  expect(await queue("team_wrote")).toMatchObject({ state: "muted" });
  await sendDelivery(small.programme, waiting.id);
  expect([await stateOf(waiting.id), server.mails.length]).toEqual(["muted", 1]);
  await resumeTopic(visitor, stop);
  expect(await queue("update")).toMatchObject({ state: "queued" });
  expect((await eventNames(small.programme, marta.personId)).slice(-2)).toEqual(["notifications.stopped", "notifications.resumed"]);

  // The digest's own press stops what would stand in it, and gives it back as it was.
  await choose({ surveys: "weekly" });
  const digest = { recipient: stop.recipient, topic: "digest" } as const;
  await stopTopic(visitor, digest);
  expect(await queue("survey_invitation")).toMatchObject({ state: "muted" });
  await resumeTopic(visitor, digest);
  expect((await queue("survey_invitation")).dueAt?.toISOString()).toBe(MONDAY_8);

  const contributor = { kind: "contributor", id: newId() } as const;
  await stopTopic(visitor, { recipient: contributor, topic: "answers" });
  expect(await queue("update", contributor)).toMatchObject({ state: "muted" });
  expect(await queue("update", { kind: "contributor", id: newId() })).toMatchObject({ state: "queued" });
});

test("a token cannot be guessed, changed, or used in another programme", () => {
  const token = stopToken(small.programme, { kind: "person", id: marta.personId }, "answers");
  expect(readStopToken("another", token)).toBeNull();
  for (let place = 0; place < token.length; place += 1) {
    const other = token.slice(0, place) + (token[place] === "A" ? "B" : "A") + token.slice(place + 1);
    expect(readStopToken(small.programme, other), `symbol ${place}`).toBeNull();
  }
  for (const other of ["", "A", token.slice(0, -1), `${token}A`, `${token}=`, "A".repeat(500)]) expect(readStopToken(small.programme, other)).toBeNull();
});

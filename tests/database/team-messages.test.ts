import { beforeEach, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import { discardMessage } from "#app/features/notifications/messages/discard-message.server.ts";
import { draftMessage } from "#app/features/notifications/messages/draft-message.server.ts";
import { findAudience } from "#app/features/notifications/messages/find-audience.server.ts";
import { messageLetters } from "#app/features/notifications/messages/letters.queries.server.ts";
import { readMessage } from "#app/features/notifications/messages/messages.queries.server.ts";
import type { Audience } from "#app/features/notifications/messages/messages.ts";
import { ownMessages } from "#app/features/notifications/messages/own-messages.queries.server.ts";
import { previewMessage } from "#app/features/notifications/messages/preview-message.server.ts";
import { reviseMessage } from "#app/features/notifications/messages/revise-message.server.ts";
import { sendMessage } from "#app/features/notifications/messages/send-message.server.ts";
import sendUntranslated from "#app/features/notifications/messages/send-untranslated.timer.server.ts";
import { testMessage } from "#app/features/notifications/messages/test-message.server.ts";
import { chooseNotifications } from "#app/features/notifications/preferences/choose-notifications.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createTranslator, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";

let small: SmallProgramme;
let groupId: string;
const people: Record<string, PersonActor> = {};
beforeEach(async () => {
  small = await smallProgramme();
  const { system } = small;
  groupId = (await addGroup(system, { slug: "council", name: "Council", purpose: "To advise", meets: "Monthly" })).id;
  const member = async (name: string, lang: string, email?: string) => {
    const personId = await addPerson(system, { name, lang, ...(email && { email }) });
    await startMembership(system, { personId, groupId, kind: "patient" });
    people[name] = { kind: "person", programme: small.programme, personId, grants: [] };
  };
  await member("Ana", "es-MX", "ana@home.test");
  await member("Bo", "en", "bo@home.test");
  await member("Dua", "ar");
  await member("Fadi", "ar", "fadi@home.test");
  await member("Musa", "so", "musa@home.test");
  await giveGrant(system, { personId: people.Bo!.personId, role: "chair", scopeKind: "group", scopeId: groupId, from: new Date("2026-01-01") });
});

const db = () => database(small.programme).prisma;
const council = (more: Partial<Audience> = {}): Audience => ({ groups: [groupId], roles: [], lang: null, site: null, ...more });
const words = { subject: "We meet in the new room", body: "From March on we meet in room 4.\n\nSee you there." };
const draft = (audience = council(), sourceFrom: string | null = null) => draftMessage(small.coordinator, { ...words, audience, sourceFrom });
const page = (number: number) => readMessage(small.coordinator, number, "en", "en");
const mailed = async () => {
  const rows = await db().delivery.findMany({ where: { template: "team_message" }, orderBy: { id: "asc" } });
  return rows.map(({ recipientId, lang, state }) => [Object.entries(people).find(([, { personId }]) => personId === recipientId)?.[0], lang, state]);
};
const translate = async (number: number, lang: string, subject: string, body: string) => {
  const translator = await createTranslator(small.system, lang);
  const message = await db().teamMessage.findUniqueOrThrow({ where: { number } });
  for (const [textId, translated] of [[message.subjectTextId, subject], [message.bodyTextId, body]] as const) {
    const wanted = await db().translation.findFirstOrThrow({ where: { textId, lang: { startsWith: lang } } });
    await translateText(translator, { textId, lang: wanted.lang, words: translated, checked: true, version: wanted.version });
    await settleAll(small.programme);
  }
};

test("a message goes to each in their language as soon as it is there, once; people without e-mail get a letter", async () => {
  const number = await draft();
  expect((await page(number)).languages.map(({ lang, people: count, letters, translation }) => [lang, count, letters, translation])).toEqual([
    ["ar", 2, 1, "waiting"], ["en", 1, 0, "source"], ["es-MX", 1, 0, "waiting"], ["so", 1, 0, "waiting"],
  ]);
  const { people: count } = await sendMessage(small.coordinator, { number, version: 0 });
  expect(count).toBe(5);
  await settleAll(small.programme);
  expect(await mailed()).toEqual([["Bo", "en", "kept"]]);

  await translate(number, "es", "Nos reunimos en la sala nueva", "Desde marzo, en la sala 4.");
  await translate(number, "so", "Qolka cusub", "Laga bilaabo Maarso, qolka 4.");
  expect(await mailed()).toEqual([["Bo", "en", "kept"], ["Ana", "es", "kept"], ["Musa", "en", "kept"]]);
  expect((await previewMessage(small.coordinator, (await page(number)).id, "so"))!).toMatchObject({ subject: "Qolka cusub", mailLang: "en" });
  await settleAll(small.programme);
  expect(await mailed()).toHaveLength(3);

  const sent = await page(number);
  expect(sent.languages.find(({ lang }) => lang === "ar")!.states).toMatchObject({ translation: 1, letter: 1, sent: 0 });
  expect(await messageLetters(small.coordinator, number, "2031-01-01")).toMatchObject([{ name: "Dua", reason: "no_email", words: null }]);
  await translate(number, "ar", "نجتمع في القاعة الجديدة", "ابتداءً من مارس في القاعة 4.");
  expect(await messageLetters(small.coordinator, number, "2031-01-01")).toMatchObject([{ name: "Dua", words: { lang: "ar", subject: "نجتمع في القاعة الجديدة" } }]);
  expect(await ownMessages(people.Dua!, "ar", "2031-01-01")).toMatchObject([{ body: "ابتداءً من مارس في القاعة 4.", isTranslated: true }]);
  await expect(sendMessage(small.coordinator, { number, version: 1 })).rejects.toMatchObject({ code: "messages:errors.sentAlready" });
  expect(await eventNames(small.programme, sent.id)).toEqual(["team_message.drafted", "team_message.sent"]);
});

test("from its day on it goes as it was written to those whose translation is not there; whoever wants none or a digest is heeded", async () => {
  await chooseNotifications(people.Bo!, { cadences: { messages: "weekly" }, quiet: null });
  await chooseNotifications(people.Musa!, { cadences: { messages: "off" }, quiet: null });
  const number = await draft(council(), "2031-03-01");
  await sendMessage(small.coordinator, { number, version: 0 });
  await settleAll(small.programme);
  expect(await mailed()).toEqual([["Bo", "en", "held"]]);
  // Midnight in New York is five o'clock in UTC.
  await at(new Date("2031-03-01T04:59:00Z"), () => sendUntranslated.run(small.system));
  expect(await mailed()).toHaveLength(1);
  for (const _machine of [1, 2]) await at(new Date("2031-03-01T05:05:00Z"), () => sendUntranslated.run(small.system));
  expect(await mailed()).toEqual([["Bo", "en", "held"], ["Ana", "es", "kept"], ["Fadi", "ar", "kept"], ["Musa", "en", "muted"]]);
  const ana = await previewMessage(small.coordinator, (await page(number)).id, "es");
  expect(ana).toMatchObject({ subject: words.subject, mailLang: "es" });
  expect(ana!.text).toContain("Este mensaje se escribió en inglés.");
  expect((await page(number)).languages.map(({ lang, states }) => [lang, Object.entries(states).filter(([, count]) => count > 0)])).toEqual([
    ["ar", [["sent", 1], ["letter", 1]]], ["en", [["waiting", 1]]], ["es-MX", [["sent", 1]]], ["so", [["muted", 1]]],
  ]);
});

test("an audience is a group, a role, a language and a clinic at once; what is sent stays as it was", async () => {
  const names = async (audience: Audience) => (await findAudience(db(), audience, new Date())).map(({ name }) => name);
  await giveGrant(small.system, { personId: small.northChampion.personId, role: "champion", scopeKind: "site", scopeId: small.north, from: new Date("2026-01-01") });
  expect(await names(council())).toEqual(["Ana", "Bo", "Dua", "Fadi", "Musa"]);
  expect(await names(council({ lang: "ar" }))).toEqual(["Dua", "Fadi"]);
  expect(await names(council({ roles: ["chair", "champion"] }))).toEqual(["Bo"]);
  expect(await names({ groups: [], roles: ["champion"], lang: null, site: small.north })).toEqual(["Nadia North"]);
  expect(await names({ groups: [], roles: [], lang: null, site: small.south })).toEqual([]);
  expect(await names({ groups: [], roles: [], lang: null, site: null })).toEqual([]);
  await expect(draft({ groups: [], roles: [], lang: null, site: null })).rejects.toMatchObject({ code: "messages:errors.nobodyChosen" });
  const nobody = await draft({ groups: [], roles: [], lang: null, site: small.south });
  await expect(sendMessage(small.coordinator, { number: nobody, version: 0 })).rejects.toMatchObject({ code: "messages:errors.nobody" });

  const number = await draft(council({ lang: "en" }));
  await sendMessage(small.coordinator, { number, version: 0 });
  const late = await addPerson(small.system, { name: "Late", lang: "en", email: "late@home.test" });
  await startMembership(small.system, { personId: late, groupId, kind: "patient" });
  await settleAll(small.programme);
  expect([(await page(number)).people, (await mailed()).length]).toEqual([1, 1]);
});

test("a draft is changed, tested on oneself and thrown away by coordinators alone", async () => {
  const number = await draft(council({ lang: "es" }));
  const wanted = async () => (await db().translation.findMany({ where: { text: { kind: "team_message_body" } }, orderBy: { lang: "asc" } })).map(({ lang }) => lang);
  expect(await wanted()).toEqual(["es-MX"]);
  await reviseMessage(small.coordinator, { number, version: 0, ...words, audience: council({ lang: "ar" }), sourceFrom: null });
  expect(await wanted()).toEqual(["ar"]);
  await expect(reviseMessage(small.coordinator, { number, version: 0, ...words, audience: council(), sourceFrom: null })).rejects.toMatchObject({ status: 409 });

  await expect(testMessage(small.coordinator, { number, lang: "ar" })).rejects.toMatchObject({ code: "messages:errors.noOwnAddress" });
  await db().person.update({ where: { id: small.coordinator.personId }, data: { email: "carmen@clinic.test" } });
  await testMessage(small.coordinator, { number, lang: "ar" });
  await settleAll(small.programme);
  expect(await db().delivery.findMany()).toMatchObject([{ template: "team_message_test", recipientId: small.coordinator.personId, lang: "ar", state: "kept" }]);

  for (const actor of [small.northChampion, people.Bo!]) {
    await expect(draftMessage(actor, { ...words, audience: council(), sourceFrom: null })).rejects.toMatchObject({ status: 404 });
    await expect(sendMessage(actor, { number, version: 1 })).rejects.toMatchObject({ status: 404 });
    await expect(readMessage(actor, number, "en", "en")).rejects.toMatchObject({ status: 404 });
  }
  await discardMessage(small.coordinator, { number, version: 1 });
  await expect(page(number)).rejects.toMatchObject({ status: 404 });
  expect(await wanted()).toEqual([]);
  expect(await ownMessages(people.Fadi!, "ar", "2031-01-01")).toEqual([]);
});

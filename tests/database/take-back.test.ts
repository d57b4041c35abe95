import { afterAll, beforeAll, expect, test } from "vitest";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { readThread, receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { takeBackMessage } from "#app/features/input/receipt/take-back-message.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { sendDelivery } from "#app/features/notifications/send-delivery.server.ts";
import sendDeliveryJob from "#app/features/notifications/send-delivery.timer.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { waitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { setEnv } from "#app/platform/env/env.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { mailServer } from "#tests/setup/mail-server.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { createTranslator, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const NOON = new Date("2026-11-16T17:00:00Z");
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

let small: SmallProgramme;
beforeAll(async () => {
  setEnv({ HEARD_UNDO_SECONDS: "60" });
  small = await smallProgramme();
});
afterAll(() => setEnv({ HEARD_UNDO_SECONDS: "0" }));

/** Somebody who said something in English by phone, with an address for mail where wanted, and holds the receipt. */
async function said(contact?: string) {
  const { inputId, secret } = await at(after(-7200), () => enterInput(small.system, {
    words: "Nobody called me back.",
    lang: "en",
    channel: "phone",
    urgency: 4,
    site: "north",
    ...(contact && { contact: { kind: "email", value: contact, leaveMessage: false } }),
  }));
  return { inputId, holder: (await receiptActor(small.programme, secret))! };
}

const answer = (inputId: string, version = 0, lang = "en") => answerContributor(small.northChampion, { inputId, words: "We call you today.", lang, version });
const kinds = async ({ inputId, holder }: Awaited<ReturnType<typeof said>>, seconds: number) => (await at(after(seconds), () => inputStory(holder, inputId, "en"))).items.map(({ kind }) => kind);
const takeBack = (inputId: string, messageId: string, version: number, seconds = 30, actor = small.northChampion) => at(after(seconds), () => takeBackMessage(actor, { inputId, messageId, version }));

test("what the team writes goes out after a minute: until then only the team sees it, and that it waits", async () => {
  const one = await said();
  await at(NOON, () => answer(one.inputId));
  expect(await kinds(one, 59)).toEqual(["said"]);
  expect(await at(after(59), () => readThread(small.northChampion, one.inputId, "en"))).toMatchObject([{ kind: "answer", waitsToGoOut: true }]);
  expect(await kinds(one, 60)).toEqual(["said", "answer"]);
  expect(await at(after(60), () => readThread(small.northChampion, one.inputId, "en"))).toMatchObject([{ kind: "answer", waitsToGoOut: false }]);
});

test("taken back it was never there: its words are erased, nobody is to translate it, and the message stands as before", async () => {
  const translator = await createTranslator(small.system, "es");
  const one = await said();
  const { number } = await startImprovement(small.coordinator, { title: "Call back", why: "People wait.", siteId: null });
  await linkInput(small.coordinator, { inputId: one.inputId, number, version: 0 });
  const { messageId } = await at(NOON, () => answer(one.inputId, 1, "es"));
  const message = await database(small.programme).prisma.message.findUniqueOrThrow({ where: { id: messageId } });
  expect((await waitingTranslations(translator)).map(({ textId }) => textId)).toContain(message.textId);
  expect(await inputRow(small.programme, one.inputId)).toMatchObject({ status: "answered", version: 2 });

  await takeBack(one.inputId, messageId, 2);
  expect(await inputRow(small.programme, one.inputId)).toMatchObject({ status: "linked", answeredAt: null, version: 3 });
  expect(await database(small.programme).prisma.text.findUniqueOrThrow({ where: { id: message.textId } })).toMatchObject({ words: "" });
  expect((await waitingTranslations(translator)).map(({ textId }) => textId)).not.toContain(message.textId);
  expect(await kinds(one, 3600)).not.toContain("answer");
  expect(await readThread(small.northChampion, one.inputId, "en")).toEqual([]);
  expect(await eventNames(small.programme, one.inputId)).toEqual(["input.received", "input.linked", "input.answered", "input.message_taken_back"]);
});

test("unread before, it is unread again, and the receipt waits for somebody to read it; read before, it stays read", async () => {
  const unread = await said();
  const { messageId } = await at(NOON, () => answer(unread.inputId));
  expect(await inputRow(small.programme, unread.inputId)).toMatchObject({ status: "answered", acknowledgedAt: NOON });
  await takeBack(unread.inputId, messageId, 1);
  expect(await inputRow(small.programme, unread.inputId)).toMatchObject({ status: "new", acknowledgedAt: null, answeredAt: null });

  const read = await said();
  await at(after(-600), () => acknowledgeInput(small.northChampion, { inputId: read.inputId, version: 0 }));
  const { messageId: later } = await at(NOON, () => answer(read.inputId, 1));
  await takeBack(read.inputId, later, 2);
  expect(await inputRow(small.programme, read.inputId)).toMatchObject({ status: "acknowledged", acknowledgedAt: after(-600) });
});

test("an earlier answer stays an answer, and what is closed stays closed", async () => {
  const one = await said();
  await at(after(-3600), () => answer(one.inputId));
  const { messageId } = await at(NOON, () => answer(one.inputId, 1));
  await takeBack(one.inputId, messageId, 2);
  expect(await inputRow(small.programme, one.inputId)).toMatchObject({ status: "answered", answeredAt: after(-3600) });

  const other = await said();
  await at(NOON, () => closeInput(small.northChampion, { inputId: other.inputId, reason: "no_reply_needed", version: 0 }));
  const { messageId: late } = await at(NOON, () => answer(other.inputId, 1));
  await takeBack(other.inputId, late, 2);
  expect(await inputRow(small.programme, other.inputId)).toMatchObject({ status: "closed", answeredAt: null });
});

test("too late, by somebody else, on an older version, or of what they wrote themselves, nothing is taken back", async () => {
  const one = await said();
  const { messageId } = await at(NOON, () => answer(one.inputId));
  await expect(takeBack(one.inputId, messageId, 1, 60)).rejects.toMatchObject({ code: "input:errors.wentOut", status: 409 });
  await expect(takeBack(one.inputId, messageId, 0)).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
  await expect(takeBack(one.inputId, messageId, 1, 30, small.southChampion)).rejects.toMatchObject({ status: 404 });
  await expect(takeBack((await said()).inputId, messageId, 0)).rejects.toMatchObject({ status: 404 });
  await expect(takeBack(one.inputId, "none", 1)).rejects.toMatchObject({ status: 404 });
  await at(NOON, () => writeToTeam(one.holder, { inputId: one.inputId, words: "Thank you.", lang: "en" }));
  const theirs = await database(small.programme).prisma.message.findFirstOrThrow({ where: { inputId: one.inputId, side: "contributor" } });
  const { version } = await inputRow(small.programme, one.inputId);
  await expect(takeBack(one.inputId, theirs.id, version)).rejects.toMatchObject({ status: 404 });
  expect(await kinds(one, 60)).toContain("answer");
});

test("what they write before a question has gone out is no reply to it", async () => {
  const one = await said();
  await at(NOON, () => askContributor(small.northChampion, { inputId: one.inputId, words: "Which day?", lang: "en", version: 0 }));
  await at(after(30), () => writeToTeam(one.holder, { inputId: one.inputId, words: "It was cold, too.", lang: "en" }));
  await at(after(90), () => writeToTeam(one.holder, { inputId: one.inputId, words: "On Monday.", lang: "en" }));
  expect(await eventNames(small.programme, one.inputId)).toEqual(["input.received", "input.asked", "input.added_to", "input.replied"]);
});

test("the mail waits as long, and does not go where it was taken back", async () => {
  const server = await mailServer();
  await prepareJobs(databaseUrl(), small.programme, [sendDeliveryJob]);
  const [stays, goes] = [await said("ana@home.test"), await said("bo@home.test")];
  await at(NOON, () => answer(stays.inputId));
  const { messageId } = await at(NOON, () => answer(goes.inputId));
  await at(after(1), () => settleAll(small.programme));
  const { prisma } = database(small.programme);
  const queued = await prisma.delivery.findMany({ where: { template: "team_wrote" }, orderBy: { id: "asc" } });
  expect(queued.map(({ state, dueAt }) => [state, dueAt])).toEqual([["queued", after(60)], ["queued", after(60)]]);
  await takeBack(goes.inputId, messageId, 1);
  for (const { id } of queued) await at(after(61), () => sendDelivery(small.programme, id));
  expect((await prisma.delivery.findMany({ where: { template: "team_wrote" }, orderBy: { id: "asc" } })).map(({ state, lastError }) => [state, lastError])).toEqual([["sent", null], ["failed", "outdated"]]);
  expect(server.mails.map(({ to }) => [to].flat()[0]?.text)).toEqual(["ana@home.test"]);
});

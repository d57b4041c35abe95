import { afterAll, beforeAll, expect, test } from "vitest";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { takeBackStatus } from "#app/features/backlog/take-back-status.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
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
import { reopenInput } from "#app/features/triage/reopen-input.server.ts";
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

test("a link and a closing are told a minute later, and taken back they were never there: nobody has read it", async () => {
  const { number } = await startImprovement(small.coordinator, { title: "Call back sooner", why: "People wait.", siteId: null });
  const [linked, closed] = [await said(), await said()];
  const linkId = await at(NOON, () => linkInput(small.coordinator, { inputId: linked.inputId, number, version: 0 }));
  await at(NOON, () => closeInput(small.coordinator, { inputId: closed.inputId, reason: "spam", version: 0 }));
  expect([await kinds(linked, 59), await kinds(closed, 59)]).toEqual([["said"], ["said"]]);
  expect([await kinds(linked, 60), await kinds(closed, 60)]).toEqual([["said", "linked"], ["said", "closed"]]);

  await at(after(30), () => unlinkInput(small.coordinator, { linkId }));
  await at(after(30), () => reopenInput(small.coordinator, { inputId: closed.inputId, version: 1 }));
  for (const one of [linked, closed]) {
    expect(await inputRow(small.programme, one.inputId)).toMatchObject({ status: "new", acknowledgedAt: null });
    expect(await at(after(90), () => inputStory(one.holder, one.inputId, "en"))).toMatchObject({ items: [{ kind: "said" }], isRead: false, isOver: false });
  }
});

test("a link that is ended much later leaves it read, also on the receipt; so does one after which the team asked", async () => {
  const { number } = await startImprovement(small.coordinator, { title: "Call back at once", why: "People wait.", siteId: null });
  const [late, asked] = [await said(), await said()];
  const linkIds = await Promise.all([late, asked].map(({ inputId }) => at(NOON, () => linkInput(small.coordinator, { inputId, number, version: 0 }))));
  await at(after(5), () => askContributor(small.northChampion, { inputId: asked.inputId, words: "Which day?", lang: "en", version: 1 }));
  await at(after(3601), () => unlinkInput(small.coordinator, { linkId: linkIds[0]! }));
  await at(after(30), () => unlinkInput(small.coordinator, { linkId: linkIds[1]! }));
  for (const one of [late, asked]) expect(await inputRow(small.programme, one.inputId)).toMatchObject({ status: "acknowledged", acknowledgedAt: NOON });
  expect(await at(after(3700), () => inputStory(late.holder, late.inputId, "en"))).toMatchObject({ items: [{ kind: "said" }], isRead: true });
});

test("a state is told a minute later; taken back, whatever it was, neither step is told, and no mail goes", async () => {
  await mailServer();
  await prepareJobs(databaseUrl(), small.programme, [sendDeliveryJob]);
  const one = await said("cy@home.test");
  const { number } = await at(after(-3600), () => startImprovement(small.coordinator, { title: "A bell at the door", why: "It is locked.", siteId: null }));
  await at(after(-3600), () => linkInput(small.coordinator, { inputId: one.inputId, number, version: 0 }));
  const { prisma } = database(small.programme);
  const state = () => prisma.improvement.findUniqueOrThrow({ where: { number }, select: { status: true, reasonTextId: true, version: true } });
  const told = async (seconds: number) => (await at(after(seconds), () => inputStory(one.holder, one.inputId, "en"))).items.flatMap((item) => (item.kind === "status" ? [item.to] : []));

  // Waiting with a reason, which nobody can take a step back from by the table of transitions, then not at all.
  await at(after(-600), () => changeStatus(small.coordinator, { number, to: "parked", reason: "There is no money yet.", version: 0 }));
  const { reasonTextId } = await state();
  await at(NOON, () => changeStatus(small.coordinator, { number, to: "declined", reason: "We cannot do it.", version: 1 }));
  expect([await told(59), await told(60)]).toEqual([["parked"], ["parked", "declined"]]);
  expect((await at(after(60), () => inputStory(one.holder, one.inputId, "en"))).isOver).toBe(true);
  await at(after(1), () => settleAll(small.programme));
  await expect(at(after(30), () => takeBackStatus(small.coordinator, { number, version: 1 }))).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
  expect(await at(after(30), () => takeBackStatus(small.coordinator, { number, version: 2 }))).toBe("declined");
  expect(await state()).toEqual({ status: "parked", reasonTextId, version: 3 });
  expect(await told(120)).toEqual(["parked"]);
  const mails = await prisma.delivery.findMany({ where: { template: "reason" }, orderBy: { id: "asc" } });
  expect(mails.at(-1)).toMatchObject({ state: "queued", dueAt: after(60) });
  await at(after(61), () => sendDelivery(small.programme, mails.at(-1)!.id));
  expect(await prisma.delivery.findUniqueOrThrow({ where: { id: mails.at(-1)!.id } })).toMatchObject({ state: "failed", lastError: "outdated" });

  // Later it is a change like any other, told like one.
  await at(after(200), () => changeStatus(small.coordinator, { number, to: "accepted", version: 3 }));
  await expect(at(after(4000), () => takeBackStatus(small.coordinator, { number, version: 4 }))).rejects.toMatchObject({ code: "backlog:errors.transition", status: 409 });
  expect(await told(4000)).toEqual(["parked", "accepted"]);
});

import { beforeAll, expect, test } from "vitest";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { readThread, receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { waitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { addHelpLine } from "#app/features/programme/add-help-line.server.ts";
import { prepareReplies } from "#app/features/triage/replies/prepare-replies.server.ts";
import { listReplies, offeredReplies } from "#app/features/triage/replies/replies.queries.server.ts";
import { REPLY_CODES, type ReplyCode } from "#app/features/triage/replies/reply.ts";
import { reviseReply } from "#app/features/triage/replies/revise-reply.server.ts";
import { sendReply } from "#app/features/triage/replies/send-reply.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { createPerson, createTranslator, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

/** A Monday, 10:00 in New York. */
const MONDAY = new Date("2026-11-16T15:00:00Z");
const DAY = "2026-12-01";

let small: SmallProgramme;
let prisma: ReturnType<typeof database>["prisma"];
beforeAll(async () => {
  small = await smallProgramme();
  prisma = database(small.programme).prisma;
  await prepareReplies(small.system);
});

const entered = (lang: string, urgency: 2 | 4 = 4) => enterInput(small.system, { words: "Nadie me llam\u00f3.", lang, channel: "phone", urgency, site: "north" });
const textOf = async (code: ReplyCode) => (await prisma.replyTemplate.findUniqueOrThrow({ where: { code }, select: { textId: true } })).textId;

/** A translator of the language checks one of the replies. */
async function check(code: ReplyCode, lang: string): Promise<void> {
  const textId = await textOf(code);
  const translator = await createTranslator(small.system, lang, "Tamara");
  const { words, version } = await prisma.translation.findUniqueOrThrow({ where: { textId_lang: { textId, lang } } });
  await translateText(translator, { textId, lang, words: words!, checked: true, version });
}

test("the replies ship with words in every language, checked in none; a second call adds nothing", async () => {
  await prepareReplies(small.system);
  const replies = await listReplies(small.coordinator);
  expect(replies.map(({ code }) => code)).toEqual(REPLY_CODES);
  for (const { languages } of replies) expect(languages.map(({ state }) => state)).toEqual(["started", "started"]);
});

test("a checked reply goes at once in the language of whoever gets it; an unchecked one waits for its translator", async () => {
  await check("read", "es");
  const spanish = await entered("es");
  const arabic = await entered("ar");
  for (const { inputId } of [spanish, arabic]) await at(MONDAY, () => sendReply(small.northChampion, { inputId, code: "read", day: DAY, version: 0 }));

  const reader = (await receiptActor(small.programme, spanish.secret))!;
  const { items } = await at(MONDAY, () => inputStory(reader, spanish.inputId, "es"));
  const note = items.find(({ kind }) => kind === "note");
  expect(note).toMatchObject({ pending: false, text: { translation: { lang: "es", custody: { state: "reviewed" } } } });
  const words = (note as { text: { translation: { words: string } } }).text.translation.words;
  expect(words).toContain("martes, 1 de diciembre");
  expect(words).not.toContain("{{");

  const waiting = (await receiptActor(small.programme, arabic.secret))!;
  const story = await at(MONDAY, () => inputStory(waiting, arabic.inputId, "ar"));
  // The next business day's close: Tuesday, 17:00.
  expect(story.items.find(({ kind }) => kind === "note")).toMatchObject({ pending: true, text: null, translatedBy: new Date("2026-11-17T22:00:00Z") });
  expect(await eventNames(small.programme, arabic.inputId)).toEqual(["input.received", "input.noted"]);
  const event = await prisma.event.findFirstOrThrow({ where: { subjectId: spanish.inputId, name: "input.noted" } });
  expect(event.payload).toMatchObject({ ready: true, template: "read" });
});

test("a note acknowledges and does not answer, a no answers, a question waits for its reply even when a note follows", async () => {
  const { inputId } = await entered("en");
  await at(MONDAY, () => sendReply(small.northChampion, { inputId, code: "when_where", version: 0 }));
  await at(MONDAY, () => sendReply(small.northChampion, { inputId, code: "working", day: DAY, version: 1 }));
  expect(await inputRow(small.programme, inputId)).toMatchObject({ status: "acknowledged", acknowledgedAt: MONDAY, answeredAt: null });
  expect((await readThread(small.northChampion, inputId, "en"))!.map(({ kind }) => kind)).toEqual(["question", "note"]);

  await at(MONDAY, () => sendReply(small.northChampion, { inputId, code: "not_first", day: DAY, version: 2 }));
  expect(await inputRow(small.programme, inputId)).toMatchObject({ status: "answered", answeredAt: MONDAY });
});

test("a reply that names a day or a number is not sent without", async () => {
  const { inputId } = await entered("en");
  const send = (code: ReplyCode, day?: string) => at(MONDAY, () => sendReply(small.northChampion, { inputId, code, day, version: 0 }));
  await expect(send("read")).rejects.toMatchObject({ code: "triage:replies.errors.day" });
  await expect(send("read", "2026-11-15")).rejects.toMatchObject({ code: "triage:replies.errors.day" });
  await expect(send("own_case")).rejects.toMatchObject({ code: "triage:replies.errors.phone" });
  expect((await inputRow(small.programme, inputId)).version).toBe(0);

  await addHelpLine(small.system, { kind: "intake", name: "Legal intake", phone: "555-0110", languages: ["en"], checkedOn: "2026-11-01" });
  await send("own_case");
  const [message] = await prisma.message.findMany({ where: { inputId }, include: { text: true } });
  expect(message!.text.words).toContain("\u2068555-0110\u2069");
});

test("a changed reply is checked anew in each language, and what was sent keeps its words; of two people the second is told", async () => {
  await check("passed_on", "es");
  const { inputId, secret } = await entered("es");
  await at(MONDAY, () => sendReply(small.northChampion, { inputId, code: "passed_on", version: 0 }));
  const seen = await textOf("passed_on");
  await expect(reviseReply(small.northChampion, { code: "passed_on", words: "Thank you.", seen })).rejects.toMatchObject({ code: "errors:notAllowed" });
  await reviseReply(small.coordinator, { code: "passed_on", words: "Thank you. We told them.", seen });
  await expect(reviseReply(small.coordinator, { code: "passed_on", words: "Thanks.", seen })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });

  const offered = (await offeredReplies(small.northChampion, { theirs: "es", own: "en" })).find(({ code }) => code === "passed_on");
  expect(offered).toMatchObject({ theirs: { ready: false, lang: "en", words: "Thank you. We told them." } });
  const story = await inputStory((await receiptActor(small.programme, secret))!, inputId, "es");
  expect(story.items.find(({ kind }) => kind === "answer")).toMatchObject({ pending: false });
});

test("free words are due the next business day, the same day where it is urgent", async () => {
  const [calm, urgent] = [await entered("es"), await entered("es", 2)];
  for (const { inputId } of [calm, urgent]) await at(MONDAY, () => answerContributor(small.northChampion, { inputId, words: "We call you.", lang: "en", version: 0 }));
  const translator = await createPerson(small.system, "Tomas", [{ role: "translator", scope: { kind: "programme" }, lang: "es" }]);
  const due = new Map((await waitingTranslations(translator)).filter(({ kind }) => kind === "message").map(({ subjectId, dueAt }) => [subjectId, dueAt?.toISOString()]));
  expect(due.get(urgent.inputId)).toBe("2026-11-16T22:00:00.000Z");
  expect(due.get(calm.inputId)).toBe("2026-11-17T22:00:00.000Z");
});

test("the same sheet of a pile sent twice is kept once, with the same receipt; another sheet is another input", async () => {
  const key = newFormKey();
  const sheet = { words: "Falta un int\u00e9rprete", lang: "es", channel: "paper", urgency: 4, site: "north", receivedOn: "2026-11-12", key } as const;
  const [first, again] = await Promise.all([enterInput(small.coordinator, sheet), enterInput(small.coordinator, sheet)]);
  expect(again).toEqual(first);
  expect((await enterInput(small.coordinator, { ...sheet, words: "Otra cosa" })).inputId).not.toBe(first.inputId);
  expect(await inputRow(small.programme, first.inputId)).toMatchObject({ channel: "paper", receivedOn: new Date("2026-11-12"), privacy: "unnamed" });
});

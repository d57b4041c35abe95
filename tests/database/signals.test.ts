import { beforeAll, describe, expect, test } from "vitest";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { correctLanguage } from "#app/features/input/correct-language.server.ts";
import { correctMessageLanguage } from "#app/features/input/correct-message-language.server.ts";
import { correctOwnLanguage } from "#app/features/input/correct-own-language.server.ts";
import { receiveAnswer } from "#app/features/input/receive-answer.server.ts";
import { receiveInput } from "#app/features/input/receive-input.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { sayInput } from "#app/features/input/say-input.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { programmeWithWords } from "#tests/setup/said.ts";
import { createPerson } from "#tests/setup/small-programme.ts";

/** A Monday, 10:00 in New York. */
const MONDAY = new Date("2026-11-16T15:00:00Z");
const IN_15_MINUTES = new Date("2026-11-16T15:15:00Z");
const LOCKED_OUT = "El dueño nos cambió la chapa y nuestras cosas están adentro.";
const WAITED = "Esperé mucho tiempo en la sala y el médico ya se había ido a su casa.";
const VIETNAMESE = "Tôi chờ thông dịch viên rất lâu, rồi bác sĩ nói đã hết giờ.";

const { small, db, row, names, said, translator } = programmeWithWords();
let question: string;
beforeAll(async () => {
  question = await db().$transaction((tx) => writeText(tx as never, { kind: "question", subjectKind: "survey", subjectId: null, audience: "public", lang: "en", words: "Anything else?" }));
});

/** What was told on the page of a language, with its words, as it is kept. */
async function told(words: string, lang: string, contact = false) {
  const reach = contact ? ({ contact: "yes", contactKind: "email", contactValue: "ana@example.com" } as const) : ({ contact: "no" } as const);
  const { secret } = await at(MONDAY, () => receiveInput({ kind: "visitor", programme: small.programme }, { words, lang, helpToday: false, leaveMessage: false, key: newFormKey(), ...reach }));
  const holder = (await receiptActor(small.programme, secret))!;
  return { holder, ...(await kept(holder.inputId)) };
}

async function kept(inputId: string) {
  const input = await db().input.findUniqueOrThrow({ where: { id: inputId }, include: { contributor: true, text: { include: { translations: { orderBy: { lang: "asc" } } } } } });
  const { payload } = await db().event.findFirstOrThrow({ where: { subjectId: inputId, name: "input.received" } });
  return { input, payload, wanted: input.text.translations.filter(({ words }) => words === null).map(({ lang }) => lang) };
}

describe("words that cannot wait raise the urgency", () => {
  test("whichever way they come, and the time to read them follows", async () => {
    const { input, payload } = await told(LOCKED_OUT, "es");
    expect([input.urgency, input.ackDueAt, (payload as { urgency: number }).urgency]).toEqual([1, IN_15_MINUTES, 1]);

    const advisor = await createPerson(small.system, "Rosa", []);
    const { number } = await sayInput(advisor, { words: LOCKED_OUT, lang: "es", helpToday: true, key: newFormKey() });
    expect((await db().input.findUniqueOrThrow({ where: { number } })).urgency).toBe(1);

    const { inputId } = await receiveAnswer(small.system, { surveyId: small.north, questionTextId: question, words: LOCKED_OUT, lang: "es", siteId: null, privacy: "anonymous", personId: null, receivedAt: null, receiptHash: null, signs: [] });
    expect(await row(inputId)).toMatchObject({ urgency: 1, receivedAt: null });

    expect(await row((await said({ words: LOCKED_OUT })).inputId)).toMatchObject({ urgency: 1 });
    // Whoever types it in may see more in it than the words say, never less.
    expect(await row((await said({ words: "Llámenme, por favor.", urgency: 2 })).inputId)).toMatchObject({ urgency: 2 });
  });

  test("added to what somebody has read already, they bring it back as unread", async () => {
    const { inputId, holder } = await said({ words: WAITED });
    await acknowledgeInput(small.coordinator, { inputId, version: 0 });
    await writeToTeam(holder, { inputId, words: "Y otra cosa: faltan sillas.", lang: "es" });
    expect(await row(inputId)).toMatchObject({ urgency: 4, status: "acknowledged" });
    await at(MONDAY, () => writeToTeam(holder, { inputId, words: LOCKED_OUT, lang: "es" }));
    expect(await row(inputId)).toMatchObject({ urgency: 1, status: "new", ackDueAt: IN_15_MINUTES });
    const added = await db().event.findMany({ where: { subjectId: inputId, name: "input.added_to" }, orderBy: { id: "asc" } });
    expect(added.map(({ payload }) => (payload as { urgency?: number }).urgency)).toEqual([undefined, 1]);
    // Calmer words afterwards lower nothing.
    await writeToTeam(holder, { inputId, words: "Gracias.", lang: "es" });
    expect(await row(inputId)).toMatchObject({ urgency: 1 });
  });

  test("put in place of others, they do too", async () => {
    const { inputId, holder } = await said({ words: WAITED });
    await at(MONDAY, () => amendInput(holder, { inputId, words: LOCKED_OUT }));
    expect(await row(inputId)).toMatchObject({ urgency: 1, ackDueAt: IN_15_MINUTES });
  });
});

describe("the language of the words", () => {
  test("is recognised, whatever the page's; its writer is told in the page's", async () => {
    const { input, payload, wanted } = await told(VIETNAMESE, "es", true);
    expect(input).toMatchObject({ text: { lang: "vi" }, contributor: { lang: "es" } });
    expect(payload).toMatchObject({ lang: "vi", recognised: true });
    expect(wanted).toEqual(["en"]);
    const inEnglish = await told("I waited for two hours and then the doctor had gone home.", "es");
    expect([inEnglish.input.text.lang, inEnglish.wanted]).toEqual(["en", []]);
    const short = await told("No sé.", "es");
    expect([short.input.text.lang, (short.payload as { recognised?: boolean }).recognised]).toEqual(["es", undefined]);
  });

  test("of what is added or put in their place is recognised too", async () => {
    const { inputId, holder } = await said({ words: WAITED });
    await writeToTeam(holder, { inputId, words: VIETNAMESE, lang: "es" });
    expect(await db().message.findMany({ where: { inputId }, select: { text: { select: { lang: true } } } })).toEqual([{ text: { lang: "vi" } }]);
    await amendInput(holder, { inputId, words: "I waited for two hours and then the doctor had gone home." });
    const { input, wanted } = await kept(inputId);
    expect([input.text.lang, wanted]).toEqual(["en", []]);
  });
});

describe("a language that was recognised wrongly", () => {
  const correct = (inputId: string, lang: string, version: number, actor = small.northChampion) => correctLanguage(actor, { inputId, lang, version });

  test("is put right by whoever reads it; what waits for translation moves along", async () => {
    const { inputId, holder } = await said({ words: WAITED });
    await writeToTeam(holder, { inputId, words: "Sí.", lang: "es" });
    await askContributor(small.northChampion, { inputId, words: "Which day was it?", version: 1 });
    await correct(inputId, "PT-br", 2);

    const { input, wanted } = await kept(inputId);
    expect(input).toMatchObject({ version: 3, text: { lang: "pt-BR" }, contributor: { lang: "pt-BR" } });
    expect(wanted).toEqual(["en"]);
    const messages = await db().message.findMany({ where: { inputId }, orderBy: { id: "asc" }, include: { text: { include: { translations: true } } } });
    expect(messages.map(({ text }) => [text.lang, ...text.translations.map(({ lang }) => lang)])).toEqual([["pt-BR", "en"], ["en", "pt-BR"]]);
    expect((await names(inputId)).at(-1)).toBe("input.language_corrected");

    // In the working language nothing waits any more, and the same language again is no change.
    await correct(inputId, "en", 3);
    expect((await kept(inputId)).wanted).toEqual([]);
    await correct(inputId, "en", 4);
    expect(await row(inputId)).toMatchObject({ version: 4 });
  });

  test("keeps what a person translated into a third language; a translation into the very language goes", async () => {
    const { inputId } = await said({ words: WAITED });
    const { input } = await kept(inputId);
    await translateText(await translator("es"), { textId: input.textId, lang: "en", words: "I waited long.", checked: true, version: 0 });
    await correct(inputId, "pt-BR", 0);
    expect((await kept(inputId)).input.text).toMatchObject({ lang: "pt-BR", translations: [{ lang: "en", words: "I waited long." }] });
    await correct(inputId, "en", 1);
    expect((await kept(inputId)).input.text).toMatchObject({ lang: "en", translations: [] });
    // Words that were sealed by a translator stay as they are: only what stands above them changed.
    expect((await kept(inputId)).input.text.words).toBe(WAITED);
    await expect(db().text.update({ where: { id: input.textId }, data: { words: "x" } })).rejects.toThrow();
    await expect(db().text.update({ where: { id: question }, data: { sealedAt: MONDAY } }).then(() => db().text.update({ where: { id: question }, data: { lang: "es" } }))).rejects.toThrow();
  });

  test("of one later message alone leaves the rest where it is; only their own messages, by whoever reads them", async () => {
    const { inputId, holder } = await said({ words: WAITED });
    await writeToTeam(holder, { inputId, words: VIETNAMESE, lang: "es" });
    await askContributor(small.northChampion, { inputId, words: "Which day was it?", version: 1 });
    const messages = () => db().message.findMany({ where: { inputId }, orderBy: { id: "asc" }, select: { id: true, text: { select: { id: true, lang: true, translations: { select: { lang: true } } } } } });
    const [theirs, ours] = await messages();
    const move = (messageId: string, lang: string, version: number, actor = small.northChampion) => correctMessageLanguage(actor, { inputId, messageId, lang, version });

    await expect(move(theirs!.id, "km", 2, small.southChampion)).rejects.toMatchObject({ status: 404 });
    await expect(move(ours!.id, "km", 2)).rejects.toMatchObject({ status: 404 });
    await expect(move("none", "km", 2)).rejects.toMatchObject({ status: 404 });
    const { inputId: another } = await said({ words: WAITED });
    await expect(correctMessageLanguage(small.northChampion, { inputId: another, messageId: theirs!.id, lang: "km", version: 0 })).rejects.toMatchObject({ status: 404 });
    await expect(move(theirs!.id, "km", 1)).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    expect((await messages())[0]!.text.lang).toBe("vi");

    await move(theirs!.id, "KM", 2);
    expect((await messages())[0]!.text).toMatchObject({ lang: "km", translations: [{ lang: "en" }] });
    expect((await kept(inputId)).input).toMatchObject({ version: 3, text: { lang: "es" } });
    const recorded = await db().event.findMany({ where: { subjectId: theirs!.text.id, name: "text.language_corrected" }, select: { payload: true } });
    expect(recorded).toEqual([{ payload: { from: "vi", to: "km" } }]);
    // The same language again changes nothing.
    await move(theirs!.id, "km", 3);
    expect((await kept(inputId)).input.version).toBe(3);
  });

  test("is put right by whoever said it, and by nobody else with a receipt; not where it was withdrawn", async () => {
    const { inputId, holder } = await said({ words: WAITED });
    const { holder: other } = await said({ words: VIETNAMESE });
    await expect(correctOwnLanguage(other, { inputId, lang: "pt-BR" })).rejects.toMatchObject({ status: 404 });
    await expect(correctOwnLanguage(small.northChampion, { inputId, lang: "pt-BR" })).rejects.toMatchObject({ status: 404 });
    await correctOwnLanguage(holder, { inputId, lang: "PT-br" });
    expect((await kept(inputId)).input).toMatchObject({ version: 1, text: { lang: "pt-BR" } });
    const recorded = await db().event.findMany({ where: { subjectId: inputId, name: "input.language_corrected" }, select: { actorKind: true, payload: true } });
    expect(recorded).toEqual([{ actorKind: "receipt", payload: { from: "es", to: "pt-BR" } }]);
    await withdrawInput(holder, { inputId });
    await expect(correctOwnLanguage(holder, { inputId, lang: "es" })).rejects.toMatchObject({ status: 404 });
  });

  test("is not put right by others, nor on a version that is gone", async () => {
    const { inputId, holder } = await said({ words: WAITED });
    await expect(correct(inputId, "pt-BR", 0, small.southChampion)).rejects.toMatchObject({ status: 404 });
    await expect(correctLanguage(holder, { inputId, lang: "pt-BR", version: 0 })).rejects.toMatchObject({ status: 404 });
    await expect(correct(inputId, "pt-BR", 7)).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    expect((await kept(inputId)).input.text.lang).toBe("es");
  });
});

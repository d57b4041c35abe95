import { beforeAll, describe, expect, test } from "vitest";
import type { Actor, PersonActor } from "#app/features/events/actor.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { readOwnInput, readThread } from "#app/features/input/receipt/receipt.queries.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { readDeskText, waitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { readInput } from "#app/features/triage/reading.queries.server.ts";
import { purgeOriginals } from "#app/features/triage/redaction/purge-originals.server.ts";
import { proposeRedactions } from "#app/features/triage/redaction/propose-redactions.ts";
import { redactInput } from "#app/features/triage/redaction/redact-input.server.ts";
import { keptOriginals, maskedPrefill, readTextsToRedact, redactionState, textsToRedact } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { seeOriginal } from "#app/features/triage/redaction/see-original.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { linesWithWords } from "#tests/setup/dump.ts";
import { makeOwnCase, versionOf } from "#tests/setup/own-case.ts";
import { programmeWithWords } from "#tests/setup/said.ts";
import { createPerson } from "#tests/setup/small-programme.ts";

const { small, db, row, names, said, translator } = programmeWithWords();
const WORDS = "Me llamo Rosaura Quintanilla, mi teléfono es 555-0173. Mi esposo me pegó.";
const MASKED = "Me llamo [nombre], mi teléfono es [teléfono]. Mi esposo me pegó.";
const GLOSS = "My name is Rosaura Quintanilla, my phone number is 555-0173. My husband hit me.";

let intake: PersonActor;
let luz: PersonActor;
beforeAll(async () => {
  intake = await createPerson(small.system, "Ines Intake", [{ role: "intake", scope: { kind: "programme" } }]);
  luz = await translator("es");
});

const version = (inputId: string) => versionOf(small.programme, inputId);

/** Masks what is proposed in the words of an input, by a coordinator unless said otherwise. */
async function redact(inputId: string, actor: Actor = small.coordinator): Promise<void> {
  const { textId } = await row(inputId);
  const { words } = await db().text.findUniqueOrThrow({ where: { id: textId } });
  await redactInput(actor, { inputId, version: await version(inputId), texts: [{ textId, spans: proposeRedactions(words) }] });
}

async function translate(textId: string, words: string): Promise<void> {
  const job = (await readDeskText(luz, textId, "en"))!;
  await translateText(luz, { textId, lang: "en", words, checked: true, version: job.version });
}

/** Where some words stand in the database: the names of the tables. */
async function tablesWith(words: string): Promise<string[]> {
  return (await linesWithWords(small.programme, words)).map((line) => line.slice(0, line.indexOf(":"))).sort();
}

describe("masked words", () => {
  test("take the place of the original for everybody, in every place; the original lies in its own text and nowhere else", async () => {
    const { inputId, holder } = await said({ words: WORDS });
    const original = (await row(inputId)).textId;
    await translate(original, GLOSS);
    await redact(inputId, small.northChampion);

    for (const actor of [small.coordinator, small.northChampion]) {
      expect((await readInput(actor, inputId, "en"))!.text).toMatchObject({ words: MASKED, translation: null });
    }
    expect((await readOwnInput(holder, inputId, "es"))!.text.words).toBe(MASKED);
    expect((await inputStory(holder, inputId, "es")).items[0]).toMatchObject({ kind: "said", masked: true, text: { words: MASKED } });
    expect(await tablesWith("Rosaura Quintanilla")).toEqual(["texts", "translations"]);
    expect(await redactionState(small.coordinator, inputId)).toMatchObject({ masked: 2, purgeAt: expect.any(Date) });
    expect(await names(inputId)).toEqual(["input.received", "input.redacted"]);
    await expect(redactInput(small.southChampion, { inputId, version: 1, texts: [] })).rejects.toMatchObject({ status: 404 });
    await expect(redactInput(intake, { inputId, version: 1, texts: [] })).rejects.toMatchObject({ status: 404 });
  });

  test("are translated anew: nobody opens the original at the desk, and a translator starts from the same masks", async () => {
    const { inputId } = await said({ words: WORDS });
    const original = (await row(inputId)).textId;
    await translate(original, GLOSS);
    await redact(inputId);
    const { textId } = await row(inputId);

    expect(await readDeskText(luz, original, "en")).toBeNull();
    await expect(translateText(luz, { textId: original, lang: "en", words: "x", checked: true, version: 1 })).rejects.toMatchObject({ status: 404 });
    const waiting = (await waitingTranslations(luz)).filter(({ subjectId }) => subjectId === inputId);
    expect(waiting.map(({ words, to }) => [words, to])).toEqual([[MASKED, "en"]]);
    expect(await readDeskText(luz, textId, "en")).toMatchObject({ words: MASKED, translation: null, before: null });
    expect(await maskedPrefill(luz, textId, "en")).toBe("My name is [name], my phone number is [phone number]. My husband hit me.");

    await translate(textId, "My name is [name]…");
    expect((await readInput(small.coordinator, inputId, "en"))!.text.translation?.words).toBe("My name is [name]…");
  });

  test("of a thread are masked alike, each message by itself", async () => {
    const { inputId, holder } = await said({ words: "Nadie me llamó." });
    await askContributor(small.coordinator, { inputId, words: "Which number?", lang: "en", version: 0 });
    await writeToTeam(holder, { inputId, words: "Al 555-0144, soy Rosaura Quintanilla.", lang: "es" });
    const texts = (await readTextsToRedact(small.coordinator, inputId))!;
    expect(texts.map(({ kind, spans }) => [kind, spans.length])).toEqual([
      ["input", 0],
      ["reply", 2],
    ]);
    await redactInput(small.coordinator, { inputId, version: await version(inputId), texts: texts.map(({ id, spans }) => ({ textId: id, spans })) });
    expect((await readThread(small.coordinator, inputId, "es"))!.at(-1)!.text.words).toBe("Al [teléfono], soy [nombre].");
    expect((await inputStory(holder, inputId, "es")).items.at(-1)).toMatchObject({ kind: "reply", masked: true });
    expect(await tablesWith("555-0144")).toEqual(["texts"]);
  });

  test("were changed by somebody else meanwhile: nothing is masked in words that nobody saw", async () => {
    const { inputId, holder } = await said({ words: WORDS });
    const texts = (await readTextsToRedact(small.coordinator, inputId))!.map(({ id, spans }) => ({ textId: id, spans }));
    await amendInput(holder, { inputId, words: "Otra cosa." });
    await expect(redactInput(small.coordinator, { inputId, version: 0, texts })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    await expect(redactInput(small.coordinator, { inputId, version: 1, texts: [{ textId: texts[0]!.textId, spans: [{ start: 0, end: 999, kind: "other" }] }] })).rejects.toMatchObject({ status: 409 });
  });

  test("that the writer changes or withdraws take the original with them", async () => {
    for (const end of [
      (actor: Actor, inputId: string) => amendInput(actor, { inputId, words: "Nadie me llamó." }),
      (actor: Actor, inputId: string) => withdrawInput(actor, { inputId }),
    ]) {
      const { inputId, holder } = await said({ words: "Me llamo Perpetua Villaseñor." });
      await redact(inputId);
      await end(holder, inputId);
      expect(await tablesWith("Perpetua")).toEqual([]);
      expect(await redactionState(small.coordinator, inputId)).toBeNull();
      await expect(seeOriginal(intake, { inputId })).rejects.toMatchObject({ status: 404 });
    }
  });
});

describe("the marker", () => {
  test("stands on words that may identify, until somebody has looked through them", async () => {
    const { inputId } = await said({ words: "Call 555-0142, please.", lang: "en" });
    const plain = await said({ words: "Nobody called.", lang: "en" });
    const text = async (id: string) => (await readInput(small.coordinator, id, "en"))!.text;
    const marked = async () => [...(await textsToRedact(small.coordinator, [await text(inputId), await text(plain.inputId)]))];
    const { textId } = await row(inputId);
    expect(await marked()).toEqual([textId]);
    await redactInput(small.coordinator, { inputId, version: 0, texts: [{ textId, spans: [] }] });
    expect(await marked()).toEqual([]);
    expect(await row(inputId)).toMatchObject({ textId });
    expect(await names(inputId)).toEqual(["input.received", "input.redaction_checked"]);
  });
});

describe("the original", () => {
  test("is looked at by intake alone, and each look is an event; of a person's own case only where the words are passed on", async () => {
    const { inputId, holder } = await said({ words: WORDS });
    await redact(inputId);
    const others: Actor[] = [small.coordinator, small.northChampion, luz, holder, { kind: "visitor", programme: small.programme }];
    for (const actor of others) {
      await expect(seeOriginal(actor, { inputId })).rejects.toMatchObject({ status: 404 });
      expect((await keptOriginals(actor)).map((one) => one.inputId)).not.toContain(inputId);
    }
    const south = await createPerson(small.system, "Sol South", [{ role: "intake", scope: { kind: "site", id: small.south } }]);
    await expect(seeOriginal(south, { inputId })).rejects.toMatchObject({ status: 404 });

    expect((await keptOriginals(intake)).map((one) => one.inputId)).toContain(inputId);
    expect((await seeOriginal(intake, { inputId })).map(({ words }) => words)).toEqual([WORDS]);
    await seeOriginal(intake, { inputId });
    const looks = (await readInput(small.coordinator, inputId, "en"))!.history.filter(({ name }) => name === "input.original_seen");
    expect(looks.map(({ by }) => by)).toEqual(["Ines Intake", "Ines Intake"]);

    const withoutWords = await said({ words: WORDS });
    const withWords = await said({ words: WORDS });
    for (const [made, words] of [[withoutWords, false], [withWords, true]] as const) {
      await redact(made.inputId);
      await makeOwnCase(small.system, made.inputId, "ready", { consent: { words } });
    }
    await expect(seeOriginal(intake, { inputId: withoutWords.inputId })).rejects.toMatchObject({ status: 404 });
    expect(await seeOriginal(intake, { inputId: withWords.inputId })).toHaveLength(1);
  });

  test("masked twice leads to the oldest words that are kept", async () => {
    const { inputId } = await said({ words: "Soy Rosaura Quintanilla, vecina de Eulalia." });
    await redact(inputId);
    const { textId } = await row(inputId);
    const { words } = await db().text.findUniqueOrThrow({ where: { id: textId } });
    const start = words.indexOf("Eulalia");
    await redactInput(small.coordinator, { inputId, version: await version(inputId), texts: [{ textId, spans: [{ start, end: start + 7, kind: "name" }] }] });
    expect((await readInput(small.coordinator, inputId, "es"))!.text.words).toBe("Soy [nombre], vecina de [nombre].");
    expect((await seeOriginal(intake, { inputId })).map((one) => one.words)).toEqual(["Soy Rosaura Quintanilla, vecina de Eulalia."]);

    // Both are counted as long as the words stand, also when what lay between is erased.
    await at(new Date(Date.now() + 31 * 86_400_000), () => purgeOriginals(small.system));
    expect(await tablesWith("vecina de Eulalia")).toEqual([]);
    expect(await redactionState(small.coordinator, inputId)).toMatchObject({ masked: 2, purgeAt: null });
  });

  test("is erased after the programme's days, with its translations, once", async () => {
    const began = new Date("2027-01-04T15:00:00Z");
    const day = (days: number) => new Date(began.getTime() + days * 86_400_000);
    const { inputId } = await at(began, () => said({ words: "Me llamo Ludovina Carrasquillo." }));
    await at(began, async () => {
      await translate((await row(inputId)).textId, "My name is Ludovina Carrasquillo.");
      await redact(inputId);
    });
    await at(day(29), () => purgeOriginals(small.system));
    expect(await tablesWith("Ludovina")).toEqual(["texts", "translations"]);
    await at(day(30), () => purgeOriginals(small.system));
    await at(day(31), () => purgeOriginals(small.system));
    expect(await tablesWith("Ludovina")).toEqual([]);
    expect((await names(inputId)).filter((name) => name === "input.original_purged")).toHaveLength(1);
    expect(await redactionState(small.coordinator, inputId)).toMatchObject({ masked: 1, purgeAt: null });
    await expect(seeOriginal(intake, { inputId })).rejects.toMatchObject({ status: 404 });
    expect(await maskedPrefill(luz, (await row(inputId)).textId, "en")).toBeNull();

    // The programme may keep them shorter.
    const other = await at(day(40), () => said({ words: "Me llamo Wenceslao Iturbide." }));
    await at(day(40), () => redact(other.inputId));
    await db().programme.update({ where: { id: 1 }, data: { redactionDays: 3 } });
    await at(day(43), () => purgeOriginals(small.system));
    expect(await tablesWith("Wenceslao")).toEqual([]);
    await db().programme.update({ where: { id: 1 }, data: { redactionDays: 30 } });
  });
});

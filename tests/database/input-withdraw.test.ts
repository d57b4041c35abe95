import { describe, expect, test } from "vitest";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { readOwnInput, readThread, receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { reissueReceipt } from "#app/features/input/receipt/reissue-receipt.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { linesWithWords } from "#tests/setup/dump.ts";
import { programmeWithWords, untilSomebodyWaits } from "#tests/setup/said.ts";
import { createInput } from "#tests/setup/small-programme.ts";

const MONDAY = new Date("2026-11-16T15:00:00Z");

const { small, db, row, names, said, translator } = programmeWithWords();

describe("withdrawing", () => {
  test("takes the words everywhere and the way to be reached; the row, its number and its history stay", async () => {
    const { inputId, number, secret, holder } = await said({ words: "palabra-uno", contact: { kind: "email", value: "ana@example.com", leaveMessage: true } });
    const { textId } = await row(inputId);
    const spanish = await translator("es");
    await translateText(spanish, { textId, lang: "en", words: "word-one", checked: true, version: 0 });
    await amendInput(holder, { inputId, words: "palabra-dos" });
    await translateText(spanish, { textId: (await row(inputId)).textId, lang: "en", words: "word-two", checked: false, version: 0 });
    const { messageId } = await askContributor(small.northChampion, { inputId, words: "question-words", version: (await row(inputId)).version });
    const message = await db().message.findUniqueOrThrow({ where: { id: messageId } });
    await translateText(spanish, { textId: message.textId, lang: "es", words: "palabras-de-pregunta", checked: true, version: 0 });
    await writeToTeam(holder, { inputId, words: "palabra-respuesta", lang: "es" });
    await allowQuote(holder, { inputId, allow: true });
    const replaced = ["palabra-uno", "word-one"];
    for (const words of replaced) expect(await linesWithWords(small.programme, words), words).toEqual([]);
    const erased = ["palabra-dos", "word-two", "question-words", "palabras-de-pregunta", "palabra-respuesta"];
    for (const words of erased) expect(await linesWithWords(small.programme, words), words).not.toEqual([]);
    const before = await names(inputId);

    await at(MONDAY, () => withdrawInput(holder, { inputId }));

    for (const words of erased) expect(await linesWithWords(small.programme, words), words).toEqual([]);
    const input = await db().input.findUniqueOrThrow({ where: { id: inputId }, include: { contributor: true } });
    expect(input).toMatchObject({ number, status: "withdrawn", withdrawnAt: MONDAY, quoteConsentAt: null, contributor: { contact: null, contactKind: null, leaveMessage: false } });
    expect(await names(inputId)).toEqual([...before, "input.withdrawn"]);
    expect(await readOwnInput((await receiptActor(small.programme, secret))!, inputId, "es")).toMatchObject({ number, status: "withdrawn", hasContact: false, text: { words: "", erased: true, translation: null } });
    expect((await readThread(small.northChampion, inputId, "en"))!.map(({ text }) => text.words)).toEqual(["", ""]);
  });

  test("is always possible, once; afterwards nothing is", async () => {
    const { inputId, holder } = await said();
    await closeInput(small.coordinator, { inputId, reason: "duplicate", version: 0 });
    await withdrawInput(holder, { inputId });
    expect(await row(inputId)).toMatchObject({ status: "withdrawn", closeReason: null });

    const { version } = await row(inputId);
    for (const attempt of [
      () => withdrawInput(holder, { inputId }),
      () => amendInput(holder, { inputId, words: "back" }),
      () => writeToTeam(holder, { inputId, words: "back", lang: "es" }),
      () => allowQuote(holder, { inputId, allow: true }),
      () => reissueReceipt(small.coordinator, { inputId }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "errors:notFound", status: 404 });
    }
    await expect(answerContributor(small.coordinator, { inputId, words: "back", version })).rejects.toMatchObject({ code: "input:errors.notPossibleNow" });
    expect((await names(inputId)).filter((name) => name === "input.withdrawn")).toHaveLength(1);
  });

  test("and writing at the same moment leaves no words", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { inputId, holder } = await said();
      await Promise.allSettled([
        withdrawInput(holder, { inputId }),
        writeToTeam(holder, { inputId, words: `at-the-same-moment-${round}`, lang: "es" }),
        answerContributor(small.coordinator, { inputId, words: `answer-at-the-same-moment-${round}`, version: 0 }),
      ]);
      expect(await row(inputId)).toMatchObject({ status: "withdrawn" });
      expect(await linesWithWords(small.programme, `at-the-same-moment-${round}`)).toEqual([]);
    }
  });

  test("while a translation is being saved waits for it, and takes it too", async () => {
    const { inputId, holder } = await said();
    const { textId } = await row(inputId);
    const translating = await database(small.programme).pool.connect();
    await translating.query("begin");
    // As `translateText` does: first the text, then its translation.
    await translating.query("select 1 from texts where id = $1 for update", [textId]);
    const withdrawing = withdrawInput(holder, { inputId });
    await untilSomebodyWaits(small.programme);
    await translating.query("update translations set words = 'saved-meanwhile', origin = 'human' where text_id = $1", [textId]);
    await translating.query("commit");
    translating.release();

    await withdrawing;
    expect(await linesWithWords(small.programme, "saved-meanwhile")).toEqual([]);
    expect((await row(inputId)).status).toBe("withdrawn");
  });

  test("leaves what others said untouched", async () => {
    const mine = await said({ words: "mine-to-take" });
    const others = await createInput(small.system, { words: "theirs-to-keep" });
    await withdrawInput(mine.holder, { inputId: mine.inputId });
    expect(await linesWithWords(small.programme, "mine-to-take")).toEqual([]);
    expect(await linesWithWords(small.programme, "theirs-to-keep")).toHaveLength(1);
    expect((await row(others.inputId)).status).toBe("new");
  });
});

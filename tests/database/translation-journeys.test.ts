import { expect, test } from "vitest";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { waitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import draftTranslationJob from "#app/features/translation/drafts/draft-translation.timer.server.ts";
import { addEngine } from "#app/features/translation/engines/add-engine.server.ts";
import { readEngineState } from "#app/features/translation/engines/engines.queries.server.ts";
import { readInput } from "#app/features/triage/reading.queries.server.ts";
import { listInbox } from "#app/features/triage/triage.queries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { prepareJobs, runJobs } from "#app/platform/timers/timers.ts";
import { apertiumServer } from "#tests/setup/apertium.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { saySomething } from "#tests/setup/said.ts";
import { createTranslator, smallProgramme } from "#tests/setup/small-programme.ts";

const server = apertiumServer();

async function programmeWithApertium() {
  const small = await smallProgramme();
  await prepareJobs(databaseUrl(), small.programme, [draftTranslationJob]);
  await addEngine(small.system, { kind: "apertium", address: server.address, pairs: ["es>en", "en>es"], getsPrivate: true });
  const machineWrote = (textId: string, lang: string) =>
    expect.poll(async () => (await database(small.programme).prisma.translation.findUnique({ where: { textId_lang: { textId, lang } } }))?.origin, { timeout: 30_000 }).toBe("machine");
  return { ...small, machineWrote };
}

test("the loop in Spanish: a gist by Apertium, a person's translation in its place; the answer waits for a person", { timeout: 60_000 }, async () => {
  const small = await programmeWithApertium();
  const { programme, northChampion: champion, machineWrote } = small;
  const failures: unknown[] = [];
  const jobs = await runJobs(databaseUrl(), programme, [draftTranslationJob], (_name, error) => failures.push(error));
  try {
    const { inputId, holder } = await saySomething(small, { words: "La línea de ayuda no contesta en español.", urgency: 2 });
    await settleAll(programme);
    const { textId } = await database(programme).prisma.input.findUniqueOrThrow({ where: { id: inputId } });
    await machineWrote(textId, "en");

    // The champion reads the gist, labelled, with the original beside it; in the list too.
    const read = await readInput(champion, inputId, "en");
    expect(read!.text).toMatchObject({ words: "La línea de ayuda no contesta en español.", translation: { lang: "en", custody: { state: "machine", reviewedBy: null } } });
    expect(read!.text.translation!.words).toMatch(/help/i);
    expect((await listInbox(champion, { filter: "open", lang: "en" })).rows[0]!.text!.translation!.custody.state).toBe("machine");
    expect(await readInput(champion, inputId, "es")).toMatchObject({ text: { inReadersLanguage: true, translation: null } });

    // A person's translation takes its place.
    const translator = await createTranslator(small.system, "es", "Soledad");
    expect((await waitingTranslations(translator))[0]).toMatchObject({ textId, state: "draft", urgency: 2 });
    await translateText(translator, { textId, lang: "en", words: "The help line does not answer in Spanish.", checked: true, version: 0 });
    expect((await readInput(champion, inputId, "en"))!.text.translation).toMatchObject({ words: "The help line does not answer in Spanish.", custody: { state: "reviewed", reviewedBy: "Soledad", qualifiedAs: "certified" } });

    // The answer: a machine drafts it for the translator; the patient reads nothing before a person has checked it.
    const { messageId } = await answerContributor(champion, { inputId, words: "We found out why. Somebody calls you today.", version: read!.version });
    await settleAll(programme);
    const { textId: answerId } = await database(programme).prisma.message.findUniqueOrThrow({ where: { id: messageId } });
    await machineWrote(answerId, "es");
    const answer = async () => (await inputStory(holder, inputId, "es")).items.find(({ kind }) => kind === "answer");
    expect(await answer()).toMatchObject({ text: null, pending: true });
    await translateText(translator, { textId: answerId, lang: "es", words: "Supimos por qué. Alguien le llama hoy.", checked: true, version: 0 });
    expect(await answer()).toMatchObject({ pending: false, text: { translation: { words: "Supimos por qué. Alguien le llama hoy." } } });
    expect(failures).toEqual([]);
    // What was sent to the machine stands in no log of it.
    expect(server.log()).not.toMatch(/ayuda|help line|Somebody calls/);
  } finally {
    await jobs.stop();
  }
});

test("the loop in Vietnamese, which the machine does not know: nothing is asked, nothing blocks, a translator does both ways", async () => {
  const small = await programmeWithApertium();
  const { programme, northChampion: champion } = small;
  const { inputId, holder } = await saySomething(small, { words: "Không ai gọi lại cho tôi.", lang: "vi" });
  await settleAll(programme);
  const { textId, version } = await database(programme).prisma.input.findUniqueOrThrow({ where: { id: inputId } });
  expect(await database(programme).prisma.draftRequest.count({ where: { textId } })).toBe(0);
  expect((await readInput(champion, inputId, "en"))!.text).toMatchObject({ words: "Không ai gọi lại cho tôi.", translation: null });
  expect((await readEngineState(small.system)).pairs).toContainEqual({ from: "vi", to: "en", waiting: 1, drafted: 0, queued: 0, failed: 0, isAsked: false });

  const translator = await createTranslator(small.system, "vi", "Thảo");
  expect(await waitingTranslations(translator)).toMatchObject([{ textId, from: "vi", to: "en", state: "new" }]);
  await translateText(translator, { textId, lang: "en", words: "Nobody called me back.", checked: true, version: 0 });
  expect((await readInput(champion, inputId, "en"))!.text.translation).toMatchObject({ words: "Nobody called me back.", custody: { state: "reviewed" } });

  const { messageId } = await answerContributor(champion, { inputId, words: "Somebody calls you today.", version });
  await settleAll(programme);
  const answer = async () => (await inputStory(holder, inputId, "vi")).items.find(({ kind }) => kind === "answer");
  expect(await answer()).toMatchObject({ text: null, pending: true });
  const { textId: answerId } = await database(programme).prisma.message.findUniqueOrThrow({ where: { id: messageId } });
  await translateText(translator, { textId: answerId, lang: "vi", words: "Hôm nay sẽ có người gọi cho bạn.", checked: true, version: 0 });
  expect(await answer()).toMatchObject({ pending: false, text: { translation: { lang: "vi", words: "Hôm nay sẽ có người gọi cho bạn." } } });
});

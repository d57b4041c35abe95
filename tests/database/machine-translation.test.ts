import { describe, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { keepMachineDraft } from "#app/features/texts/keep-machine-draft.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { draftTranslation } from "#app/features/translation/drafts/draft-translation.server.ts";
import draftTranslationJob from "#app/features/translation/drafts/draft-translation.timer.server.ts";
import { MOST_TRIES } from "#app/features/translation/drafts/drafts.ts";
import { draftWaiting } from "#app/features/translation/drafts/retry-drafts.server.ts";
import { addEngine } from "#app/features/translation/engines/add-engine.server.ts";
import { changeEngine } from "#app/features/translation/engines/change-engine.server.ts";
import { countFailingEngines, readEngine, readEngineState } from "#app/features/translation/engines/engines.queries.server.ts";
import { switchEngine } from "#app/features/translation/engines/switch-engine.server.ts";
import { testEngine } from "#app/features/translation/engines/test-engine.server.ts";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { at, now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { apertium } from "#app/platform/translation/apertium.ts";
import { libreTranslate } from "#app/platform/translation/libre-translate.ts";
import { answer } from "#tests/setup/answer.ts";
import { apertiumServer } from "#tests/setup/apertium.ts";
import { libreTranslateServer, machineAt } from "#tests/setup/odd-machine.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { createInput, createPerson, createTranslator, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const server = apertiumServer();
const soon = () => AbortSignal.timeout(15_000);

describe("Apertium", () => {
  test("translates whole texts, keeps their paragraphs, marks no unknown word, and logs nothing of them", async () => {
    const words = "La clínica abre el lunes.\n\nPregunte por Xochitlán, {{name}}, al 555-0100.";
    const translated = await apertium(server).translate({ words, from: "es-MX", to: "en", signal: soon() });
    expect(translated).toMatch(/^The clinic opens .*\.\n\n.*Xochitlán, \{\{name\}\}, .*555-0100\.$/);
    expect(server.log()).toContain("POST /translate");
    expect(server.log()).not.toMatch(/clinic|clínica|Xochitl/i);
  });

  test("says which pairs it knows, and that it does not know others", async () => {
    const machine = apertium({ address: `${server.address}/` });
    expect(await machine.pairs(soon())).toEqual(expect.arrayContaining([{ from: "es", to: "en" }, { from: "en", to: "es" }, { from: "es", to: "en-US" }]));
    await expect(machine.translate({ words: "Xin chào", from: "vi", to: "en", signal: soon() })).rejects.toMatchObject({ code: "unknown_pair" });
  });
});

describe("LibreTranslate's protocol", () => {
  test("languages under the server's own codes, the key in the body, its refusals understood", async () => {
    const { address, asked } = await libreTranslateServer({ key: "k3y", longest: 100 });
    const machine = libreTranslate({ address, apiKey: "k3y" });
    const ask = (from: string, to: string, words = "One two.\n\nThree.") => machine.translate({ words, from, to, signal: soon() });
    expect(await ask("en-GB", "pt-BR")).toBe("pt-BR-One pt-BR-two.\n\npt-BR-Three.");
    expect(await ask("en", "zh")).toContain("zh-Hans-One");
    expect(asked.filter(({ path }) => path !== "/languages" && path !== "/translate")).toEqual([]);
    await expect(ask("es", "ar")).rejects.toMatchObject({ code: "unknown_pair" });
    await expect(ask("en", "zh-Hant")).rejects.toMatchObject({ code: "unknown_pair" });
    await expect(ask("en", "es", "long ".repeat(30))).rejects.toMatchObject({ code: "too_long" });
    await expect(libreTranslate({ address }).translate({ words: "One", from: "en", to: "es", signal: soon() })).rejects.toMatchObject({ code: "refused" });
    expect(await machine.pairs(soon())).toContainEqual({ from: "ar", to: "en" });
  });
});

interface WithEngine extends SmallProgramme {
  administrator: PersonActor;
  engineId: string;
}

/** A small programme whose machine is at an address, for Spanish and English. */
async function programmeWith(address: string, engine: Partial<Parameters<typeof addEngine>[1]> = {}): Promise<WithEngine> {
  const small = await smallProgramme();
  await prepareJobs(databaseUrl(), small.programme, [draftTranslationJob]);
  const administrator = await createPerson(small.system, "Ada", [{ role: "administrator", scope: { kind: "programme" } }]);
  const engineId = await addEngine(administrator, { kind: "apertium", address, pairs: ["es>en", "en>es"], getsPrivate: true, ...engine });
  return { ...small, administrator, engineId };
}

const requests = (programme: string) => database(programme).prisma.draftRequest.findMany({ orderBy: [{ textId: "asc" }, { lang: "asc" }] });
const translationOf = (programme: string, textId: string, lang: string) => database(programme).prisma.translation.findUnique({ where: { textId_lang: { textId, lang } } });

/** Does what the jobs would do, once for each text that waits. */
async function draftAll(programme: string, patience = 15_000): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const { textId, lang } of await requests(programme)) await draftTranslation(programme, { textId, lang }, patience).catch((error: unknown) => failures.push(error));
  return failures;
}

describe("when the machine fails", () => {
  const elsewhere = { asked: 0 };
  const machines: [string, string, () => Promise<string>][] = [
    ["is not there", "unreachable", async () => "http://127.0.0.1:9"],
    ["breaks", "broken", async () => (await machineAt((_request, response) => response.writeHead(500).end("Cannot translate text: Nadie"))).address],
    ["is slow", "timeout", async () => (await machineAt(() => {})).address],
    ["talks nonsense", "unreadable", async () => (await machineAt((_request, response) => response.end("<html>Nadie me llamó"))).address],
    ["answers with nothing", "unreadable", async () => (await machineAt((_request, response) => response.end('{"responseStatus": 200, "responseData": {"translatedText": " "}}'))).address],
    [
      "answers with 50 MB",
      "too_large",
      async () =>
        (
          await machineAt((_request, response) => {
            const megabyte = Buffer.alloc(1_000_000, "a");
            let sent = 0;
            const more = () => {
              while (sent < 50 && !response.destroyed) if ((sent += 1) && !response.write(megabyte)) return void response.once("drain", more);
              response.end();
            };
            more();
          })
        ).address,
    ],
    [
      "sends us on",
      "redirected",
      async () => {
        const other = await machineAt((_request, response) => {
          elsewhere.asked += 1;
          response.end("{}");
        });
        return (await machineAt((_request, response) => response.writeHead(307, { location: `${other.address}/translate` }).end())).address;
      },
    ],
    ["wants a key", "refused", async () => (await machineAt((_request, response) => response.writeHead(403).end("{}"))).address],
    ["is asked too often", "busy", async () => (await machineAt((_request, response) => response.writeHead(429).end("{}"))).address],
  ];

  test("the text waits, nothing blocks, the administrator sees why", { timeout: 60_000 }, async () => {
    const { programme, system, administrator, coordinator, engineId } = await programmeWith(server.address);
    const translator = await createTranslator(system, "es", "Soledad");
    for (const [version, [what, code, addressOf]] of machines.entries()) {
      await changeEngine(administrator, { id: engineId, kind: "apertium", address: await addressOf(), pairs: ["es>en"], getsPrivate: true, version });
      const { inputId } = await createInput(coordinator);
      const { textId } = await inputRow(programme, inputId);
      await settleAll(programme);
      // What is thrown is kept by the job: a code, nobody's words.
      expect((await draftAll(programme, code === "timeout" ? 200 : 15_000)).map(String), what).toEqual([`TranslationFailure: ${code}`]);
      expect(await requests(programme), what).toEqual([expect.objectContaining({ textId, lang: "en", state: "queued", failure: code, tries: 1 })]);
      expect(await translationOf(programme, textId, "en")).toMatchObject({ words: null });
      expect(await readEngine(administrator, engineId)).toMatchObject({ lastFailure: code, lastSuccessAt: null });
      expect(await answer(administrator, countFailingEngines(administrator)), what).toBe(1);
      const state = await readEngineState(administrator);
      expect(state.failures).toEqual([{ code, count: 1 }]);
      expect(state.pairs).toContainEqual({ from: "es", to: "en", waiting: 1, drafted: 0, queued: 1, failed: 0, isAsked: true });

      // A person translates it all the same.
      await translateText(translator, { textId, lang: "en", words: "Nobody called me.", checked: true, version: 0 });
      expect(await draftAll(programme)).toEqual([]);
      expect(await requests(programme)).toEqual([]);
    }
    expect(elsewhere.asked).toBe(0);
  });

  test("it is tried a few times, then left alone; after an hour, and when the machine answers again, it is tried anew", async () => {
    const { programme, administrator, coordinator, engineId } = await programmeWith("http://127.0.0.1:9");
    const { inputId } = await createInput(coordinator);
    const { textId } = await inputRow(programme, inputId);
    await settleAll(programme);
    const one = async () => (await requests(programme)).find((request) => request.textId === textId);
    for (let tries = 1; tries < MOST_TRIES; tries += 1) await expect(draftTranslation(programme, { textId, lang: "en" })).rejects.toThrow("unreachable");
    await draftTranslation(programme, { textId, lang: "en" });
    expect(await one()).toMatchObject({ state: "failed", tries: MOST_TRIES });

    await draftWaiting(programme);
    expect(await one()).toMatchObject({ state: "failed" });
    await at(new Date(now().getTime() + 2 * 3_600_000), () => draftWaiting(programme));
    expect(await one()).toMatchObject({ state: "queued", tries: 0, failure: null });

    await database(programme).prisma.draftRequest.updateMany({ data: { state: "failed", failure: "unreachable" } });
    expect((await testEngine(administrator, engineId)).map(({ failure }) => failure)).toEqual(["unreachable", "unreachable"]);
    expect(await one()).toMatchObject({ state: "failed" });
    await changeEngine(administrator, { id: engineId, kind: "apertium", address: server.address, pairs: ["es>en"], getsPrivate: true, version: 0 });
    await database(programme).prisma.draftRequest.updateMany({ data: { state: "failed", failure: "unreachable" } });
    expect(await testEngine(administrator, engineId)).toEqual([{ from: "es", to: "en", sentence: "La clínica abre el lunes a las nueve.", answer: expect.stringMatching(/clinic opens/) as string, failure: null }]);
    expect(await one()).toMatchObject({ state: "queued" });
  });

  test("a pair that it does not know is not tried again, until the machines change; another machine is asked in turn", async () => {
    const { programme, administrator, coordinator } = await programmeWith(server.address, { pairs: ["ar>en"] });
    const { inputId } = await createInput(coordinator, { words: "لم يتصل بي أحد", lang: "ar" });
    const { textId } = await inputRow(programme, inputId);
    await settleAll(programme);
    expect(await draftAll(programme)).toEqual([]);
    expect(await requests(programme)).toEqual([expect.objectContaining({ textId, state: "failed", failure: "unknown_pair", tries: 1 })]);
    await at(new Date(now().getTime() + 2 * 3_600_000), () => draftWaiting(programme));
    expect(await requests(programme)).toEqual([expect.objectContaining({ state: "failed" })]);

    const libre = await libreTranslateServer();
    await addEngine(administrator, { kind: "libretranslate", address: libre.address, pairs: ["ar>en"], getsPrivate: true });
    await settleAll(programme);
    expect(await draftAll(programme)).toEqual([]);
    expect(await translationOf(programme, textId, "en")).toMatchObject({ origin: "machine", engine: "libretranslate", words: "en-لم en-يتصل en-بي en-أحد" });
    expect((await readEngineState(administrator)).failures).toEqual([]);
  });
});

describe("what is drafted", () => {
  test("what people say, into the team's language only, where the machine may have it; labelled as a machine's", async () => {
    const { programme, administrator, coordinator, engineId } = await programmeWith(server.address, { getsPrivate: false });
    const { inputId } = await createInput(coordinator, { words: "La línea de ayuda no contesta." });
    const { textId } = await inputRow(programme, inputId);
    // Wanted in other languages too, as words that are quoted are.
    await database(programme).prisma.translation.create({ data: { textId, lang: "ar" } });
    await settleAll(programme);
    // Public names are asked for; what a patient wrote is not.
    const asked = (await requests(programme)).map((request) => request.textId);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContain(textId);

    await changeEngine(administrator, { id: engineId, kind: "apertium", address: server.address, pairs: ["es>en", "en>es", "es>ar"], getsPrivate: true, version: 0 });
    await settleAll(programme);
    expect((await requests(programme)).filter((request) => request.textId === textId).map(({ lang }) => lang)).toEqual(["en"]);
    expect(await draftAll(programme)).toEqual([]);
    const [text] = (await readTexts(coordinator, [textId], "en")).values();
    expect(text).toMatchObject({ words: "La línea de ayuda no contesta.", translation: { lang: "en", custody: { state: "machine", translatedBy: null } } });
    expect(text!.translation!.words).toMatch(/help/i);
    expect(await eventNames(programme, textId)).toEqual(["text.machine_drafted"]);
    // Not sealed, not reviewed, and nothing for anybody but the team.
    expect(await database(programme).prisma.text.findUnique({ where: { id: textId } })).toMatchObject({ sealedAt: null });
    expect([...(await readTexts(coordinator, [textId], "en", { reviewedOnly: true })).values()][0]!.translation).toBeNull();
    const names = await database(programme).prisma.translation.findMany({ where: { origin: "machine", lang: "es" }, select: { textId: true } });
    expect(names.length).toBeGreaterThan(0);
    for (const shown of (await readTexts(coordinator, names.map((one) => one.textId), "es")).values()) expect(shown.translation).toBeNull();
  });

  test("never over a person's words, changed words or withdrawn ones; a changed text is drafted anew", async () => {
    const { programme, system, coordinator } = await programmeWith(server.address);
    const member = await createPerson(system, "Marta", []);
    const { inputId } = await createInput(coordinator, { personId: member.personId });
    const { textId } = await inputRow(programme, inputId);
    const keep = (version: number, words = "Machine words") => keepMachineDraft(system, { textId, lang: "en", words, engine: "apertium", version });
    expect(await keep(7)).toBe(false);
    expect(await keep(0)).toBe(true);
    await settleAll(programme);

    await amendInput(member, { inputId, words: "La puerta es verde." });
    expect(await translationOf(programme, textId, "en")).toMatchObject({ words: null, origin: null, engine: null, version: 1 });
    expect(await keep(0)).toBe(false);
    await settleAll(programme);
    await draftAll(programme);
    expect(await translationOf(programme, textId, "en")).toMatchObject({ words: expect.stringMatching(/door.*green/i) as string, version: 1 });

    // Whoever began before the draft came is not held up by it.
    const translator = await createTranslator(system, "es", "Soledad");
    await translateText(translator, { textId, lang: "en", words: "The door is a green one.", checked: false, version: 1 });
    expect(await keep(2)).toBe(false);
    expect(await translationOf(programme, textId, "en")).toMatchObject({ words: "The door is a green one.", origin: "human", engine: null });

    const other = await createInput(coordinator, { personId: member.personId });
    await settleAll(programme);
    await withdrawInput(member, { inputId: other.inputId });
    expect(await draftAll(programme)).toEqual([]);
    expect(await requests(programme)).toEqual([]);
    await expect(keepMachineDraft(coordinator, { textId, lang: "en", words: "x", engine: "apertium", version: 2 })).rejects.toMatchObject({ status: 403 });
  });

  test("switched off it is asked nothing; its key is sealed, and does not follow it to another address", async () => {
    const { address, asked } = await libreTranslateServer({ key: "very-secret" });
    const { programme, administrator, coordinator, engineId } = await programmeWith(address, { kind: "libretranslate", apiKey: "very-secret" });
    const { pool, prisma } = database(programme);
    expect((await pool.query("select encode(api_key, 'escape') as key from translation_engines")).rows[0]).not.toMatchObject({ key: expect.stringContaining("secret") as string });
    await switchEngine(administrator, { id: engineId, on: false });
    await createInput(coordinator);
    await settleAll(programme);
    expect(await requests(programme)).toEqual([]);
    await switchEngine(administrator, { id: engineId, on: true });
    await settleAll(programme);
    expect(await draftAll(programme)).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    const settings = { id: engineId, kind: "libretranslate" as const, pairs: ["es>en"], getsPrivate: true };
    await changeEngine(administrator, { ...settings, address, version: 2 });
    expect(await readEngine(administrator, engineId)).toMatchObject({ hasKey: true });
    await changeEngine(administrator, { ...settings, address: "https://elsewhere.example", version: 3 });
    expect(await readEngine(administrator, engineId)).toMatchObject({ hasKey: false, lastSuccessAt: null });
    await expect(changeEngine(administrator, { ...settings, address, version: 3 })).rejects.toMatchObject({ status: 409 });
    expect(JSON.stringify(await prisma.event.findMany({ where: { subjectKind: "translation_engine" } }))).not.toMatch(/http|secret/);
  });
});

test("the database itself refuses to call a machine's words reviewed", async () => {
  const { programme, system, coordinator } = await smallProgramme();
  const { inputId } = await createInput(coordinator);
  const { textId } = await inputRow(programme, inputId);
  await keepMachineDraft(system, { textId, lang: "en", words: "Machine words", engine: "apertium", version: 0 });
  await expect(database(programme).pool.query("update translations set reviewed_at = now() where words is not null")).rejects.toThrow("translations_machine_unreviewed");
  await expect(translateText(system, { textId, lang: "en", words: "Machine words", checked: true, version: 0 })).rejects.toMatchObject({ status: 403 });
});

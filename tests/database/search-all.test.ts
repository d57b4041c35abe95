import { beforeAll, describe, expect, test } from "vitest";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { PersonActor, ReceiptActor } from "#app/features/events/actor.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import type { FoundRow } from "#app/features/search/found-rows.server.ts";
import { search } from "#app/features/search/search.queries.server.ts";
import { readSearch, type Kind } from "#app/features/search/search.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { sendToIntake } from "#app/features/triage/intake/send-to-intake.server.ts";
import { database } from "#app/platform/db/db.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { createMeeting } from "#tests/setup/meeting.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, createPerson, createTranslator, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";
import { createSurvey } from "#tests/setup/survey.ts";

let small: SmallProgramme;
let leader: PersonActor;
beforeAll(async () => {
  small = await smallProgramme();
  leader = await createPerson(small.system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
});

const NAMES = { inputs: "message, input", improvements: "improvement", meetings: "meeting", surveys: "survey" };

async function groups(typed: string, actor: PersonActor, page: { only?: Kind; before?: string; most?: number; lang?: ShippedLanguage } = {}) {
  await settleAll(small.programme);
  const { only = null, before = null, most = 5, lang = "en" } = page;
  const asked = readSearch(typed, NAMES);
  if (asked.state !== "sought") throw new Error(asked.state);
  const reader = { actor, programme: await readProgramme(small.programme), lang, timeZone: "America/New_York", words: typed };
  return search(reader, asked.sought, { only: asked.only ?? only, before, most });
}

/** What somebody finds, as the words that are shown first, by kind. */
async function found(typed: string, actor: PersonActor = small.coordinator, page: Parameters<typeof groups>[2] = {}): Promise<Partial<Record<Kind, string[]>>> {
  return Object.fromEntries((await groups(typed, actor, page)).map(({ kind, rows }) => [kind, rows.map(wordsOf)]));
}
const wordsOf = ({ words }: FoundRow) => words.pieces.map((piece) => piece.words).join("");
const marksOf = (row: FoundRow) => [row.words, ...(row.other ? [row.other] : [])].flatMap(({ pieces }) => pieces.filter(({ marked }) => marked).map((piece) => piece.words));

describe("messages", () => {
  test.each([
    ["es", "El ascensor huele a petróleo.", ["petroleo", "ASCENSORES"]],
    ["ar", "المصعد معطل منذ أسبوع", ["المصعد", "مصعد", "اسبوع"]],
    ["zh-Hans", "电梯坏了一个星期。", ["电梯", "一个星期"]],
    ["vi", "Thang máy hỏng một tuần rồi.", ["thang may", "hỏng"]],
  ])("in %s are found, and what was looked for is marked", async (lang, words, finds) => {
    await createInput(small.coordinator, { words, lang });
    for (const typed of finds) {
      const [group] = await groups(typed, small.coordinator);
      expect(group!.rows.map(wordsOf), typed).toContain(words);
      expect(marksOf(group!.rows[0]!).length, typed).toBeGreaterThan(0);
    }
  });

  test("are found by whoever reads them, done or not, and by nobody once they are withdrawn or are a person's own case", async () => {
    const words = "Mi vecino tiene un axolote.";
    const { inputId } = await createInput(small.coordinator, { words, lang: "es", site: "north" });
    const translator = await createTranslator(small.system, "es", "Tadea Ruiz");
    const intake = await createPerson(small.system, "Ines Intake", [{ role: "intake", scope: { kind: "programme" } }]);
    expect(await found("axolotes")).toEqual({ inputs: [words] });
    expect(await found("axolotes", small.northChampion)).toEqual({ inputs: [words] });
    for (const other of [small.southChampion, leader, translator, intake]) expect(await found("axolotes", other)).toEqual({});

    const own = await createInput(small.coordinator, { words: "Me quieren desalojar del axolotario.", lang: "es" });
    await sendToIntake(small.coordinator, { inputId: own.inputId, version: 0, reason: "date_close", need: "housing" });
    expect(await found("axolotario")).toEqual({});
    expect(await found(`message ${own.number}`)).toEqual({});

    await withdrawInput({ kind: "receipt", programme: small.programme, receiptId: inputId, inputId } satisfies ReceiptActor, { inputId });
    expect(await found("axolotes")).toEqual({});
    expect(await found(`message ${(await inputRow(small.programme, inputId)).number}`)).toEqual({});
  });

  test("are found by a translation; the original is shown beside it where only that has the words", async () => {
    const { inputId } = await createInput(small.coordinator, { words: "Necesito un quiropráctico.", lang: "es" });
    const { textId } = await inputRow(small.programme, inputId);
    await translateText(await createTranslator(small.system, "es"), { textId, lang: "en", words: "I need a chiropractor.", checked: false, version: 0 });
    const [group] = await groups("quiropractico", small.coordinator);
    expect(wordsOf(group!.rows[0]!)).toBe("I need a chiropractor.");
    expect(marksOf(group!.rows[0]!)).toEqual(["quiropráctico"]);
    expect(await found("chiropractors")).toEqual({ inputs: ["I need a chiropractor."] });
  });

  test("of a common word stand newest first, and a page goes on where the one before ended; that of a number stands first", async () => {
    const made = [];
    for (let index = 0; index < 4; index += 1) made.push(await createInput(small.coordinator, { words: `Trampolín ${index}`, lang: "es" }));
    const [first] = await groups("trampolin", small.coordinator, { only: "inputs", most: 3 });
    expect(first!.rows.map(wordsOf)).toEqual(["Trampolín 3", "Trampolín 2", "Trampolín 1"]);
    const [second] = await groups("trampolin", small.coordinator, { only: "inputs", most: 3, before: first!.next! });
    expect(second).toMatchObject({ next: null, rows: [{ id: made[0]!.inputId }] });
    const { number } = made[1]!;
    await createInput(small.coordinator, { words: `Vinieron ${number} personas.`, lang: "es" });
    expect((await found(String(number))).inputs).toEqual(["Trampolín 1", `Vinieron ${number} personas.`]);
    expect(await found(`message ${number}`)).toEqual({ inputs: ["Trampolín 1"] });
    expect(await found(`message ${number}`, small.southChampion)).toEqual({});
  });
});

describe("improvements and what people were told", () => {
  test("leaders find what they see: no reasons of the team, no drafts", async () => {
    const { number } = await startImprovement(small.coordinator, { title: "A quieter waiting room", why: "The vuvuzela next door is unbearable." });
    expect(await found("vuvuzelas")).toEqual({ improvements: ["A quieter waiting room"] });
    expect(await found("vuvuzelas", leader)).toEqual({});
    expect(await found("quiet", leader)).toEqual({ improvements: ["A quieter waiting room"] });
    expect(await found("quiet", await createTranslator(small.system, "es", "Tomas Tran"))).toEqual({});
    expect((await found(`improvement ${number}`, leader)).improvements).toEqual(["A quieter waiting room"]);

    const updateId = await draftUpdate(small.coordinator, { number, said: "It was loud.", did: "We bought a samovar for the room.", audience: "public" });
    expect(await found("samovar")).toEqual({ updates: ["We bought a samovar for the room."] });
    expect(await found("samovar", leader)).toEqual({});
    await publishUpdate(small.coordinator, { updateId, version: 0 });
    expect(await found("samovars", leader)).toEqual({ updates: ["We bought a samovar for the room."] });
  });

  test("are found in the languages into which people translated them, and by why they wait", async () => {
    const { number } = await startImprovement(small.coordinator, { title: "Benches under the trees", why: "Shade." });
    const { titleTextId } = await database(small.programme).prisma.improvement.findUniqueOrThrow({ where: { number } });
    await translateText(await createTranslator(small.system, "ar", "Amal"), { textId: titleTextId, lang: "ar", words: "مقاعد تحت الأشجار", checked: true, version: 0 });
    expect(await found("الاشجار", leader, { lang: "ar" })).toEqual({ improvements: ["مقاعد تحت الأشجار"] });
    await changeStatus(small.coordinator, { number, to: "parked", reason: "The hospital's gardener is on sabbatical.", version: 0 });
    expect(await found("sabbatical", leader)).toEqual({ improvements: ["Benches under the trees"] });
  });
});

describe("people, meetings, surveys", () => {
  test("people are found by the beginnings of their names without accents, by those who may see the list of people", async () => {
    await createPerson(small.system, "Zoë Nguyễn-Østergård", []);
    await createPerson(small.system, "أمل الحدّاد", []);
    await createPerson(small.system, "王小明", []);
    for (const typed of ["nguyen", "ZOE ngu", "Nguyễn"]) expect(await found(typed), typed).toEqual({ people: ["Zoë Nguyễn-Østergård"] });
    expect(await found("الحداد")).toEqual({ people: ["أمل الحدّاد"] });
    expect(await found("小明")).toEqual({ people: ["王小明"] });
    expect(await found("guyen")).toEqual({});
    for (const other of [small.northChampion, leader]) expect(await found("nguyen", other)).toEqual({});
    const { personId } = await createPerson(small.system, "Gone Gonzalo", []);
    await database(small.programme).prisma.person.update({ where: { id: personId }, data: { endedAt: new Date() } });
    expect(await found("gonzalo")).toEqual({});
  });

  test("meetings and surveys are found by their titles and numbers", async () => {
    const { number } = await createMeeting(small.coordinator, { title: "Café with the gardeners" });
    expect(await found("cafe gardener")).toEqual({ meetings: ["Café with the gardeners"] });
    expect((await found(`meeting ${number}`, leader)).meetings).toEqual(["Café with the gardeners"]);
    const survey = await createSurvey(small.system, { title: { en: "Hallways and doors", es: "Pasillos y puertas", ar: "الممرات والأبواب" } });
    expect(await found("pasillos")).toEqual({ surveys: ["Hallways and doors"] });
    expect(await found(`survey ${survey.number}`, leader)).toEqual({ surveys: ["Hallways and doors"] });
    expect(await found("pasillos", await createTranslator(small.system, "es", "Tila Trad"))).toEqual({});
  });
});

import { beforeAll, describe, expect, test, vi } from "vitest";
import { addHelpLine } from "#app/features/programme/add-help-line.server.ts";
import type { QuestionSketch } from "#app/features/surveys/survey-sketch.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { createSurvey } from "#tests/setup/survey.ts";
import { ask, fieldValue, newAddress } from "./client.ts";
import { makeWorld, systemOf, type World } from "./world.ts";

const AFRAID = "My husband hit me on Sunday and I am afraid to go home.";
const TITLE = "You can get help now";
const HISTORY = "stays in the history of your device";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  const line = (kind: "crisis" | "violence" | "intake", name: string, phone: string) => addHelpLine(systemOf(world.programme), { kind, name, phone, languages: ["en"], checkedOn: "2026-11-01" });
  await line("violence", "Somebody hurts or scares you", "800-799-7233");
  await line("intake", "Free legal help", "555-0148");
  // The portal is another process, which hears of a changed programme a moment later.
  await vi.waitFor(async () => expect((await post(paths.tellUs("en"), said({ contact: "yes" }))).text).toContain("tel:8007997233"), { timeout: 10_000, interval: 100 });
});

const get = (path: string, cookie?: string) => ask("GET", path, { ...(cookie && { cookie }) });
const post = (path: string, body: [string, string][] | Record<string, string>, cookie?: string) => ask("POST", path, { body, from: newAddress(), ...(cookie && { cookie }) });
const said = (fields: Record<string, string> = {}) => ({ words: AFRAID, contact: "no", key: newFormKey(), ...fields });
const numbersOf = (text: string) => [...text.split('aria-labelledby="help-now"')[1]!.split("</section>")[0]!.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);

describe("whoever writes of danger sees whom to call", () => {
  test("on the form that comes back, when nothing is kept", async () => {
    const inputs = () => database(world.programme).prisma.input.count();
    const before = await inputs();
    const answer = await post(paths.tellUs("en"), said({ contact: "yes" }));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(TITLE);
    expect(answer.text).toContain("Your message is not sent yet");
    expect(answer.text).toContain(HISTORY);
    expect(numbersOf(answer.text)).toEqual(["8007997233"]);
    expect(answer.text).toContain("In danger right now? Call 911.");
    expect(await inputs()).toBe(before);
    // A form without danger comes back without.
    expect((await post(paths.tellUs("en"), said({ words: "The chairs are hard.", contact: "yes" }))).text).not.toContain(TITLE);
  });

  test("on the receipt, in the language of the page, as long as it is open", async () => {
    const sent = await post(paths.tellUs("es"), said());
    const receipt = await get(sent.headers.location!);
    expect(receipt.text).toContain("Puede recibir ayuda ahora");
    expect(receipt.text).toContain("Tenemos su mensaje y lo leemos primero");
    expect(receipt.text).not.toContain("<script");

    // Said calmly first, added later.
    const calm = (await post(paths.tellUs("en"), said({ words: "The chairs are hard." }))).headers.location!;
    expect((await get(calm)).text).not.toContain(TITLE);
    await post(`${calm}/add`, { words: AFRAID, key: newFormKey() });
    expect((await get(calm)).text).toContain(TITLE);
    const empty = await post(`${calm}/add`, { words: "x".repeat(5001), key: newFormKey() });
    expect([empty.status, empty.text.includes(TITLE)]).toEqual([400, false]);
    await post(`${calm}/withdraw`, {});
    expect((await get(calm)).text).not.toContain(TITLE);
  });

  test("advisors beside what they said", async () => {
    const cookie = world.cookies.member!;
    const sent = await post(paths.say(), { words: AFRAID, key: newFormKey() }, cookie);
    expect((await get(sent.headers.location!, cookie)).text).toContain(TITLE);
    const again = await post(paths.say(), { words: AFRAID, key: "no key of ours" }, cookie);
    expect([again.status, again.text.includes(TITLE)]).toEqual([400, true]);
  });
});

describe("whoever answers a survey", () => {
  const WHAT: QuestionSketch = { type: "long_text", code: "what", words: { en: "What happened?", es: "¿Qué pasó?", ar: "ماذا حدث؟" } };
  const MORE: QuestionSketch = { type: "yes_no", code: "more", words: { en: "May we ask more?", es: "¿Podemos preguntar más?", ar: "هل نسأل أكثر؟" }, isRequired: true };

  test("of several pages, without a name, sees it on the next page and at the end; the address carries codes only", async () => {
    const { slug } = await createSurvey(systemOf(world.programme), { pages: [[WHAT], [MORE]], privacy: "anonymous" });
    const page = await get(paths.askedSurvey("en", slug));
    const first = (await post(paths.askedSurvey("en", slug), { key: fieldValue(page.text, "key"), version: fieldValue(page.text, "version") })).headers.location!;
    const base = first.slice(0, -2);
    expect((await post(first, { asked: "what", "w.what": AFRAID, to: "later" })).headers.location).toBe(`${base}?help=violence`);
    expect((await get(`${base}?help=violence`)).text).toContain(TITLE);
    const next = (await post(first, { asked: "what", "w.what": AFRAID })).headers.location!;
    expect(next).toBe(`${base}/2?help=violence`);
    expect((await get(next)).text).toContain(TITLE);
    expect((await get(`${base}/2`)).text).not.toContain(TITLE);
    const end = (await post(`${base}/2`, { asked: "more", "a.more": "no" })).headers.location!;
    expect(end).toMatch(/\/sent\/[A-Za-z0-9_-]+\/\w+\?help=violence$/);
    const thanks = await get(end);
    expect(thanks.text).toContain(TITLE);
    expect(thanks.text).not.toContain("we read it first");
  });

  test("of one page sees it when the page comes back, and at the end", async () => {
    const { slug } = await createSurvey(systemOf(world.programme), { questions: [{ ...WHAT }, { type: "short_text", code: "name", words: WHAT.words, isRequired: true }] });
    const path = paths.askedSurvey("en", slug);
    const page = await get(path);
    const form: [string, string][] = [["key", fieldValue(page.text, "key")], ["version", fieldValue(page.text, "version")], ["asked", "what"], ["asked", "name"], ["w.what", AFRAID]];
    const missing = await post(path, form);
    expect(missing.status).toBe(400);
    expect(missing.text).toContain(TITLE);
    const sent = await post(path, [...form, ["w.name", "Nobody"]]);
    expect(sent.headers.location).toMatch(/\?help=violence$/);
  });
});

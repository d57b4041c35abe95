import { beforeAll, describe, expect, test } from "vitest";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import type { QuestionSketch } from "#app/features/surveys/survey-sketch.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { createSurvey, draftSurvey, TWO_QUESTIONS, type SurveyWished } from "#tests/setup/survey.ts";
import { ask, fieldValue, newAddress, type Answer } from "./client.ts";
import { makeWorld, systemOf, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const system = () => systemOf(world.programme);
const db = () => database(world.programme).prisma;
const get = (path: string) => ask("GET", path);
const post = (path: string, body: [string, string][] | Record<string, string>) => ask("POST", path, { body, from: newAddress() });
const to = (answer: Answer) => answer.headers.location!;

const YES_NO: QuestionSketch = { type: "yes_no", code: "used", words: { en: "Did you use the clinic?", es: "¿Usó la clínica?", ar: "هل زرت العيادة؟" }, isRequired: true };
const WHY: QuestionSketch = { type: "long_text", code: "why", words: { en: "Why not?", es: "¿Por qué no?", ar: "لماذا لا؟" }, isRequired: true, showIf: { question: "used", is: ["no"] } };
const CHANGE = TWO_QUESTIONS[1]!;

/** Three pages: whether they used it; why not, where they did not; what to change. */
const threePages = (more: SurveyWished = {}) => createSurvey(system(), { pages: [[YES_NO], [WHY], [CHANGE]], ...more });

/** Opens a survey in a language and presses start. Returns the address of its first page. */
async function begin(slug: string, lang = "es"): Promise<string> {
  const page = await get(paths.askedSurvey(lang, slug));
  const answer = await post(paths.askedSurvey(lang, slug), { key: fieldValue(page.text, "key"), version: fieldValue(page.text, "version") });
  expect(answer.status).toBe(303);
  return to(answer);
}

const responses = (surveyId: string) => db().response.findMany({ where: { surveyId } });

describe("a survey of several pages", () => {
  test("is answered page by page: what is required is asked for, what is not shown is passed over, and all is kept once", async () => {
    const survey = await threePages();
    const first = await begin(survey.slug);
    expect(first).toMatch(/^\/es\/s\/[0-9A-Z]{12}\/1$/);
    const base = first.slice(0, -2);

    const missing = await post(first, { asked: "used" });
    expect(missing.status).toBe(400);
    expect(missing.text).toContain('href="#q-used"');

    // Yes: the second page has nothing to ask.
    expect(to(await post(first, { asked: "used", "a.used": "yes" }))).toBe(`${base}/3`);
    expect(to(await get(`${base}/2`))).toBe(`${base}/3`);
    // Back, saving what was typed; then no, and the second page is asked.
    const typed: [string, string][] = [["asked", "change"], ["w.change", "Más luz"]];
    expect(to(await post(`${base}/3`, [...typed, ["to", "back"]]))).toBe(`${base}/1`);
    expect((await get(`${base}/3`)).text).toContain("Más luz");
    expect(to(await post(first, { asked: "used", "a.used": "no" }))).toBe(`${base}/2`);
    // Skipping ahead by the address does not skip what is required.
    const check = to(await post(`${base}/3`, typed));
    expect(check).toBe(`${base}/2?check`);
    expect((await get(check)).text).toContain('href="#q-why"');
    expect(to(await post(`${base}/2`, { asked: "why", "w.why": "Estaba cerrada" }))).toBe(`${base}/3`);

    // The page says how to find the receipts after a second press.
    const last = await get(`${base}/3`);
    const send: [string, string][] = [...typed, ["seed", fieldValue(last.text, "seed")], ["written", "why"]];
    expect(last.text).toContain('name="written" value="why"');
    const [sent, again] = [await post(`${base}/3`, send), await post(`${base}/3`, send)];
    expect(to(sent)).toMatch(new RegExp(`^${base}/sent/[A-Za-z0-9_-]{22}/why\\+change$`));
    expect(to(again)).toBe(to(sent));
    const thanks = await get(to(sent));
    expect(thanks.status).toBe(200);
    const receipts = [...thanks.text.matchAll(/href="(\/es\/r\/[0-9A-Z]{12})"/g)].map(([, path]) => path!);
    expect(receipts).toHaveLength(2);
    expect(await responses(survey.id)).toMatchObject([{ answers: { used: "no", why: true, change: true }, lang: "es" }]);
    // The portal's own worker makes them inputs.
    for (const receipt of receipts) await expect.poll(async () => (await get(receipt)).status, { timeout: 10_000 }).toBe(200);
    expect(await db().input.count({ where: { originId: survey.id } })).toBe(2);
    // The code opens neither answers nor receipts any more.
    const over = await get(base);
    expect(over.status).toBe(200);
    expect(over.text).not.toContain("/es/r/");
    expect(to(await get(first))).toBe(base);
  });

  test("what was answered on a page that is not shown any more is not sent, and is there again if it is", async () => {
    const survey = await threePages({ hasReceipts: false });
    const base = (await begin(survey.slug)).slice(0, -2);
    await post(`${base}/1`, { asked: "used", "a.used": "no" });
    await post(`${base}/2`, { asked: "why", "w.why": "Estaba cerrada" });
    await post(`${base}/1`, { asked: "used", "a.used": "yes" });
    await post(`${base}/1`, { asked: "used", "a.used": "no" });
    expect((await get(`${base}/2`)).text).toContain("Estaba cerrada");
    await post(`${base}/1`, { asked: "used", "a.used": "yes" });
    expect(to(await post(`${base}/3`, { asked: "change", "w.change": "" }))).toMatch(/\/sent\/[A-Za-z0-9_-]+\/none$/);
    expect(await responses(survey.id)).toMatchObject([{ answers: { used: "yes" } }]);
    expect(await db().responseWords.count({ where: { surveyId: survey.id } })).toBe(0);
  });

  test("is left and gone on with under its code, in another language, with everything that was saved", async () => {
    const survey = await threePages();
    const first = await begin(survey.slug);
    const base = first.slice(0, -2);
    expect(to(await post(first, { asked: "used", "a.used": "yes", to: "later" }))).toBe(base);
    const resume = await get(base);
    expect(resume.text).toContain(base.slice(-12).match(/.{4}/g)!.join("-"));
    expect(resume.text).toContain(`href="${base}/3"`);
    // The code, typed with its lines in another language.
    const typed = await post(paths.enterResponseCode("ar"), { code: base.slice(-12).match(/.{4}/g)!.join(" ").toLowerCase() });
    expect(to(typed)).toBe(base.replace("/es/", "/ar/"));
    // The language inside a page: nothing is stored, nothing that was typed is lost.
    const retyped = await post(`${base.replace("/es/", "/ar/")}/3?retype`, { asked: "change", "w.change": "Más luz, por favor", _language: "ar" });
    expect(retyped.status).toBe(200);
    expect(retyped.text).toContain("Más luz, por favor");
    expect(retyped.text).toContain("ما الذي يجب أن نغيّره؟");
    await post(`${base.replace("/es/", "/ar/")}/3`, { asked: "change", "w.change": "Más luz, por favor" });
    expect(await responses(survey.id)).toMatchObject([{ lang: "ar", answers: { used: "yes", change: true } }]);
  });

  test("that is closed or gone meanwhile says so, and loses nobody on the way", async () => {
    const survey = await threePages();
    const first = await begin(survey.slug, "en");
    await closeSurvey(system(), { number: survey.number });
    expect(to(await get(first))).toBe(first.slice(0, -2));
    expect((await get(first.slice(0, -2))).text).toContain("This survey is closed");
    await post(first, { asked: "used", "a.used": "yes" });
    expect(await responses(survey.id)).toEqual([]);
    expect((await get("/en/s/0000-0000-0000")).status).toBe(404);
    expect((await get("/en/surveys/there-is-none")).status).toBe(404);
    const draft = await draftSurvey(system());
    expect((await get(paths.askedSurvey("en", draft.slug))).status).toBe(404);
  });
});

describe("a question that depends on an answer of its own page", () => {
  const onOnePage = (questions: QuestionSketch[], more: SurveyWished = {}) => createSurvey(system(), { questions, ...more });
  const wordsOf = (answer: Answer) => answer.text.replaceAll(/<[^>]*>/g, "");
  const progress = (answer: Answer) => answer.text.match(/Page (\d+) of (\d+)/)!.slice(1, 3).map(Number);

  test("is asked on the next page, counted without a gap, and left out for whoever it is not for", async () => {
    const survey = await onOnePage([YES_NO, WHY, CHANGE]);
    const first = await begin(survey.slug, "en");
    const base = first.slice(0, -2);
    const page = await get(first);
    expect(progress(page)).toEqual([1, 2]);
    expect(page.text).not.toContain("Why not?");

    await post(first, { asked: "used", "a.used": "no" });
    const second = await get(`${base}/2`);
    expect(progress(second)).toEqual([2, 2]);
    expect(wordsOf(second)).toContain("2. Why not?");
    expect(wordsOf(second)).toContain("3. What should we change?");
    const missing = await post(`${base}/2`, [["asked", "why"], ["asked", "change"]]);
    expect(missing.text).toContain("Question 2: We need an answer to this question.");

    await post(first, { asked: "used", "a.used": "yes" });
    const other = await get(`${base}/2`);
    expect(other.text).not.toContain("Why not?");
    expect(wordsOf(other)).toContain("2. What should we change?");
    expect(to(await post(`${base}/2`, { asked: "change", "w.change": "More chairs" }))).toContain("/sent/");
    expect(await responses(survey.id)).toMatchObject([{ answers: { used: "yes", change: true } }]);
  });

  test("and is the last one: whoever it is not for finds a page that says so and sends", async () => {
    const survey = await onOnePage([YES_NO, WHY]);
    const first = await begin(survey.slug, "en");
    const base = first.slice(0, -2);
    expect((await get(first)).text).toContain("Save and go on");
    expect(to(await post(first, { asked: "used", "a.used": "yes" }))).toBe(`${base}/2`);
    const last = await get(`${base}/2`);
    expect(last.text).toContain("That was all we ask.");
    expect(progress(last)).toEqual([2, 2]);
    expect((await get(base)).text).toContain("Go on with page 2");
    expect(to(await post(`${base}/2`, { seed: fieldValue(last.text, "seed") }))).toContain("/sent/");
    expect(await responses(survey.id)).toMatchObject([{ answers: { used: "yes" } }]);
  });

  test("loses nothing of a form that was opened when its page was still one", async () => {
    const survey = await onOnePage([YES_NO, WHY]);
    const path = paths.askedSurvey("en", survey.slug);
    const start = await get(path);
    const old: [string, string][] = [["key", fieldValue(start.text, "key")], ["version", fieldValue(start.text, "version")], ["asked", "used"], ["asked", "why"], ["a.used", "no"], ["w.why", "It was far away"]];
    const first = to(await post(path, old));
    expect(first).toMatch(/\/1$/);
    expect(to(await post(path, old))).toBe(first);
    expect((await get(first)).text).toMatch(/value="no"[^>]*checked|checked[^>]*value="no"/);
    // A page of begun answers that was opened before, too.
    const typed: [string, string][] = [["asked", "used"], ["asked", "why"], ["a.used", "no"], ["w.why", "It was much too far"]];
    const second = to(await post(first, typed));
    expect((await get(second)).text).toContain("It was much too far");
    await post(second, { asked: "why", "w.why": "It was much too far" });
    expect(await responses(survey.id)).toMatchObject([{ answers: { used: "no", why: true } }]);
  });
});

describe("words that a machine wrote", () => {
  const flags = async (surveyId: string) => {
    await expect.poll(() => db().input.count({ where: { originId: surveyId } }), { timeout: 10_000 }).toBe(1);
    const [input] = await db().input.findMany({ where: { originId: surveyId } });
    return ((await db().event.findFirst({ where: { name: "input.received", subjectId: input!.id } }))!.payload as { flags: string[] }).flags;
  };
  const hourAgo = () => at(new Date(Date.now() - 3_600_000), () => Promise.resolve(newFormKey()));

  test.each([
    ["at once", () => Promise.resolve(newFormKey()), "", ["fast"]],
    ["with what nobody sees", hourAgo, "https://spam.example", ["trap"]],
    ["after an hour, as a person does", hourAgo, "", []],
  ])("%s are flagged as such in the inbox, on one page and on several, and never refused", async (_how, key, website, expected) => {
    const one = await createSurvey(system(), { questions: [CHANGE] });
    await post(paths.askedSurvey("en", one.slug), { key: await key(), website, asked: "change", "w.change": "Buy now" });
    expect(await flags(one.id)).toEqual(expected);
    const two = await createSurvey(system(), { pages: [[YES_NO], [CHANGE]] });
    const first = to(await post(paths.askedSurvey("en", two.slug), { key: await key(), website }));
    await post(first, { asked: "used", "a.used": "yes" });
    await post(`${first.slice(0, -2)}/2`, { asked: "change", "w.change": "Buy now" });
    expect(await flags(two.id)).toEqual(expected);
  });
});

describe("a survey of one page", () => {
  const fields = (page: Answer, change: string): [string, string][] => [
    ["key", fieldValue(page.text, "key")],
    ["version", fieldValue(page.text, "version")],
    ["asked", "door"],
    ["asked", "change"],
    ["a.door", "open"],
    ["w.change", change],
  ];

  test("takes one press; twice the same is once, a shared tablet's next patient is another", async () => {
    const survey = await createSurvey(system());
    const path = paths.askedSurveyAtSite("es", survey.slug, world.sites.own.slug);
    const page = await get(path);
    const sent = await post(path, fields(page, "Más sillas"));
    expect(to(sent)).toMatch(/\/sent\/[A-Za-z0-9_-]+\/change$/);
    expect(to(await post(path, fields(page, " Más  sillas ")))).toBe(to(sent));
    expect(to(await post(path, fields(page, "Otra cosa")))).not.toBe(to(sent));
    expect(await responses(survey.id)).toMatchObject([
      { siteId: world.sites.own.id, answers: { door: "open", change: true } },
      { siteId: world.sites.own.id, answers: { door: "open", change: true } },
    ]);
  });

  test("without a key of ours is shown again with what was typed, and a key", async () => {
    const survey = await createSurvey(system());
    const path = paths.askedSurvey("es", survey.slug);
    const answer = await post(path, { asked: "change", "w.change": "No lo pierdan" });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("No lo pierdan");
    expect(fieldValue(answer.text, "key")).toHaveLength(43);
    expect(await responses(survey.id)).toEqual([]);
  });

  test("for invited people only asks for their link, also where somebody posts to it", async () => {
    const survey = await createSurvey(system(), { isOpenToAll: false });
    const page = await get(paths.askedSurvey("en", survey.slug));
    expect(page.status).toBe(200);
    expect(page.text).toContain("This survey is for people who were invited");
    const open = await createSurvey(system());
    await post(paths.askedSurvey("en", survey.slug), fields(await get(paths.askedSurvey("en", open.slug)), "x"));
    expect(await responses(survey.id)).toEqual([]);
  });

  test("that is closed meanwhile says so to whoever sends it, and keeps nothing", async () => {
    const survey = await createSurvey(system());
    const path = paths.askedSurvey("en", survey.slug);
    const page = await get(path);
    await closeSurvey(system(), { number: survey.number });
    // The survey of an address is kept for a second.
    await expect.poll(async () => to(await post(path, fields(page, "Too late"))), { timeout: 5000 }).toBe(path);
    await expect.poll(async () => (await get(path)).text, { timeout: 5000 }).toContain("This survey is closed");
    expect(await responses(survey.id)).toEqual([]);
  });

  test("of a clinic that is none goes to the survey itself", async () => {
    const survey = await createSurvey(system());
    expect(to(await get(paths.askedSurveyAtSite("en", survey.slug, "nowhere")))).toBe(paths.askedSurvey("en", survey.slug));
  });
});

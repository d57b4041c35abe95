import { expect, test } from "./portal.ts";
import { wordsIn } from "./words.ts";

/** What is ticked, in the order of the survey, and how the first two are put in order afterwards. */
const TICKED = { food: "المساعدة الغذائية (SNAP أو WIC)", debt: "الديون", repairs: "العفن والحشرات والإصلاحات" };
const [spanish, arabic] = [wordsIn("es"), wordsIn("ar")];

/**
 * The survey "What matters most?" as it ships: begun and published in Spanish, checked in Arabic, answered in Arabic on a phone
 * without script. Its second page puts in order what was ticked on the first.
 */
test("a shipped survey, from its template to a ranking of what was ticked on an earlier page", async ({ browser, baseURL, reading, database }) => {
  const team = await reading("Imani Forsgren", "es");
  await team.goto("/team/surveys/new");
  await team.locator('[name="template"][value="what_matters"]').check();
  await team.locator('[name="privacy"][value="unnamed"]').check();
  await team.getByRole("button", { name: spanish("surveys:new.create") }).click();
  await team.waitForURL(/\/team\/surveys\/\d+/);
  const number = Number(/surveys\/(\d+)/.exec(team.url())![1]);
  await team.goto(`/team/surveys/${number}/publish`);
  await team.getByRole("button", { name: spanish("surveys:publish.do", { version: 1 }) }).click();
  await expect(team.getByText(spanish("surveys:toast.published", { version: 1 }))).toBeVisible();

  const desk = await reading("Samir Haddouche", "ar");
  await desk.goto(`/team/surveys/${number}/translation/ar`);
  const portions = await desk.getByRole("navigation", { name: arabic("surveys:translation.portions") }).getByRole("link").count();
  for (let portion = 1; portion <= Math.max(1, portions); portion += 1) {
    await desk.goto(`/team/surveys/${number}/translation/ar?part=${portion}`);
    await desk.getByRole("checkbox", { name: arabic("surveys:translation.allChecked") }).check();
    await desk.getByRole("button", { name: arabic("surveys:translation.save") }).click();
    // What was checked on it stays in sight, with its mark.
    await expect(desk.getByText(arabic("surveys:translation.notChecked"))).toHaveCount(0);
    if (portions > 0) await expect(desk.getByRole("navigation", { name: arabic("surveys:translation.portions") }).getByRole("link").nth(portion - 1)).toHaveAttribute("aria-current", "page");
  }

  const { rows } = await database.query<{ id: string; slug: string }>("select id, slug from surveys where number = $1", [number]);
  const { id, slug } = rows[0]!;
  const phone = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
  await phone.goto(`/ar/surveys/${slug}`);
  await expect(phone.getByText(arabic("surveys:answering.language.title", { language: "العربية" }))).toHaveCount(0);
  await phone.getByRole("button", { name: arabic("surveys:answering.start") }).click();
  for (const code of Object.keys(TICKED)) await phone.locator(`[name="a.hard"][value="${code}"]`).check();
  const next = phone.getByRole("button", { name: arabic("surveys:answering.next"), exact: true });
  await next.click();

  // Three rows, each with its words. The order is nobody's answer until something is moved.
  const rank = phone.locator("li.rank");
  await expect(rank).toHaveText(Object.values(TICKED).map((words) => new RegExp(words.replaceAll(/[()]/g, "\\$&"))));
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await phone.getByRole("button", { name: arabic("surveys:ask.up", { choice: TICKED.repairs }) }).click();
  await phone.getByRole("button", { name: arabic("surveys:ask.up", { choice: TICKED.repairs }) }).click();
  await expect(rank.first()).toContainText(TICKED.repairs);

  // One more is ticked afterwards: it comes last, and the order stays.
  await phone.getByRole("button", { name: arabic("surveys:answering.back") }).click();
  await phone.locator('[name="a.hard"][value="rent"]').check();
  await next.click();
  await expect(rank).toHaveCount(4);
  await expect(rank.first()).toContainText(TICKED.repairs);
  await next.click();
  for (let pages = 0; !/\/sent\//.test(phone.url()); pages += 1) {
    expect(pages, "the last page sends").toBeLessThan(6);
    await phone.locator("#survey button:not([aria-hidden]):not([name])").first().click();
  }
  const { rows: responses } = await database.query<{ answers: { hard: string[]; first: string[] } }>("select answers from responses where survey_id = $1", [id]);
  expect(responses.map(({ answers }) => answers)).toEqual([{ hard: ["food", "debt", "rent", "repairs"], first: ["repairs", "food", "debt"] }]);
});

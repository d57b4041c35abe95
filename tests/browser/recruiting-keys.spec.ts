import type { Page } from "@playwright/test";
import { tabTo } from "./keyboard.ts";
import { expect, test } from "./portal.ts";
import { pattern, wordsIn, type Words } from "./words.ts";

const RUN = Date.now().toString(36);
const NAMES = { es: `Tecla ${RUN}`, ar: `مفيدة ${RUN}` };
/** How the letter says the day of the interview, in January of 2037 at ten. */
const DAY = { es: /14 de enero de 2037, 10:00/, ar: /14 يناير 2037، 10:00/ };
/** Clocks are put forward over it. */
const NO_TIME = { day: "2037-03-08", time: "02:30" };

for (const lang of ["es", "ar"] as const) {
  test(`in ${lang}, an application moves on two states with the keyboard only, and the letter says the day that was planned`, async ({ browser, baseURL, reading }) => {
    const t = wordsIn(lang);
    const name = NAMES[lang];
    const exactly = (...words: string[]) => new RegExp(`^${words.map((one) => pattern(one).source).join(" ")}$`);
    const visitor = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
    await visitor.goto(`/${lang}/councils/patient-and-family-council/apply`);
    await visitor.locator('[name="name"]').fill(name);
    await visitor.locator(`[name="speaks"][value="${lang}"]`).check();
    await visitor.locator('[name="hereAs"][value="patient"]').check();
    await visitor.locator('[name="contactKind"][value="email"]').check();
    await visitor.locator('[name="contactValue"]').fill(`${lang}.keys@example.org`);
    await visitor.locator('[name="isAdult"]').check();
    await visitor.getByRole("button", { name: t("membership:apply.send"), exact: true }).click();
    await visitor.waitForURL(new RegExp(`/${lang}/a/`));

    const page = await reading("Imani Forsgren", lang);
    await page.goto("/team/recruiting");
    // The first press of Tab offers to jump over the sidebar; the columns are headings, in the order of the path.
    const skip = exactly(t("ui:skip"));
    expect(await tabTo(page, skip)).toHaveLength(1);
    await page.keyboard.press("Enter");
    await tabTo(page, exactly(name));
    const headings = await page.locator("main h2").allInnerTexts();
    expect(headings.map((heading) => heading.replace(/\s*\d+$/, "").trim()).slice(0, 5)).toEqual(["applied", "screening", "interview", "offered", "accepted"].map((state) => t(`membership:state.${state}`)));

    // Its next step comes right after its name; each opens its own page, whose button is reached and pressed.
    for (const state of ["screening", "interview"] as const) {
      const step = t(`membership:recruit.action.${state}`);
      await tabTo(page, exactly(step, name));
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`/move/${state}$`));
      await tabTo(page, exactly(step));
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/team\/recruiting\/\d+$/);
      if (state === "screening") await planInterview(page, t);
      await page.goto("/team/recruiting");
      await tabTo(page, skip);
      await page.keyboard.press("Enter");
      await tabTo(page, exactly(name));
    }
    const column = page.locator("section", { has: page.getByRole("heading", { level: 2, name: pattern(t("membership:state.interview")) }) });
    await expect(column.getByRole("link", { name, exact: true })).toBeFocused();

    // Whoever applied reads the day on their own page, in their language.
    await visitor.reload();
    await expect(visitor.locator("span").filter({ hasText: DAY[lang] })).toContainText(name);
  });
}

/** Writes down when the interview is; a time that does not exist is refused, and stays as it was typed. */
async function planInterview(page: Page, t: Words): Promise<void> {
  const application = new URL(page.url()).pathname;
  await page.goto(`${application}/plan`);
  const [day, time] = [page.locator('[name="interviewDay"]'), page.locator('[name="interviewTime"]')];
  const save = page.getByRole("button", { name: t("membership:recruit.plan.save"), exact: true });
  await day.fill(NO_TIME.day);
  await time.fill(NO_TIME.time);
  await save.click();
  await expect(page.getByRole("alert")).toContainText(pattern(t("errors:springGap", { day: "*", time: NO_TIME.time })));
  await expect(day).toHaveValue(NO_TIME.day);
  await expect(time).toHaveValue(NO_TIME.time);
  await day.fill("2037-01-14");
  await time.fill("10:00");
  await save.press("Enter");
  await expect(page.getByText(t("membership:recruitToast.planned"))).toBeVisible();
}

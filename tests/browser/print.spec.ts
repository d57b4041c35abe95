import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";

/** As on paper: a sheet's width, and a reader whose screen is dark. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 680, height: 960 });
}

/** Nothing to press or to go on to, dark words on white, nothing wider than the sheet. */
async function printsPlainly(page: Page): Promise<void> {
  for (const part of ["nav", "form", "button", "summary", ".btn", ".leave"]) {
    for (const one of await page.locator(part).all()) await expect(one, part).toBeHidden();
  }
  const sheet = await page.evaluate(() => ({
    ground: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.querySelector("main h1")!).color,
    tooWide: document.documentElement.scrollWidth > innerWidth,
  }));
  expect(sheet).toEqual({ ground: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)", tooWide: false });
}

test("what somebody signed prints with the words, the name, the day, the language and the version", async ({ signedIn }) => {
  const page = await signedIn("Yesenia Morábito Luna");
  await page.goto("/me/account");
  await page.locator('a[href^="/me/agreements/"]').first().click();
  await expect(page.locator("main h1")).toHaveAttribute("lang", "es");
  await onPaper(page);
  await printsPlainly(page);
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page.locator(".paper p").last()).toBeVisible();
  const facts = page.locator("main dl");
  await expect(facts.locator("dd").nth(0)).toHaveText("Yesenia Morábito Luna");
  await expect(facts.locator("dd").nth(1)).toHaveText(/20\d\d/);
  await expect(facts.locator("dd").nth(2)).toHaveText(/español|Spanish/i);
  await expect(facts.locator("dd").nth(3)).toHaveText("1");
  for (const fact of await facts.locator("dd").all()) await expect(fact).toBeVisible();
  await expect(page.locator("footer")).toContainText(/Maren Bay/);
  expect(await facts.evaluate((list) => getComputedStyle(list).breakInside)).toBe("avoid");
});

for (const [name, path] of [
  ["Yesenia Morábito Luna", "/me/meetings"],
  ["Imani Forsgren", "/team/meetings"],
] as const) {
  test(`minutes print for ${name} with the meeting, its day and every part`, async ({ signedIn, database }) => {
    const { rows } = await database.query<{ number: number }>(
      "select m.number from meetings m join minutes n on n.meeting_id = m.id join groups g on g.id = m.group_id where n.state = 'published' and g.slug = 'patient-and-family-council' order by m.starts_at desc limit 1",
    );
    const page = await signedIn(name);
    await page.goto(`${path}/${rows[0]!.number}/minutes`);
    await onPaper(page);
    await printsPlainly(page);
    await expect(page.getByText(/Maren Bay/).locator("visible=true").first()).toBeVisible();
    await expect(page.getByText(/5:45/).first()).toBeVisible();
    expect(await page.locator("main h2:visible").count()).toBeGreaterThan(3);
    await expect(page.locator("main li").first()).toBeVisible();
  });
}

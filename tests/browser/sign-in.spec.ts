import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";
import { wordsIn } from "./words.ts";

test("Enter in a field sends its form, and does not choose the language that stands before it", async ({ page }) => {
  await page.goto("/en/sign-in");
  await page.getByRole("textbox").fill("nobody@heard.example");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-in\/code$/);
  await page.goto("/es/receipt");
  await page.getByRole("main").getByRole("textbox").fill("2222-2222-2222");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
});

test("in the demo somebody of the sample is signed in with one press, without script, and out with another", async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await page.goto("/es/sign-in");
  await page.getByRole("button", { name: "Imani Forsgren" }).click();
  await page.waitForURL(/\/team/);
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await page.goto("/team/inbox");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

for (const lang of ["es", "ar"]) {
  test(`in ${lang}, without script: in by a card's code, out everywhere, in by its link with one press; a card that was replaced opens nothing`, async ({ browser, baseURL, reading, database }) => {
    const t = wordsIn(lang);
    const { rows } = await database.query<{ id: string }>(
      "select p.id from people p join memberships m on m.person_id = p.id where p.ended_at is null and p.lang = $1 order by p.name limit 1",
      [lang],
    );
    const person = rows[0]!;
    const team = await reading("Imani Forsgren", lang);
    const newCard = async () => {
      await team.goto(`/team/people/${person.id}/card`);
      await press(team, t("identity:issue.do"));
      return /[0-9A-Z]{4}(?:[ -][0-9A-Z]{4}){2,}/.exec(await team.locator("main").innerText())![0];
    };
    const first = await newCard();
    const newWindow = async () => (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
    const [phone, library] = [await newWindow(), await newWindow()];
    for (const window of [phone, library]) {
      await window.goto(`/${lang}/sign-in/card`);
      await window.locator('[name="code"]').fill("XXXX-YYYY-0000");
      await press(window, t("identity:card.enter"));
      await expect(window.locator('[name="code"]')).toHaveAttribute("aria-invalid", "true");
      await window.locator('[name="code"]').fill(first.toLowerCase());
      await press(window, t("identity:card.enter"));
      await expect(window).toHaveURL(/\/me$/);
      await expect(window.locator("html")).toHaveAttribute("lang", lang);
    }
    await phone.goto("/me/account/sign-out-everywhere");
    await press(phone, t("identity:everywhere.do"));
    for (const window of [phone, library]) {
      await window.goto("/me");
      await expect(window).toHaveURL(/\/sign-in\?next=/);
    }
    // The picture code leads to a page that asks for one press: a program that opens links signs nobody in.
    const link = `/${lang}/card/${first.replaceAll(/[ -]/g, "")}`;
    await phone.goto(link);
    await library.goto("/me");
    await expect(library).toHaveURL(/\/sign-in\?next=/);
    await press(phone, t("identity:cardLink.enter"));
    await expect(phone).toHaveURL(/\/me$/);

    await newCard();
    await library.goto(link);
    await press(library, t("identity:cardLink.enter"));
    await expect(library.getByRole("alert")).toBeVisible();
  });

  test(`in ${lang}, without script: in by the link of a mail, with one press, once`, async ({ browser, baseURL, reading, mails, database }) => {
    const t = wordsIn(lang);
    await reading("Marcus Ebbesen", lang);
    const { rows } = await database.query<{ email: string }>("select email from people where name = 'Marcus Ebbesen'");
    const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
    await page.goto(`/${lang}/sign-in`);
    const before = mails(rows[0]!.email).length;
    await page.locator('[name="email"]').fill(rows[0]!.email);
    await press(page, t("identity:signIn.send"));
    await expect.poll(() => mails(rows[0]!.email).length, { timeout: 30_000 }).toBe(before + 1);
    const link = new URL(/https?:\/\/\S+\/sign-in\/link\/\S+/.exec(mails(rows[0]!.email).at(-1)!.text)![0]).pathname;
    await page.goto(link);
    await page.goto(link);
    await press(page, t("identity:link.enter"));
    await expect(page).toHaveURL(/\/(team|me|admin)/);
    await page.context().clearCookies();
    await page.goto(link);
    await press(page, t("identity:link.enter"));
    await expect(page.getByRole("alert")).toBeVisible();
  });
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole("main").getByRole("button", { name, exact: true }).click();
}

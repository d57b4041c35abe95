import { expect, test } from "./portal.ts";

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

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

import { expect, test } from "./portal.ts";

test("the command menu is opened, chosen from and left with the keyboard, in the reader's language; without script the search is a page", async ({ browser, baseURL, signedIn }) => {
  const page = await signedIn("Nora Castellan");
  await page.goto("/team/improvements");
  const heading = page.getByRole("link", { name: "Meetings", exact: true });
  await heading.focus();
  const menu = page.getByRole("dialog", { name: "Search and go anywhere" });
  const field = menu.getByRole("combobox", { name: "A page, a task, or words to look for" });
  const chosen = menu.getByRole("option", { selected: true });

  // Letters are letters there, though they are keys on the page below; Escape gives the focus back.
  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await expect(menu.getByRole("group", { name: "Go to" }).getByRole("option", { name: "Inbox" })).toBeVisible();
  await page.keyboard.type("start an");
  await expect(chosen).toHaveText("Start an improvement");
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(heading).toBeFocused();

  // Pages first, then what is found, its words marked; the arrows choose, and the field says which.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("rent");
  const messages = menu.getByRole("group", { name: "Messages" });
  await expect(messages.locator("mark").first()).toHaveText("rent");
  await expect(menu.getByRole("status")).toHaveText(/^\d+ choices$/);
  await page.keyboard.press("ArrowDown");
  await expect(field).toHaveAttribute("aria-activedescendant", await messages.getByRole("option").nth(1).evaluate(({ id }) => id));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/team\/inbox\/[0-9a-f-]+\?/);
  await expect(page.locator(".bubble mark").first()).toHaveText("rent");

  // In Arabic, from the right: words without the article, and the search itself last.
  await page.goto("/team/improvements");
  await page.getByRole("button", { name: "العربية" }).or(page.getByRole("link", { name: "العربية" })).first().press("Enter");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.keyboard.press("Control+k");
  const arabic = page.getByRole("dialog");
  await page.keyboard.type("باب");
  await expect(arabic.locator("mark").first()).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(arabic.getByRole("option", { selected: true })).toHaveText(/باب.* في كل مكان/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/team\/search\?q=/);
  await expect(page.locator("main mark").first()).toBeVisible();
  const found = page.url();

  const { cookies } = await page.context().storageState();
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await plain.addCookies(cookies);
  const bare = await plain.newPage();
  await bare.goto("/team/improvements");
  await bare.getByRole("link", { name: "بحث" }).first().click();
  await bare.getByRole("searchbox").fill("باب");
  await bare.getByRole("searchbox").press("Enter");
  expect(bare.url()).toBe(found);
  await expect(bare.locator("main mark").first()).toBeVisible();
  await bare.getByRole("button", { name: "English" }).or(bare.getByRole("link", { name: "English" })).first().click();
});

import { expect, test } from "./portal.ts";

test("on a phone without script, in Arabic: what changed is narrowed and read, and an advisor asks the team and sees what became of it", async ({ browser, baseURL, signedIn }) => {
  const phone = { baseURL: baseURL!, javaScriptEnabled: false, viewport: { width: 360, height: 780 } };
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto("/ar/changes");
  const about = page.getByRole("navigation", { name: "الموضوع" });
  await expect(about.locator("[aria-current]")).toHaveText(/الكل/);
  await about.getByRole("link", { name: /السكن والتدفئة والكهرباء/ }).click();
  await expect(about.locator("[aria-current]")).toHaveText(/السكن والتدفئة والكهرباء/);
  const changes = page.getByRole("article");
  await expect(changes).toHaveCount(Number(/\d+/.exec(await about.locator("[aria-current]").innerText())![0]));
  await expect(page).toHaveTitle(/السكن والتدفئة والكهرباء/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // Another language keeps what the list is narrowed to.
  await page.locator("summary", { hasText: "العربية" }).click();
  await page.getByRole("link", { name: "Español" }).click();
  await expect(page.getByRole("navigation", { name: "Tema" }).locator("[aria-current]")).toHaveText(/Vivienda/);
  await page.goBack();

  const title = (await changes.first().getByRole("heading").innerText()).trim();
  await changes.first().getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute("href", /\/feeds\/ar\/changes\.atom$/);
  await page.getByRole("link", { name: "قل شيئًا عن هذا" }).click();
  await expect(page.getByText("بخصوص:")).toContainText(title);
  await page.goBack();
  await page.getByRole("link", { name: "السكن والتدفئة والكهرباء" }).click();
  await expect(changes.first().getByRole("heading")).toHaveText(title);

  const rania = await signedIn("Rania Al-Sabbouh");
  const cookies = await rania.context().cookies();
  const context = await browser.newContext(phone);
  await context.addCookies(cookies);
  const home = await context.newPage();
  await home.goto("/me");
  await home.getByRole("link", { name: "اسأل الفريق" }).click();
  const words = `متى يبدأ اجتماعنا القادم؟ ${Date.now()}`;
  await home.getByLabel("ماذا يجب أن نعرف؟").fill(words);
  await home.getByRole("button", { name: "أرسل" }).click();
  await expect(home.getByText("سؤال موجّه إلى الفريق.")).toBeVisible();
  await home.goto("/me");
  await expect(home.getByRole("article").filter({ hasText: words })).toContainText("الخطوة التالية: يقرؤها شخص");
  await expect(home.getByRole("heading", { name: "ما طرحته مجموعتك" })).toBeVisible();

  // Her own page of what is open leads to the agenda of the next meeting, with the words of what waits.
  await home.getByRole("link", { name: /المزيد عن/ }).first().click();
  await home.getByRole("link", { name: "ما لم يُنجز بعد" }).click();
  const waiting = (await home.getByRole("listitem").filter({ hasText: "لم يبدأ العمل به بعد" }).first().locator("span").first().innerText()).trim();
  await home.getByRole("link", { name: "ضع هذا في جدول الأعمال القادم" }).first().click();
  await expect(home.getByLabel("ما الموضوع؟")).toHaveValue(waiting);
});

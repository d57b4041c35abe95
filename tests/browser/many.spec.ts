import { expect, test } from "./portal.ts";
import { pattern, wordsIn } from "./words.ts";

const t = wordsIn("es");

test("in Spanish: messages are selected and dealt with together, by keyboard and without script, all of it is taken back with one key, and the view is kept under a name", async ({ browser, baseURL, reading }) => {
  const visitor = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  for (const thing of ["kiosk", "screen"]) {
    await visitor.goto("/en/tell-us");
    await visitor.locator('[name="words"]').fill(`The ${thing} by the entrance shows zebras instead of my number.`);
    await visitor.locator("form:has([name=words]) button[type=submit]").last().click();
    await visitor.waitForURL(/\/r\//);
  }

  const page = await reading("Imani Forsgren", "es");
  const list = page.getByRole("region", { name: t("triage:inbox.title") });
  const rows = list.getByRole("link", { name: /shows zebras/ });
  await expect(async () => {
    await page.goto("/team/inbox?words=zebras");
    await expect(rows).toHaveCount(2, { timeout: 500 });
  }).toPass();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(rows.first().locator("mark")).toHaveText("zebras");

  // X selects the one that is read; the next one too, and both are still selected.
  await page.keyboard.press("j");
  await page.waitForURL(/\/team\/inbox\/[0-9a-f-]+\?words=zebras$/);
  await page.keyboard.press("x");
  await expect(list.getByRole("status")).toHaveText(t("triage:many.count", { count: 1 }));
  const first = page.url();
  await page.keyboard.press("j");
  await page.waitForURL((url) => url.href !== first);
  await page.keyboard.press("x");
  await expect(list.getByRole("status")).toHaveText(t("triage:many.count", { count: 2 }));
  await page.keyboard.press("m");
  await page.waitForURL(/\/team\/selected\?/);
  await expect(page.getByRole("heading", { name: t("triage:many.title") })).toBeVisible();
  await page.getByRole("link", { name: t("triage:action.close") }).press("Enter");
  await page.getByRole("radio", { name: pattern(t("triage:closeReason.spam.label")) }).check();
  await page.getByRole("button", { name: t("triage:action.close"), exact: true }).press("Enter");
  await expect(page.getByText(t("triage:many.toast.done", { done: "2" }))).toBeVisible();
  await expect(rows).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(page.getByText(t("triage:many.undone.done", { done: "2" }))).toBeVisible();
  await expect(rows).toHaveCount(2);

  // Without script: ticks and a button. What somebody else changed meanwhile is told, and left as it is.
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await plain.addCookies((await page.context().storageState()).cookies);
  const bare = await plain.newPage();
  await bare.goto("/team/inbox?words=zebras");
  for (const tick of await bare.getByRole("checkbox", { name: pattern(t("triage:many.selectOne", { number: "*" })) }).all()) await tick.check();
  await bare.getByRole("button", { name: t("triage:many.act") }).click();
  await bare.getByRole("link", { name: t("triage:action.close") }).click();
  await page.goto(first);
  await page.keyboard.press("s");
  await page.getByRole("button", { name: t("triage:action.close"), exact: true }).press("Enter");
  await expect(page.getByText(pattern(t("triage:toast.closed", { number: "*" })))).toBeVisible();
  await bare.getByRole("radio", { name: pattern(t("triage:closeReason.duplicate.label")) }).check();
  await bare.getByRole("button", { name: t("triage:action.close"), exact: true }).click();
  await expect(bare.getByText(pattern(t("triage:many.toast.changed", { done: "1", changed: "*" })))).toBeVisible();

  // The view is kept under a name, opens again, and is forgotten.
  const name = "Cebras y números";
  await bare.goto("/team/inbox?words=zebras");
  await bare.getByRole("link", { name: t("triage:views.save") }).click();
  await bare.getByRole("button", { name: t("triage:views.save") }).click();
  await expect(bare.getByRole("alert")).toContainText(t("triage:views.errors.name"));
  await bare.getByLabel(t("triage:views.name")).fill(name);
  await bare.getByRole("button", { name: t("triage:views.save") }).click();
  await expect(bare.getByText(t("triage:views.saved"))).toBeVisible();
  await bare.goto("/team/inbox");
  await bare.getByRole("link", { name }).click();
  await expect(bare).toHaveURL(/\?words=zebras$/);
  await bare.getByRole("link", { name: t("triage:views.change") }).click();
  await bare.getByRole("link", { name: t("triage:views.remove") }).click();
  await bare.getByRole("button", { name: t("triage:views.remove") }).click();
  await expect(bare.getByText(t("triage:views.removed"))).toBeVisible();
  await expect(bare.getByRole("link", { name })).toHaveCount(0);
});

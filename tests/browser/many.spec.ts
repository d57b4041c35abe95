import { expect, test } from "./portal.ts";

test("messages are selected and dealt with together, by keyboard and without script, and all of it is taken back with one key", async ({ browser, baseURL, signedIn }) => {
  const visitor = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  for (const thing of ["kiosk", "screen"]) {
    await visitor.goto("/en/tell-us");
    await visitor.locator('[name="words"]').fill(`The ${thing} by the entrance shows zebras instead of my number.`);
    await visitor.locator("form:has([name=words]) button[type=submit]").last().click();
    await visitor.waitForURL(/\/r\//);
  }

  const page = await signedIn("Imani Forsgren");
  const list = page.getByRole("region", { name: "Inbox" });
  const rows = list.getByRole("link", { name: /shows zebras/ });
  await expect(async () => {
    await page.goto("/team/inbox?words=zebras");
    await expect(rows).toHaveCount(2, { timeout: 500 });
  }).toPass();
  await expect(rows.first().locator("mark")).toHaveText("zebras");

  // X selects the one that is read; the next one too, and both are still selected.
  await page.keyboard.press("j");
  await page.waitForURL(/\/team\/inbox\/[0-9a-f-]+\?words=zebras$/);
  await page.keyboard.press("x");
  await expect(list.getByRole("status")).toHaveText("1 selected");
  const first = page.url();
  await page.keyboard.press("j");
  await page.waitForURL((url) => url.href !== first);
  await page.keyboard.press("x");
  await expect(list.getByRole("status")).toHaveText("2 selected");
  await page.keyboard.press("m");
  await page.waitForURL(/\/team\/selected\?/);
  await expect(page.getByRole("heading", { name: "What to do with the selected messages" })).toBeVisible();
  await page.getByRole("link", { name: "Close" }).press("Enter");
  await page.getByRole("radio", { name: /^Spam/ }).check();
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  await expect(page.getByText("Done: 2.")).toBeVisible();
  await expect(rows).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(page.getByText("Taken back: 2.")).toBeVisible();
  await expect(rows).toHaveCount(2);

  // Without script: ticks and a button. What somebody else changed meanwhile is told, and left as it is.
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await plain.addCookies((await page.context().storageState()).cookies);
  const bare = await plain.newPage();
  await bare.goto("/team/inbox?words=zebras");
  for (const tick of await bare.getByRole("checkbox", { name: /^Select message/ }).all()) await tick.check();
  await bare.getByRole("button", { name: "Act on the selected" }).click();
  await bare.getByRole("link", { name: "Close" }).click();
  await page.goto(first);
  await page.keyboard.press("s");
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  await expect(page.getByText(/^Message \d+ is closed\.$/)).toBeVisible();
  await bare.getByRole("radio", { name: /^Sent twice/ }).check();
  await bare.getByRole("button", { name: "Close", exact: true }).click();
  await expect(bare.getByText(/^Done: 1\. Changed by somebody else meanwhile and left alone: \d+\.$/)).toBeVisible();
});

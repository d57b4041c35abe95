import { expect, test } from "./portal.ts";

test("the inbox is read and narrowed with the keyboard only; keys rest while somebody types and when they are switched off", async ({ signedIn }) => {
  const page = await signedIn("Imani Forsgren");
  await page.goto("/team/inbox");
  const rows = page.getByRole("region", { name: "Inbox" }).locator("a.row");
  const addresses = await rows.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses.length, "the sample has several open messages").toBeGreaterThan(2);
  const isAt = (index: number) => page.waitForURL((url) => url.pathname === addresses[index]);

  // From the list to the first, on, and back; each takes the focus, so that a screen reader says its number.
  await page.keyboard.press("j");
  await isAt(0);
  await expect(page.locator("h1")).toBeFocused();
  await page.keyboard.press("j");
  await isAt(1);
  await page.keyboard.press("k");
  await isAt(0);

  // Each key goes where its link goes; while somebody types it is a letter.
  await page.keyboard.press("q");
  await page.waitForURL(/\/ask$/);
  await page.locator("main textarea").first().focus();
  await page.keyboard.type("jk?");
  await expect(page.locator("main textarea").first()).toHaveValue("jk?");
  await page.goto(addresses[0]!);
  await page.keyboard.press("s");
  await page.waitForURL(/\/close\?.*reason=spam$/);
  await expect(page.getByRole("radio", { name: /^Spam/ })).toBeChecked();

  // All keys; Escape closes them, and a switch ends them for good in this browser.
  await page.goto(addresses[0]!);
  await page.keyboard.press("?");
  await expect(page.getByText("They work while you are not typing.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("They work while you are not typing.")).toBeHidden();
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Switch keys off" }).press("Enter");
  await page.reload();
  await page.keyboard.press("j");
  await page.getByText("All keys").press("Enter");
  expect(new URL(page.url()).pathname).toBe(addresses[0]);
  await page.getByRole("button", { name: "Switch keys on" }).press("Enter");
  await page.getByText("All keys").press("Enter");
  await page.locator("h1").focus();
  await page.keyboard.press("j");
  await isAt(1);

  // What somebody wrote themselves is one key away from its translation.
  await page.goto("/team/inbox?language=ru");
  await page.keyboard.press("j");
  await page.waitForURL(/\/team\/inbox\/[0-9a-f-]+\?language=ru$/);
  await page.keyboard.press("o");
  await expect(page.locator("#original")).toBeFocused();
  await expect(page.locator("#original [lang=ru]")).toBeVisible();

  // A narrowed list stays narrowed while it is read.
  await page.goto("/team/inbox?owner=none&due=overdue");
  await expect(page.getByLabel("With whom")).toHaveValue("none");
  await page.keyboard.press("j");
  await page.waitForURL(/\/team\/inbox\/[0-9a-f-]+\?owner=none&due=overdue$/);
});

test("a narrowed list is worked through with the keyboard: what is done makes room for the next, and the list stays narrowed", async ({ browser, baseURL, signedIn }) => {
  const visitor = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  for (const thing of ["ramp", "door"]) {
    await visitor.goto("/en/tell-us");
    await visitor.locator('[name="words"]').fill(`The ${thing} of the clinic is too steep or too heavy for my wheelchair.`);
    await visitor.locator("form:has([name=words]) button[type=submit]").last().click();
    await visitor.waitForURL(/\/r\//);
  }

  const page = await signedIn("Imani Forsgren");
  await page.goto("/team/inbox?owner=none&source=web");
  const list = page.getByRole("region", { name: "Inbox" });
  await list.getByRole("link", { name: /The door of the clinic/ }).click();
  await page.waitForLoadState();
  const address = new URL(page.url());
  expect(address.search).toBe("?owner=none&source=web");
  await expect(page.getByText(/^\d+ of \d+$/)).toBeVisible();
  // Read: it is with her now, so the list has it no longer; the message is still open beside the same list.
  await page.keyboard.press("r");
  await expect(page.getByText("It is with you now")).toBeVisible();
  expect(new URL(page.url()).search).toBe(address.search);
  await expect(list.getByRole("link", { name: /The door of the clinic/ })).toHaveCount(0);
  // By mistake: one key, and it is unread and nobody's again.
  await page.keyboard.press("z");
  await expect(page.getByText(/^Message \d+ is unread again\.$/)).toBeVisible();
  await expect(list.getByRole("link", { name: /The door of the clinic/ })).toHaveCount(1);
  await page.keyboard.press("r");
  await expect(list.getByRole("link", { name: /The door of the clinic/ })).toHaveCount(0);

  // Closed: the one that came before it is there.
  await page.keyboard.press("s");
  await page.waitForURL(/reason=spam/);
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  await page.waitForURL((url) => url.pathname !== address.pathname && /^\/team\/inbox\/[0-9a-f-]+$/.test(url.pathname) && url.search === address.search);
  await expect(page.getByText(/^Message \d+ is closed\.$/)).toBeVisible();
  await expect(list.getByRole("link", { name: /The ramp of the clinic/ })).toHaveAttribute("aria-current", "page");
  await expect(page.locator("h1")).toBeFocused();

  // One key takes it back.
  await page.keyboard.press("z");
  await page.waitForURL((url) => url.pathname === address.pathname);
  await expect(page.getByText(/^Message \d+ is open again\.$/)).toBeVisible();
});

test("what somebody said is found by its words, linked with one key to what it belongs to, and the link taken back with another", async ({ browser, baseURL, signedIn }) => {
  const visitor = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await visitor.goto("/es/tell-us");
  await visitor.locator('[name="words"]').fill("Las preguntas de la renta me las hicieron en el pasillo, delante de gente. Qué vergüenza.");
  await visitor.locator("form:has([name=words]) button[type=submit]").last().click();
  await visitor.waitForURL(/\/r\//);

  const page = await signedIn("Imani Forsgren");
  await expect(async () => {
    await page.goto("/team/inbox");
    await page.keyboard.press("/");
    await page.keyboard.type("verguenza pasillos");
    await page.keyboard.press("Enter");
    await page.waitForURL(/words=verguenza/);
    await expect(page.getByRole("region", { name: "Inbox" }).getByRole("link", { name: /pasillo/ })).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.keyboard.press("j");
  const likely = page.getByRole("button", { name: /^Ask about home and safety in private/ });
  await expect(likely).toHaveAttribute("aria-keyshortcuts", "1");
  await page.keyboard.press("1");
  await expect(page.getByText(/^Linked to improvement \d+\.$/)).toBeVisible();
  await expect(likely).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(page.getByText(/^It is no longer linked to improvement \d+\.$/)).toBeVisible();
  await expect(likely).toBeVisible();

  // What was set is put back as it was by the same key: who takes care, how urgent it is.
  const about = (what: string | RegExp) => page.getByRole("definition").filter({ hasText: what });
  await page.keyboard.press("h");
  await page.getByLabel("Person").selectOption({ label: "Dr. Priyanka Vellore-Hughes" });
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(page.getByText("It is saved who takes care.")).toBeVisible();
  await expect(about("Dr. Priyanka Vellore-Hughes")).toBeVisible();
  await page.keyboard.press("z");
  await expect(about("Dr. Priyanka Vellore-Hughes")).toHaveCount(0);
  await page.keyboard.press("u");
  await page.getByRole("radio", { name: /^Urgent, today/ }).check();
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(page.getByText("The urgency is saved.")).toBeVisible();
  await expect(about(/^Urgent/)).toBeVisible();
  await page.keyboard.press("z");
  await expect(about(/^Urgent/)).toHaveCount(0);

  await page.goto("/team/inbox?words=qwertz");
  await expect(page.getByText(/^Nothing was found for “.?qwertz.?”$/)).toBeVisible();
});

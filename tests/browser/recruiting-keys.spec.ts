import { tabTo } from "./keyboard.ts";
import { expect, test } from "./portal.ts";

test("an application moves on two states with the keyboard only", async ({ browser, baseURL, signedIn }) => {
  const visitor = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await visitor.goto("/en/councils/patient-and-family-council/apply");
  await visitor.locator('[name="name"]').fill("Kay Keyboard");
  await visitor.locator('[name="speaks"][value="en"]').check();
  await visitor.locator('[name="hereAs"][value="patient"]').check();
  await visitor.locator('[name="contactKind"][value="email"]').check();
  await visitor.locator('[name="contactValue"]').fill("kay@example.org");
  await visitor.locator('[name="isAdult"]').check();
  await visitor.getByRole("button", { name: "Send", exact: true }).click();
  await visitor.waitForURL(/\/en\/a\//);

  const page = await signedIn("Imani Forsgren");
  await page.goto("/team/recruiting");
  // The first press of Tab offers to jump over the sidebar; the columns are headings, in the order of the path.
  expect(await tabTo(page, /skip/i)).toHaveLength(1);
  await page.keyboard.press("Enter");
  expect(await tabTo(page, /^Kay Keyboard$/)).not.toContain("Inbox");
  const headings = await page.locator("main h2").allInnerTexts();
  expect(headings.map((heading) => heading.replace(/\s*\d+$/, "").trim()).slice(0, 5)).toEqual(["Applied", "First talk", "Interview", "Offered a place", "Taken on"]);

  // Its next step comes right after its name; each opens its own page, whose button is reached and pressed.
  for (const [step, state] of [
    [/^Start the first talk Kay Keyboard$/, "screening"],
    [/^Invite to an interview Kay Keyboard$/, "interview"],
  ] as const) {
    await tabTo(page, step);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/move/${state}$`));
    const action = (await page.locator("main form#form button").innerText()).trim();
    await tabTo(page, new RegExp(`^${action}$`));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/team\/recruiting\/\d+$/);
    await page.goto("/team/recruiting");
    await tabTo(page, /skip/i);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Kay Keyboard$/);
  }
  const column = page.locator("section", { has: page.getByRole("heading", { level: 2, name: /^Interview/ }) });
  await expect(column.getByRole("link", { name: "Kay Keyboard", exact: true })).toBeFocused();
});

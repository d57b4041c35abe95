import { expect, test } from "./portal.ts";
import { wordsIn } from "./words.ts";

const NOTE = "هل يعرف أحد من يجيب على هذا الهاتف؟";
const [arabic, vietnamese] = [wordsIn("ar"), wordsIn("vi")];
const named = (name: string) => `\u2068${name}\u2069`;

test("in Arabic and Vietnamese: two people on the same message see each other, a note asks a colleague to look, and the second to write is told", async ({ browser, baseURL, reading, database }) => {
  const visitor = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await visitor.goto("/en/tell-us");
  await visitor.locator('[name="words"]').fill("The phone at the desk rings and rings.");
  await visitor.locator("form:has([name=words]) button[type=submit]").last().click();
  await visitor.waitForURL(/\/r\//);
  const { rows } = await database.query<{ id: string }>("select i.id from inputs i join texts t on t.id = i.text_id where t.words = 'The phone at the desk rings and rings.' order by i.number desc limit 1");
  const address = `/team/inbox/${rows[0]!.id}`;

  const coordinator = await reading("Imani Forsgren", "vi");
  const champion = await reading("Dr. Priyanka Vellore-Hughes", "ar");
  // The coordinator reads on a phone.
  await coordinator.setViewportSize({ width: 360, height: 740 });
  await coordinator.goto(address);
  await champion.goto(address);
  await expect(champion.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(champion.getByText(arabic("together:reading", { count: 1, names: named("Imani Forsgren") }))).toBeVisible();

  // With the key and without the mouse; whoever is asked is ticked.
  await champion.keyboard.press("c");
  await champion.waitForURL(/\/notes\/new$/);
  await champion.getByRole("button", { name: arabic("together:save") }).click();
  await expect(champion.getByRole("alert")).toContainText(arabic("together:errors.note"));
  await champion.getByLabel(arabic("together:note")).fill(NOTE);
  await champion.getByLabel("Imani Forsgren").check();
  await champion.getByRole("button", { name: arabic("together:save") }).click();
  await expect(champion.getByText(NOTE)).toBeVisible();
  await expect(champion.getByText(arabic("together:asked", { names: named("Imani Forsgren") }))).toBeVisible();

  // The other one wrote an answer meanwhile: the champion is told, sees it, and loses nothing.
  await champion.goto(`${address}/answer`);
  await champion.locator("main textarea").first().fill("We look into it today.");
  await coordinator.goto(`${address}/answer`);
  await expect(coordinator.locator("html")).toHaveAttribute("lang", "vi");
  await expect(coordinator.getByRole("blockquote").getByText("The phone at the desk rings and rings.")).toBeVisible();
  await coordinator.locator("main textarea").first().fill("We put a second phone there.");
  await coordinator.locator("main form button[type=submit]").last().click();
  await coordinator.waitForURL((url) => url.pathname === address);
  await expect(coordinator.getByText(vietnamese("triage:toast.answered"))).toBeVisible();
  await champion.locator("main form button[type=submit]").last().click();
  await expect(champion.getByText(arabic("errors:changedMeanwhile"))).toBeVisible();
  await expect(champion.getByText("We put a second phone there.")).toBeVisible();
  await expect(champion.locator("main textarea").first()).toHaveValue("We look into it today.");
});

import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { copyOf, SETTINGS, UNTOUCHED } from "../setup/portal-for-browser.ts";
import { startPortal, type PortalPlace } from "../setup/start-portal.ts";
import { tabOnTo } from "./keyboard.ts";
import { accessibilityProblems, bringAxe } from "./page-checks.ts";
import { expect, test as base, type PortalFixtures } from "./portal.ts";
import { pattern, wordsIn, type Words } from "./words.ts";

/** A portal of its own, since the other tests need what stands in the inbox of theirs. */
const test = base.extend<PortalFixtures, { portal: PortalPlace }>({
  portal: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, info) => {
      const untouched = new URL((JSON.parse(process.env.TEST_PORTALS!) as PortalPlace[])[0]!.databaseUrl);
      untouched.pathname = `/${UNTOUCHED}`;
      const name = `inbox-${info.workerIndex}-${process.pid}`;
      const portal = await startPortal(name, "demo", SETTINGS, await copyOf(untouched.href, name));
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

// One portal for all of them; the last one finds what the others left.
test.describe.configure({ mode: "serial" });

test("the next message is shown from memory, with its heading in focus and who reads it told; never as it was before an act", async ({ signedIn, database }) => {
  await openAll(database);
  const page = await signedIn("Dr. Priyanka Vellore-Hughes");
  await Promise.all([readAhead(page, /\/team\/inbox\/[0-9a-f-]+$/), page.goto("/team/inbox")]);

  // Nobody reads what was only read ahead.
  expect(await readBy(database)).toBeNull();
  const began = await documentOf(page);
  await page.keyboard.press("j");
  await expect(page.locator("h1")).toHaveText(/^Message \d+$/);
  expect(await documentOf(page), "no page was loaded").toBe(began);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page).toHaveTitle(/^Message \d+/);
  await expect.poll(() => readBy(database)).toBe(idOf(page));
  const first = page.url();

  // On, back by the browser, and on again: each is the message of its address.
  await next(page);
  const second = page.url();
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await page.waitForURL(first);
  await expect(page.getByRole("region", { name: "Inbox" }).locator("a.row[aria-current]")).toHaveAttribute("href", new URL(first).pathname);
  await page.goForward();
  await page.waitForURL(second);

  // What is sent in another window of the same browser is seen: what was read ahead before it is not shown any more.
  await Promise.all([readAhead(page, second), page.goto(first)]);
  const other = await page.context().newPage();
  await other.goto(second);
  await loads(other, () => other.keyboard.press("r"));
  await next(page);
  expect(page.url()).toBe(second);
  await expect(page.getByRole("button", { name: "I have read it" })).toHaveCount(0);
});

test("ten messages are dealt with by plain forms, without script", async ({ browser, baseURL, signedIn, database }) => {
  const withScript = await signedIn("Dr. Priyanka Vellore-Hughes");
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  await plain.addCookies((await withScript.context().storageState()).cookies);
  const page = await plain.newPage();
  const open = await countOpen(database, "inbox");
  await page.goto("/team/inbox");
  await page.getByRole("region", { name: "Inbox" }).locator("a.row").nth(4).click();
  for (let closed = 0; closed < 6; closed += 1) {
    // The list stays beside the form, and the form has the focus; what closes one opens the one after it.
    await page.getByRole("link", { name: "Close", exact: true }).click();
    await expect(page.getByRole("region", { name: "Inbox" }).locator("a.row[aria-current]")).toHaveCount(1);
    if (closed === 0) {
      await page.getByRole("button", { name: "Close", exact: true }).click();
      await expect(page.getByRole("alert")).toBeFocused();
      await expect(page.getByRole("alert")).toContainText("Choose why it can be closed.");
    } else await expect(page.getByRole("radio").first()).toBeFocused();
    await page.getByRole("radio", { name: /^No reply needed/ }).check();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await expect(page.getByText(/^Message \d+ is closed\.$/)).toBeVisible();
  }
  await page.getByRole("link", { name: "Answer", exact: true }).click();
  await expect(page.getByLabel("Your answer")).toBeFocused();
  await page.getByLabel("Your answer").fill("Thank you. We look into it.");
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByText("The answer is on its way to their receipt.")).toBeVisible();
  const ticks = page.getByRole("checkbox", { name: /^Select message/ });
  for (const at of [-1, -2, -3]) await ticks.nth(at).check();
  await page.getByRole("button", { name: "Act on the selected" }).click();
  await page.getByRole("link", { name: "Close", exact: true }).click();
  await page.getByRole("radio", { name: /^Handed over/ }).check();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.getByText("Done: 3.")).toBeVisible();
  expect(await countOpen(database, "inbox")).toBe(open - 10);
});

test("messages are dealt with by the keyboard only, one after another", async ({ signedIn }) => {
  test.setTimeout(120_000);
  const page = await signedIn("Dr. Priyanka Vellore-Hughes");
  const { keyboard } = page;
  const { says, toForm, enter, save, close } = withKeys(page, wordsIn("en"));

  await page.goto("/team/inbox");
  await next(page);
  // Read, unread again, and read.
  await loads(page, () => keyboard.press("r"));
  await loads(page, () => keyboard.press("z"));
  await says(/^Message \d+ is unread again\.$/);
  await loads(page, () => keyboard.press("r"));
  await says("It is with you now");
  // To what it likely belongs.
  await loads(page, () => keyboard.press("1"));
  await says(/^Linked to improvement \d+\.$/);
  // Somebody's words are answered, which is taken back and done again; the first in the list follows.
  await toForm("a", /\/answer/);
  await keyboard.type("We called the clinic for you.");
  await save();
  await loads(page, () => keyboard.press("z"));
  await says("Taken back. Nobody saw it.");
  await toForm("a", /\/answer/);
  await keyboard.type("We called the clinic for you today.");
  await save();
  await says("The answer is on its way to their receipt.");
  await next(page);
  // How urgent it is, and who takes care.
  await toForm("u", /\/urgency/);
  await page.getByRole("radio", { name: /^Urgent, today/ }).press("Space");
  await save();
  await says("The urgency is saved.");
  await close(3);
  await toForm("h", /\/assign/);
  await keyboard.press("Tab");
  await keyboard.press("ArrowDown");
  await save();
  await says("It is saved who takes care.");
  await close(2);
  // Asked, and with a ready-made reply.
  await toForm("q", /\/ask/);
  await keyboard.type("On which day was that?");
  await save();
  await says("The question is on its way to their receipt.");
  await close(2);
  await toForm("t", /\/reply/);
  await expect(page.locator("h1")).toBeFocused();
  while (!(await page.evaluate(() => document.activeElement?.textContent === "Ask: when and where?"))) await keyboard.press("Tab");
  await enter();
  await expect(page.getByRole("button", { name: "Send", exact: true })).toBeFocused();
  await save();
  await says("Your reply is on its way.");
  await close(2);
  // An improvement is begun from one, and the next is linked to one of all.
  await toForm("n", /\/start/);
  await keyboard.type("Call people back in their language");
  await keyboard.press("Tab");
  await keyboard.type("Many waited for a call.");
  await save();
  await says(/^Improvement \d+ is started\.$/);
  await close(2);
  await toForm("l", /\/link/);
  await keyboard.type("housing");
  await loads(page, () => keyboard.press("Enter"));
  await expect(page.getByRole("radio", { name: /housing/i }).first()).toBeFocused();
  await keyboard.press("Space");
  await save();
  await says(/^Linked to improvement \d+\.$/);
  await close(2);
  // Spam, by mistake, and not.
  await toForm("s", /reason=spam/);
  await enter();
  await loads(page, () => keyboard.press("z"));
  await says(/^Message \d+ is open again\.$/);
  await toForm("s", /reason=spam/);
  await enter();
  for (let alone = 0; alone < 3; alone += 1) await close(alone % 2 ? 2 : 3);
});

/** The same keys in languages of other letters and of another direction; the second one deals with all that is left. */
for (const { lang, rest } of [{ lang: "es", rest: false }, { lang: "ar", rest: true }]) {
  test(`messages are dealt with by the keyboard only in ${lang}, one after another and many together`, async ({ reading, database }) => {
    test.setTimeout(120_000);
    const words = wordsIn(lang);
    const page = await reading("Dr. Priyanka Vellore-Hughes", lang);
    const { keyboard } = page;
    const { says, toForm, enter, save, close, closeTogether } = withKeys(page, words);
    await page.goto("/team/inbox");
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await next(page);
    await expect(page.locator("h1")).toBeFocused();
    await loads(page, () => keyboard.press("r"));
    await says(words("triage:toast.acknowledged"));
    await toForm("l", /\/link/);
    await tabOnTo(page, "[name=improvement]");
    await keyboard.press("Space");
    await save();
    await says(words("triage:toast.linked", ANY));
    await loads(page, () => keyboard.press("z"));
    await says(words("triage:toast.unlinked", ANY));
    await toForm("a", /\/answer/);
    await keyboard.type(ANSWER[lang]!);
    await save();
    await says(words("triage:toast.answered"));
    await next(page);
    await toForm("u", /\/urgency/);
    await page.getByRole("radio", { name: pattern(words("triage:urgency.2.label")) }).press("Space");
    await save();
    await says(words("triage:toast.urgency"));
    await close(2);
    await toForm("s", /reason=spam/);
    await enter();
    await loads(page, () => keyboard.press("z"));
    await says(words("triage:toast.reopen", ANY));
    await close(3);
    if (!rest) return closeTogether(8);
    while ((await countOpen(database, "inbox")) > 0) await closeTogether();
    await page.goto("/team/inbox");
    await says(words("triage:inbox.empty.open.title"));
  });
}

test("cases that stand in no inbox are closed with the keyboard only, in Spanish: all that people said is dealt with", async ({ reading, database }) => {
  test.setTimeout(120_000);
  const words = wordsIn("es");
  const page = await reading("Imani Forsgren", "es");
  const { keyboard } = page;
  const { says, enter, save } = withKeys(page, words);
  const cases = await countOpen(database, "intake");
  expect(cases, "the sample has several cases").toBeGreaterThan(5);
  await page.goto("/team/intake");
  for (let left = cases; left > 0; left -= 1) {
    await tabOnTo(page, "a", words("ui:skip"));
    await keyboard.press("Enter");
    // Those that are open stand first.
    await tabOnTo(page, "a.row");
    await enter();
    await tabOnTo(page, "main a", words("intake:action.close"));
    await enter();
    await tabOnTo(page, "main input[type=radio]");
    await keyboard.press("Space");
    await keyboard.press("ArrowDown");
    await save();
    await says(words("intake:toast.closed"));
  }
  expect(await countOpen(database, "intake")).toBe(0);
  const { rows } = await database.query("select number, status from inputs where status not in ('closed', 'answered', 'withdrawn')");
  expect(rows).toEqual([]);
});

test("a form open beside the list keeps nobody out, on a phone either", async ({ signedIn, database }) => {
  const page = await signedIn("Dr. Priyanka Vellore-Hughes");
  await bringAxe(page.context());
  const { rows } = await database.query<{ id: string }>("select id from inputs where route = 'inbox' and status = 'closed' order by number desc limit 1");
  for (const size of [{ width: 1280, height: 900 }, { width: 360, height: 740 }]) {
    await page.setViewportSize(size);
    await page.goto(`/team/inbox/${rows[0]!.id}/answer?view=done`);
    await expect(page.getByLabel("Your answer")).toBeInViewport();
    await expect(page.getByRole("region", { name: "Inbox" })).toBeVisible({ visible: size.width > 768 });
    expect(await accessibilityProblems(page), `at ${size.width} pixels`).toEqual([]);
  }
});

/** What anything may stand for in words that are looked for. */
const ANY = { number: "*", done: "*" };

/** What a team writes to somebody; in one's own language, as it would. */
const ANSWER: Record<string, string> = { es: "Llamamos a la clínica por usted.", ar: "اتصلنا بالعيادة من أجلك." };

/** What the keys of the inbox do in the words of a language; nothing here touches the mouse. */
function withKeys(page: Page, words: Words) {
  const { keyboard } = page;
  const says = (said: string | RegExp) => expect(page.getByText(typeof said === "string" ? pattern(said) : said).first()).toBeVisible();
  const toForm = async (key: string, address: RegExp) => {
    await Promise.all([page.waitForURL(address), keyboard.press(key)]);
    await page.waitForFunction(() => document.activeElement !== document.body);
  };
  const enter = () => loads(page, () => keyboard.press("Enter"));
  /** From what has the focus to the button of its form. */
  const save = async () => {
    await tabOnTo(page, "main form[method=post] button[type=submit]");
    await enter();
  };
  /** What is dealt with is closed, and the next is there. */
  const close = async (reason: number) => {
    await toForm("e", /\/close/);
    await keyboard.press("Space");
    for (let down = 0; down < reason; down += 1) await keyboard.press("ArrowDown");
    await enter();
    await says(words("triage:toast.closed", ANY));
  };
  /** All of the first page, or as many of it, are selected and closed together. */
  const closeTogether = async (most = Infinity) => {
    await page.goto("/team/inbox");
    const list = page.getByRole("region", { name: words("triage:inbox.title") });
    const rows = Math.min(most, await list.locator("a.row").count());
    for (let row = 0; row < rows; row += 1) {
      await next(page);
      await keyboard.press("x");
    }
    await expect(list.getByRole("status")).toHaveText(words("triage:many.count", { count: rows }));
    await Promise.all([page.waitForURL(/\/team\/selected/), keyboard.press("m")]);
    await loads(page, () => page.getByRole("link", { name: words("triage:action.close"), exact: true }).press("Enter"));
    await page.getByRole("radio", { name: pattern(words("triage:closeReason.no_reply_needed.label")) }).press("Space");
    await enter();
    await says(words("triage:many.toast.done", { done: rows }));
  };
  return { says, toForm, enter, save, close, closeTogether };
}

/** All that people said is open, as if the team had been away. */
async function openAll(database: Client): Promise<void> {
  await database.query("update inputs set status = 'new', acknowledged_at = null, answered_at = null, close_reason = null, repeats_id = null, owner_id = null, set_aside_until = null where status <> 'withdrawn'");
  await database.query("update handovers set outcome = null, closed_at = null");
}

async function countOpen(database: Client, route: "inbox" | "intake"): Promise<number> {
  const { rows } = await database.query<{ count: number }>("select count(*)::int as count from inputs where route = $1 and status in ('new', 'acknowledged', 'linked')", [route]);
  return rows[0]!.count;
}

/** The message that the champion is said to read now. */
async function readBy(database: Client): Promise<string | null> {
  const { rows } = await database.query<{ id: string }>("select r.input_id as id from input_readers r join people p on p.id = r.person_id where p.name = 'Dr. Priyanka Vellore-Hughes' and r.seen_at > now() - interval '20 seconds'");
  return rows[0]?.id ?? null;
}

const idOf = (page: Page) => new URL(page.url()).pathname.split("/")[3]!;

/** When the document of a page began: another one after each page that is loaded. */
const documentOf = (page: Page) => page.evaluate(() => performance.timeOrigin);

/** The key for the next message, until that one is shown; whether from memory or loaded. */
async function next(page: Page): Promise<void> {
  const before = page.url();
  await page.keyboard.press("j");
  await page.waitForURL((url) => url.href !== before);
  await expect(page.locator("main")).toBeVisible();
}

/** Does what sends a form, until the page that answers is there. */
async function loads(page: Page, send: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent("load");
  await send();
  await loaded;
}

/** A page of the inbox has been read ahead at such an address. */
async function readAhead(page: Page, address: RegExp | string): Promise<void> {
  await page.waitForEvent("requestfinished", (request) => request.resourceType() === "fetch" && (typeof address === "string" ? request.url() === address : address.test(request.url())));
}

import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";

const column = (page: Page, word: string) => page.locator(`[data-column=${word}]`);

test.afterEach(async ({ database }) => {
  await database.query("update people set lang = 'en' where name = 'Imani Forsgren'");
});

test("cards of the board move by keyboard and by dragging, say so, and keep their place where somebody else was first", async ({ signedIn, database }) => {
  const page = await signedIn("Imani Forsgren");
  await page.goto("/team/improvements/board");
  const says = page.locator("[data-board-says]");
  const ids = await column(page, "planned").locator("li[data-card]").evaluateAll((cards) => cards.map((card) => card.id));
  expect(ids.length, "the sample has several that are planned").toBeGreaterThan(1);
  const [first, second] = ids.map((id) => page.locator(`#${id}`));
  const isIn = async (word: string) => expect(column(page, word).locator(`#${ids[0]}`)).toBeVisible();

  // By keyboard: to the next column, with the focus, and back.
  await first!.locator("> a").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await isIn("tried");
  await expect(first!.locator("> a")).toBeFocused();
  await expect(says).toContainText("Being tried");
  await page.keyboard.press("Shift+ArrowLeft");
  await isIn("planned");

  // Down and up in its column; without Shift only the focus goes.
  await page.keyboard.press("Shift+ArrowDown");
  await expect(column(page, "planned").locator("li").first()).toHaveAttribute("id", ids[1]!);
  await expect(says).toContainText("number 2");
  await page.keyboard.press("ArrowUp");
  await expect(second!.locator("> a")).toBeFocused();

  // Dragged before the other again, then to another column; where why is asked, its form opens.
  await first!.dragTo(second!, { targetPosition: { x: 20, y: 4 } });
  await expect(column(page, "planned").locator("li").first()).toHaveAttribute("id", ids[0]!);
  await first!.dragTo(column(page, "tried").locator("h2"));
  await isIn("tried");
  await first!.dragTo(column(page, "waiting").locator("h2"));
  await page.waitForURL(/\/status\?to=parked&from=board$/);
  await expect(page.getByRole("radio", { name: /^Waiting/ })).toBeChecked();

  // Somebody else was first: nothing is overwritten, and the board shows how it stands.
  await page.goto("/team/improvements/board");
  const elsewhere = await page.context().newPage();
  await elsewhere.goto("/team/improvements/board");
  await elsewhere.locator(`#${ids[0]} summary`).click();
  await elsewhere.locator(`#${ids[0]} [data-to=planned]`).click();
  await expect(column(elsewhere, "planned").locator(`#${ids[0]}`)).toBeVisible();
  await first!.locator("> a").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(says).toContainText("somebody else changed it");
  await isIn("planned");

  // Where the page runs from right to left, the next column stands at the left. It ends as it began.
  await database.query("update people set lang = 'ar' where name = 'Imani Forsgren'");
  await page.goto("/team/improvements/board");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await first!.locator("> a").focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await isIn("tried");
  await expect(says).toContainText("قيد التجربة");
  await first!.dragTo(column(page, "planned").locator("h2"));
  await isIn("planned");
});

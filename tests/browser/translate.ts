import type { Page } from "@playwright/test";
import { expect } from "./portal.ts";

/** A translator takes a text from the desk by how it begins, writes what it is in their language, and says that it is checked. */
export async function translate(page: Page, source: string, words: string): Promise<void> {
  await page.goto("/team/translation");
  await page.getByRole("link", { name: source.slice(0, 30) }).first().click();
  await page.getByRole("textbox").fill(words);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Save, next" }).click();
  await expect(page.getByText("Checked. It may be shown now.")).toBeVisible();
}

import type { Page } from "@playwright/test";
import { expect } from "./portal.ts";
import { wordsIn, type Words } from "./words.ts";

const english = wordsIn("en");

/**
 * A translator takes a text from the desk by how it begins, writes what it is in their language, and says that it is checked.
 * `t` has the words of the language in which they read the portal.
 */
export async function translate(page: Page, source: string, words: string, t: Words = english): Promise<void> {
  await page.goto("/team/translation");
  await page.getByRole("link", { name: source.slice(0, 30) }).first().click();
  await page.getByRole("textbox").fill(words);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: t("texts:translate.save") }).click();
  await expect(page.getByText(t("texts:toast.checked"))).toBeVisible();
}

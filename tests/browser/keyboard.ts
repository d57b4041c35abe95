import type { Page } from "@playwright/test";
import { expect } from "./portal.ts";

/** Presses Tab until something with these words has the focus, which must show; says what was passed on the way. */
export async function tabTo(page: Page, words: RegExp): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      // A choice shows the focus of its tick around the whole card.
      const { outlineStyle, outlineWidth } = getComputedStyle(element.closest(".choice") ?? element);
      return { words: element.innerText?.replace(/\s+/g, " ").trim() ?? "", shows: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
    });
    expect(focused.shows, `focus on “${focused.words}” is seen`).toBe(true);
    passed.push(focused.words);
    if (words.test(focused.words)) return passed;
  }
  throw new Error(`Tab never reached ${words}: ${passed.join(" | ")}`);
}

/** Presses Tab until what matches has the focus, and says exactly this where it is given; nothing where it has it already. */
export async function tabOnTo(page: Page, selector: string, said?: string): Promise<void> {
  const isThere = () => page.evaluate(([wanted, text]) => document.activeElement!.matches(wanted!) && (text === undefined || document.activeElement!.textContent === text), [selector, said]);
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses, `Tab reaches ${said ?? selector}`).toBeLessThan(120);
    await page.keyboard.press("Tab");
  }
}

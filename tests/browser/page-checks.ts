import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { default as axe, RunOptions } from "axe-core";
import type { BrowserContext, Page, Response } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** What axe knows a colour by: a part that its types do not name. */
interface AxeColor {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(text: string): AxeColor;
}

declare global {
  interface Window {
    axe: Omit<typeof axe, "commons"> & { commons: { color: { Color: { prototype: AxeColor } } } };
  }
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The same rules for every page: worked out once, which otherwise takes longer than to look at a page. */
class Rules extends StaticConfigLoader {
  private resolved: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(...page: Parameters<StaticConfigLoader["getConfigFor"]>): ReturnType<StaticConfigLoader["getConfigFor"]> {
    return (this.resolved ??= super.getConfigFor(...page));
  }
}

const validator = new HtmlValidate(
  new Rules({
    extends: ["html-validate:recommended"],
    rules: {
      // How React writes HTML.
      "attr-case": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "doctype-style": "off",
      "void-style": "off",
      "no-trailing-whitespace": "off",
      // Titles name the page and the programme in the reader's language.
      "long-title": "off",
      // Our styles come from our own host.
      "require-sri": "off",
      // The boxes of one question share its name, as the buttons of one choice do.
      "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
      // An id may hold anything but white space (HTML, 3.2.6): those of rows in a form carry brackets.
      "valid-id": ["error", { relaxed: true }],
      // Numbers stand in <bdi>, and may wrap where the screen is narrow.
      "tel-non-breaking": "off",
    },
  }),
);

/** Axe without its comments: half of it to read for every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Brings axe into every page that is opened from now on; compiled once, since the browser keeps what it compiled. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(`${AXE};(${keepColours})();`);
}

/** Axe reads the same few colours again for each word of a page, which takes longer than the rest of measuring contrast. */
function keepColours(): void {
  const { prototype } = window.axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map<string, Omit<AxeColor, "parseString">>();
  prototype.parseString = function (text) {
    const seen = known.get(text);
    if (seen) return Object.assign(this, seen);
    read.call(this, text);
    known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
    return this;
  };
}

/**
 * What axe looks into, which takes most of the time of a page: anything at all, what stands around every page of a kind too
 * (half of that time), and contrast in which light.
 */
export interface AxeLook {
  at: boolean;
  frame: boolean;
  light: boolean;
  dark: boolean;
}

/** A computer's screen, and a phone's. */
export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 700 };

/**
 * Everything that is wrong with a page that was just opened, as sentences; an empty list is a good page. Looks first at the
 * width that the window has: laying out a page again takes time.
 */
export async function problemsOf(page: Page, response: Response, expected: { lang: string; dir: string; status: number; axe: AxeLook }): Promise<string[]> {
  const problems: string[] = [];
  if (response.status() !== expected.status) problems.push(`status ${response.status()}`);
  problems.push(...(await frameProblems(page, expected)), ...htmlProblems(await response.text()));
  const begun = page.viewportSize()!.width;
  for (const size of begun === NARROW.width ? [NARROW, WIDE] : [WIDE, NARROW]) {
    if (size.width !== begun) await page.setViewportSize(size);
    problems.push(...(size === WIDE ? await wideProblems(page, expected.axe) : await sidewaysProblems(page)));
  }
  return problems;
}

/** What axe, which {@link bringAxe} brought, finds on a page as it is shown now, by the rules of WCAG 2.2 AA. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  return axeProblems(page, true, { type: "tag", values: WCAG });
}

async function wideProblems(page: Page, look: AxeLook): Promise<string[]> {
  if (!look.at) return [];
  const without: RunOptions["rules"] = look.light ? {} : { "color-contrast": { enabled: false } };
  const problems = await axeProblems(page, look.frame, { type: "tag", values: WCAG }, without);
  if (!look.dark) return problems;
  await page.emulateMedia({ colorScheme: "dark" });
  // Colours fade into each other; what is measured is where they end.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  const dark = await axeProblems(page, look.frame, { type: "rule", values: ["color-contrast"] });
  await page.emulateMedia({ colorScheme: "light" });
  return [...problems, ...dark.map((problem) => `dark: ${problem}`)];
}

async function frameProblems(page: Page, expected: { lang: string; dir: string }): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const root = document.documentElement;
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) words.push(walker.currentNode.textContent!.trim());
    const attributes = [...document.querySelectorAll("[aria-label],[placeholder],[title]")].flatMap((element) =>
      ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? ""),
    );
    return {
      lang: root.lang,
      dir: root.dir,
      title: document.title.trim(),
      headings: document.querySelectorAll("h1").length,
      mains: document.querySelectorAll("main").length,
      // Only pages with the command menu, a form that saves itself, keys or a board load a script, and only those of the team have one.
      scripts: [...document.scripts].filter(({ src }) => !/^\/(team|admin)\//.test(location.pathname) || !document.querySelector("[data-command-menu], [data-autosave], [data-keys], [data-board-says]") || !new URL(src).pathname.startsWith("/assets/entry.client")).length,
      words: [...words, ...attributes, document.title].filter(Boolean),
    };
  });
  const problems: string[] = [];
  if (seen.lang !== expected.lang) problems.push(`lang is ${seen.lang}`);
  if (seen.dir !== expected.dir) problems.push(`dir is ${seen.dir}`);
  if (seen.title === "" || seen.title === "Heard") problems.push("no title of its own");
  if (seen.headings !== 1) problems.push(`${seen.headings} h1`);
  if (seen.mains !== 1) problems.push(`${seen.mains} main`);
  if (seen.scripts !== 0) problems.push(`${seen.scripts} scripts`);
  // A string that is missing shows its key, one that misses a value its braces.
  const raw = seen.words.filter((words) => /^(?:[a-z]+:)?[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9_]*)+$/.test(words) || /\{\{|\bundefined\b|\bNaN\b|\[object/.test(words));
  problems.push(...raw.map((words) => `shows "${words}"`));
  return problems;
}

function htmlProblems(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  // One hidden field a question says which questions were asked: they are read as a list.
  const found = results.flatMap((result) => result.messages).filter(({ ruleId, message }) => !(ruleId === "form-dup-name" && message.includes('"asked"')));
  const messages = found.map(({ ruleId, message, selector }) => `HTML ${ruleId}: ${message} (${selector ?? "?"})`);
  return [...new Set(messages)];
}

/** What axe, which {@link bringAxe} brought, finds on the page as it is shown now; only violations are looked into, which takes half the time. */
async function axeProblems(page: Page, frame: boolean, runOnly: RunOptions["runOnly"], rules: RunOptions["rules"] = {}): Promise<string[]> {
  const violations = await page.evaluate(
    async ([withFrame, options]) => {
      const around = [...document.querySelectorAll("nav, header, footer")].filter((part) => !part.closest("main"));
      const results = await window.axe.run(withFrame || around.length === 0 ? document : { exclude: around }, { ...options, resultTypes: ["violations"], iframes: false });
      return results.violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.slice(0, 4).map(({ target }) => target.join(" ")) }));
    },
    [frame, { runOnly, rules } as RunOptions] as const,
  );
  return violations.flatMap(({ id, help, targets }) => targets.map((target) => `axe ${id}: ${help} (${target})`));
}

async function sidewaysProblems(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const widest = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > clientWidth + 1 || box.left < -1);
    });
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${[...element.classList].slice(0, 2).join(".")}`;
    return `${scrollWidth} px wide at ${clientWidth} (${widest.slice(-3).map(name).join(", ")})`;
  });
  return wide ? [`scrolls sideways: ${wide}`] : [];
}

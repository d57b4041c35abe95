import axe, { type RunOptions } from "axe-core";
import type { BrowserContext, Page, Response } from "@playwright/test";
import { HtmlValidate } from "html-validate";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const validator = new HtmlValidate({
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
});

/** Brings axe into every page that is opened from now on; compiled once, since the browser keeps what it compiled. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(axe.source);
}

/** In which light the contrast of colours is measured, which takes about half of axe's time. */
export interface Lights {
  light: boolean;
  dark: boolean;
}

/** Everything that is wrong with a page that was just opened, as sentences; an empty list is a good page. */
export async function problemsOf(page: Page, response: Response, expected: { lang: string; dir: string; status: number; contrast: Lights }): Promise<string[]> {
  const problems: string[] = [];
  if (response.status() !== expected.status) problems.push(`status ${response.status()}`);
  problems.push(...(await frameProblems(page, expected)), ...htmlProblems(await response.text()));
  await page.setViewportSize({ width: 1280, height: 900 });
  const without: RunOptions["rules"] = expected.contrast.light ? {} : { "color-contrast": { enabled: false } };
  problems.push(...(await axeProblems(page, { type: "tag", values: WCAG }, without)));
  if (expected.contrast.dark) {
    await page.emulateMedia({ colorScheme: "dark" });
    // Colours fade into each other; what is measured is where they end.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    problems.push(...(await axeProblems(page, { type: "rule", values: ["color-contrast"] })).map((problem) => `dark: ${problem}`));
    await page.emulateMedia({ colorScheme: "light" });
  }
  await page.setViewportSize({ width: 320, height: 700 });
  problems.push(...(await sidewaysProblems(page)));
  return problems;
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
      // Only a form that saves itself loads a script, and only pages of the team have one.
      scripts: [...document.scripts].filter(({ src }) => !location.pathname.startsWith("/team/") || !document.querySelector("[data-autosave]") || !new URL(src).pathname.startsWith("/assets/entry.client")).length,
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
async function axeProblems(page: Page, runOnly: RunOptions["runOnly"], rules: RunOptions["rules"] = {}): Promise<string[]> {
  const violations = await page.evaluate(
    async (options) => {
      const results = await window.axe.run(document, { ...options, resultTypes: ["violations"], iframes: false });
      return results.violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.slice(0, 4).map(({ target }) => target.join(" ")) }));
    },
    { runOnly, rules } as RunOptions,
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

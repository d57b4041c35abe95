import { readFileSync } from "node:fs";
import { test as base, type Page } from "@playwright/test";
import { mailsIn, type ReceivedMail } from "../setup/mail-folder.ts";

/** What a browser test has besides its page. */
export interface PortalFixtures {
  /** Signs the page's browser in as a person of the sample, by the page that only the demo has. */
  signInAs: (name: string) => Promise<void>;
  /** Mails that this programme's server sent so far, to everybody or to one address. */
  mails: (to?: string) => ReceivedMail[];
}

/** Each of the two workers has a programme, and so a host name, of its own. Chromium knows `*.localhost` as this machine. */
export const test = base.extend<PortalFixtures>({
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use, info) => {
    await use(portalAddress(info.parallelIndex));
  },
  signInAs: async ({ page }, use) => {
    await use((name) => signInAs(page, name));
  },
  mails: async ({ baseURL }, use) => {
    // The two programmes share a mail server; what is theirs carries their address.
    await use((to) => mailsIn(process.env.TEST_MAILS!, to).filter((mail) => !mail.text.includes("localhost") || mail.text.includes(new URL(baseURL!).host)));
  },
});

/** The address of the programme of a worker (this one's where none is said). */
export function portalAddress(worker = Number(process.env.TEST_PARALLEL_INDEX)): string {
  return `http://${worker % 2 === 0 ? "one" : "two"}.localhost:${process.env.TEST_PORT}`;
}

export { expect } from "@playwright/test";

/** Everything that the portal's processes logged so far. */
export function portalLog(): string {
  return readFileSync(process.env.TEST_LOG!, "utf8");
}

async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name }).first().click();
  await page.waitForURL(/\/(team|me)(\/|$|\?)/);
}

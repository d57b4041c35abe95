import pg from "pg";
import { test as base, type Page } from "@playwright/test";
import { mailsIn, type ReceivedMail } from "../setup/mail-folder.ts";
import type { PortalPlace } from "../setup/start-portal.ts";

/** What a browser test has besides its page. */
export interface PortalFixtures {
  /** A window of its own, in which somebody of the sample has signed in by the page that only the demo has. */
  signedIn: (name: string) => Promise<Page>;
  /** Mails that this portal sent so far, to everybody or to one address. */
  mails: (to?: string) => ReceivedMail[];
  /** The portal's database, in the schema of its programme. */
  database: pg.Client;
}

/** Each of the two workers has a portal of its own. Chromium knows `*.localhost` as this machine. */
export const test = base.extend<PortalFixtures, { portal: PortalPlace }>({
  portal: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, info) => {
      const portals = JSON.parse(process.env.TEST_PORTALS!) as PortalPlace[];
      await use(portals[info.parallelIndex % portals.length]!);
    },
    { scope: "worker" },
  ],
  baseURL: async ({ portal }, use) => {
    await use(`http://heard.localhost:${portal.port}`);
  },
  signedIn: async ({ browser, baseURL }, use) => {
    await use(async (name) => {
      const page = await (await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } })).newPage();
      await page.goto("/en/sign-in");
      await page.getByRole("button", { name }).first().click();
      await page.waitForURL(/\/(team|me)(\/|$|\?)/);
      return page;
    });
  },
  mails: async ({ portal }, use) => {
    await use((to) => mailsIn(portal.mailFolder, to));
  },
  database: async ({ portal }, use) => {
    const client = new pg.Client({ connectionString: portal.databaseUrl, options: "-c search_path=demo" });
    await client.connect();
    await use(client);
    await client.end();
  },
});

export { expect } from "@playwright/test";

import http from "node:http";
import pg from "pg";
import { expect, test as base, type Page } from "@playwright/test";
import { mailsIn, type ReceivedMail } from "../setup/mail-folder.ts";
import type { PortalPlace } from "../setup/start-portal.ts";

/** What a browser test has besides its page. */
export interface PortalFixtures {
  /** A window of its own, for somebody of the sample who is signed in; it has opened no page yet. */
  signedIn: (name: string) => Promise<Page>;
  /** As `signedIn`, and the portal speaks a language with them until the test is over. */
  reading: (name: string, lang: string) => Promise<Page>;
  /** Windows end with their test: one that stays open asks the portal again and again, and says that somebody reads. */
  windowsClosed: void;
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
    await use(`http://${HOST}:${portal.port}`);
  },
  signedIn: async ({ browser, baseURL, portal, database }, use) => {
    // Asked once: several people are signed in at the same time, and a connection answers one question after the other.
    const { rows: people } = await database.query<{ id: string; name: string }>("select id, name from people where ended_at is null");
    await use(async (name) => {
      const found = people.filter((person) => person.name === name);
      expect(found, `the sample has one ${name}`).toHaveLength(1);
      const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } });
      await context.addCookies([{ name: "heard_session", value: await session(portal.port, found[0]!.id), domain: HOST, path: "/", httpOnly: true, sameSite: "Lax" }]);
      return context.newPage();
    });
  },
  reading: async ({ signedIn, database }, use) => {
    const before: { id: string; lang: string }[] = [];
    await use(async (name, lang) => {
      const { rows } = await database.query<{ id: string; lang: string }>("select id, lang from people where name = $1 and ended_at is null", [name]);
      before.push(...rows);
      await database.query("update people set lang = $1 where id = $2", [lang, rows[0]!.id]);
      return signedIn(name);
    });
    for (const { id, lang } of before) await database.query("update people set lang = $1 where id = $2", [lang, id]);
  },
  windowsClosed: [
    async ({ browser }, use) => {
      await use();
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
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

const HOST = "heard.localhost";

/** Signs somebody of the sample in as the page that only the demo has, and gives the value of the session's cookie. */
function session(port: number, person: string): Promise<string> {
  const host = `${HOST}:${port}`;
  const headers = { host, origin: `http://${host}`, "content-type": "application/x-www-form-urlencoded" };
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, method: "POST", path: "/en/sign-in/demo", headers, setHost: false }, (response) => {
      response.resume();
      const cookie = response.headers["set-cookie"]?.find((one) => one.startsWith("heard_session="));
      if (cookie) resolve(cookie.slice("heard_session=".length, cookie.indexOf(";")));
      else reject(new Error(`signing in answered ${response.statusCode}`));
    });
    request.on("error", reject);
    request.end(new URLSearchParams({ person }).toString());
  });
}

export { expect } from "@playwright/test";

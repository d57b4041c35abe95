import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { database } from "#app/platform/db/db.ts";
import { directionOf, SHIPPED } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { mailsIn } from "#tests/setup/mail-folder.ts";
import { ask, newAddress, type Answer } from "./client.ts";
import { makeApplication } from "./rows/application.ts";
import { makeInput, makeWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

describe("headers", () => {
  test.each(["/en", "/en/tell-us", "/en/sign-in", "/team/inbox", "/me", "/nothing", "/healthz", "/favicon.svg"])("%s", async (path) => {
    const { headers } = await ask("GET", path, { cookie: world.cookies.coordinator });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toMatch(/^(same-origin|no-referrer)$/);
    expect(headers["strict-transport-security"]).toContain("max-age=");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers.server).toBeUndefined();
  });

  test.each(["/en/sign-in/link/abc", "/en/card/ABC"])("a page with a secret in its address still lets old browsers say where its form comes from: %s", async (path) => {
    // With no-referrer they send `Origin: null` and nothing else, which is refused.
    expect((await ask("GET", path)).headers["referrer-policy"]).toBe("same-origin");
  });

  test("a page of a receipt or an application is not stored, not indexed, and tells no other site of its address", async () => {
    const paths = [`/en/r/${(await makeInput(world, "own")).secret}`, `/en/a/${(await makeApplication(world)).secret}`];
    for (const path of paths) {
      const { headers, status } = await ask("GET", path);
      expect(status).toBe(200);
      expect(headers["cache-control"]).toContain("no-store");
      expect(headers["x-robots-tag"]).toContain("noindex");
      expect(headers["referrer-policy"]).toMatch(/^(same-origin|no-referrer)$/);
    }
  });

  test.each(["/team/inbox", "/me", "/admin/log", "/me/account"])("a page behind the sign-in is not stored: %s", async (path) => {
    const cookie = path.startsWith("/admin") ? world.cookies.administrator : world.cookies.coordinator;
    expect((await ask("GET", path, { cookie })).headers["cache-control"]).toContain("no-store");
  });

  test("a page with a form is not stored, one without is told apart by its ETag", async () => {
    expect((await ask("GET", "/en/tell-us")).headers["cache-control"]).toContain("no-store");
    const first = await ask("GET", "/en/privacy");
    expect(first.headers.etag).toBeTruthy();
    expect((await ask("GET", "/en/privacy", { headers: { "if-none-match": first.headers.etag! } })).status).toBe(304);
  });

  test("no page ships a script, an inline style or an inline handler; only the team's have the one of ours", async () => {
    const ours = /<script type="module" src="\/assets\/entry\.client-[\w-]+\.js"><\/script>/g;
    for (const path of ["/en", "/en/tell-us", "/ar/changes", "/team/inbox", "/team/improvements", "/me", "/me/say", "/team/people"]) {
      const { text } = await ask("GET", path, { cookie: world.cookies.coordinator });
      expect(text.match(ours) ?? [], path).toHaveLength(path.startsWith("/team/") ? 1 : 0);
      expect(text.replace(ours, ""), path).not.toMatch(/<script|\sstyle="|\son[a-z]+="|javascript:/i);
    }
  });

  test("only pages of the team may load a script, and only one of ours", async () => {
    const policy = async (path: string) => String((await ask("GET", path, { cookie: world.cookies.coordinator })).headers["content-security-policy"]);
    for (const path of ["/", "/en", "/en/tell-us", "/en/surveys/after-the-meeting", "/me", "/me/say", "/nowhere"]) {
      expect(await policy(path), path).toContain("default-src 'none'");
      expect(await policy(path), path).not.toMatch(/script-src|connect-src/);
    }
    for (const path of ["/team/inbox", "/team/surveys/1", "/admin/log"]) expect(await policy(path), path).toMatch(/default-src 'none'.*; script-src 'self'; connect-src 'self'$/);
  });
});

describe("writes from elsewhere", () => {
  const fields = () => ({ words: "Hello", key: newFormKey(), contact: "no" });

  test.each([
    ["a foreign origin", { origin: "https://evil.example" }],
    ["the same name with another port", { origin: "https://heard.example:8443" }],
    ["a name that begins like ours", { origin: "https://heard.example.evil.example" }],
    ["no origin, from another site", { origin: "", "sec-fetch-site": "cross-site" }],
    ["an opaque origin", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["a sibling of ours", { origin: "https://other.example" }],
  ])("%s is refused with a page, and nothing is stored", async (_what, headers) => {
    const before = await database(world.programme).prisma.event.count({ where: { actorKind: "visitor" } });
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value));
    const question = { body: fields(), headers: sent };
    const answer = headers.origin ? await ask("POST", "/en/tell-us", question) : await withoutOrigin("/en/tell-us", question);
    expect(answer.status).toBe(403);
    expectErrorPage(answer, "en");
    expect(await database(world.programme).prisma.event.count({ where: { actorKind: "visitor" } })).toBe(before);
  });

  test("behind the sign-in even a missing origin is refused", async () => {
    const answer = await withoutOrigin("/me/say", { body: { words: "Hello", key: newFormKey() }, cookie: world.cookies.member });
    expect(answer.status).toBe(403);
  });
});

describe("errors in the reader's language, without detail", () => {
  test.each(SHIPPED)("404, 405 and 413 in %s", async (lang) => {
    const [missing, method, large] = await Promise.all([
      ask("GET", `/${lang}/nothing-here`),
      ask("PUT", `/${lang}`),
      ask("POST", `/${lang}/tell-us`, { body: `words=${"a".repeat(1_100_000)}`, from: newAddress() }),
    ]);
    expect([missing.status, method.status, large.status]).toEqual([404, 405, 413]);
    for (const answer of [missing, method, large]) expectErrorPage(answer, lang);
  });

  test("outside the languages the browser's is taken", async () => {
    expectErrorPage(await ask("GET", "/nothing-here", { headers: { "accept-language": "es-MX,es;q=0.9" } }), "es");
  });

  test("a host name that nobody configured is not answered", async () => {
    expect((await ask("GET", "/en", { host: "elsewhere.example" })).status).toBe(404);
  });

  test("a data address of a page is not a way round it", async () => {
    for (const path of ["/team/inbox.data", "/en.data", "/_root.data", "/__manifest?paths=/team", "/team/inbox?_data=routes%2Fteam%2Finbox%2Flist", "/en?a=b&%5Fdata=root"]) {
      expect((await ask("GET", path, { cookie: world.cookies.coordinator })).status, path).toBe(404);
    }
  });
});

describe("cookies", () => {
  test("the session's is for this host only, out of reach of scripts, and only over https", async () => {
    const asked = await ask("POST", "/en/sign-in", { body: { email: "cora.nobody@heard.example" }, from: newAddress() });
    const left = await ask("POST", "/sign-out", { cookie: world.cookies.leader });
    const language = await ask("POST", "/language", { body: { lang: "es" } });
    const cookies = [asked, left, language].flatMap(({ headers }) => headers["set-cookie"] ?? []);
    expect(cookies.length).toBeGreaterThanOrEqual(3);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; ?HttpOnly/i);
      expect(cookie).toMatch(/; ?SameSite=(Lax|Strict)/i);
      expect(cookie).toMatch(/; ?Secure/i);
      expect(cookie).not.toMatch(/domain=/i);
    }
  });

  test("public pages set none and read none", async () => {
    const [bare, signedIn] = await Promise.all([ask("GET", "/en/privacy"), ask("GET", "/en/privacy", { cookie: world.cookies.coordinator })]);
    expect(bare.headers["set-cookie"]).toBeUndefined();
    expect(signedIn.text).toBe(bare.text);
  });
});

describe("who has an account", () => {
  test("cannot be told from the answer, whether there is one or not", async () => {
    const email = (await database(world.programme).prisma.person.findUniqueOrThrow({ where: { id: world.people.champion } })).email!;
    const [known, unknown] = [
      await ask("POST", "/en/sign-in", { body: { email }, from: newAddress() }),
      await ask("POST", "/en/sign-in", { body: { email: email.replace("chen", "nohc") }, from: newAddress() }),
    ];
    expect([unknown.status, unknown.headers.location]).toEqual([known.status, known.headers.location]);
    await expect.poll(() => mailsIn(inject("portal").mailFolder, email).length, { timeout: 10_000 }).toBe(1);
    const shape = ({ text }: Answer) => text.replaceAll(/[^<>]/g, "");
    const pages = await Promise.all([known, unknown].map((answer) => ask("GET", answer.headers.location!, { cookie: cookieOf(answer) })));
    expect(shape(pages[1]!)).toBe(shape(pages[0]!));
  });
});

describe("numbers and names that no record can have", () => {
  test.each(["2147483648", "9007199254740991", "99999999999999999999", "-1", "1e300"])("improvement %s", async (improvement) => {
    const { id } = await makeInput(world, "own");
    const answer = await ask("POST", paths.link(id), { cookie: world.cookies.coordinator, body: { improvement, version: "0" } });
    expect([400, 404]).toContain(answer.status);
  });

  test.each(["%00", "x", "%F0%9F%98%80", "a".repeat(300)])("language %s of the translation desk", async (lang) => {
    const { textId } = await makeInput(world, "own");
    expect((await ask("GET", `/team/translation/${textId}/${lang}`, { cookie: world.cookies.translator })).status).toBe(404);
  });

  test.each(["heard.example:99999", "heard.example:"])("host %s", async (host) => {
    expect((await ask("GET", "/en", { host })).status).toBeLessThan(500);
  });
});

test("the log holds no words, names, addresses or secrets", async () => {
  const words = "Mi casero cortó la calefacción";
  const { secret } = await makeInput(world, "own", { words });
  await ask("GET", `/en/r/${secret}`);
  await ask("GET", `/en/r/${secret}/nothing`);
  await ask("POST", "/en/tell-us", { body: { words, key: "stale", contact: "yes", contactKind: "email", contactValue: "rosa.logs@example.org" }, from: newAddress() });
  const application = await makeApplication(world);
  await ask("GET", `/en/a/${application.secret}/nothing`);
  await ask("POST", paths.apply("en", world.groups.own.slug), { body: { name: "Nadie", contactValue: "rosa.logs@example.org", why: words, key: "stale" }, from: newAddress() });
  await ask("POST", "/en/sign-in/card", { body: { code: secret }, from: newAddress() });
  await ask("GET", "/en/sign-in/link/tokentokentokentokentokentokentokentokentoken?next=%2Fme");
  const log = readFileSync(inject("portal").logFile, "utf8");
  for (const told of [words, "casero", secret, application.secret, "Inés Roldán", "Nadie", "rosa.logs", "tokentoken", "127.0.0.1", "Cora", "@heard.example"]) {
    expect(log.includes(told), `the log holds ${told}`).toBe(false);
  }
});

test.each([
  ["a reply to a receipt that there is not", "/ar/r/AAAAAAAAAAAA/add", "ar", 404],
  ["an application to a group that there is not", "/vi/councils/nowhere/apply", "vi", 404],
  ["a form that is none", "/es/tell-us", "es", 400],
])("what is refused before a page is made, %s, is said in its language", async (_what, path, lang, status) => {
  const answer = status === 404 ? await ask("POST", path, { body: { a: "b" }, from: newAddress() }) : await ask("POST", path, { body: "{}", headers: { "content-type": "application/json" }, from: newAddress() });
  expect(answer.status).toBe(status);
  expectErrorPage(answer, lang);
});

/** A page in its reader's language that says nothing of how it came about. */
function expectErrorPage({ text, headers }: Answer, lang: string): void {
  expect(headers["content-type"]).toContain("text/html");
  expect(text).toMatch(new RegExp(`<html[^>]*\\blang="${lang}"`));
  expect(text).toContain(`dir="${directionOf(lang)}"`);
  expect(text).toMatch(/<title>[^<]+<\/title>/);
  expect(text).not.toMatch(/Error:|\bat [A-Za-z.]+ \(|node_modules|stack|Prisma|SELECT|undefined/);
}

function cookieOf({ headers }: Answer): string {
  return (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");
}

/** As very old browsers send a form: nothing says from where. */
function withoutOrigin(path: string, question: { body: Record<string, string>; headers?: Record<string, string>; cookie?: string }): Promise<Answer> {
  const body = new URLSearchParams(question.body).toString();
  return ask("POST", path, { ...question, body, headers: { ...question.headers, origin: "" }, from: newAddress() });
}

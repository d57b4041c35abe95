import type { ActionFunction } from "@remix-run/node";
import { expect, test, vi } from "vitest";
import type { SystemActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { issueCard } from "#app/features/identity/issue-card.server.ts";
import { sendCode } from "#app/features/identity/send-code.server.ts";
import { currentPerson } from "#app/features/identity/session.server.ts";
import { signInWithCode } from "#app/features/identity/sign-in-with-code.server.ts";
import { at, now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { setEnv } from "#app/platform/env/env.ts";
import * as cardPage from "#app/routes/public/sign-in-card.tsx";
import * as cardLinkPage from "#app/routes/public/sign-in-card-link.tsx";
import * as codePage from "#app/routes/public/sign-in-code.tsx";
import * as demoPage from "#app/routes/public/sign-in-demo.tsx";
import * as linkPage from "#app/routes/public/sign-in-link.tsx";
import * as signInPage from "#app/routes/public/sign-in.tsx";
import { answerOf, browserRequest, contextOf, cookieOf } from "#tests/setup/call-route.ts";
import { mailServer } from "#tests/setup/mail-server.ts";
import { testProgramme } from "#tests/setup/programme.ts";

const EMAIL = "amal@clinic.test";
const asked = { email: EMAIL, lang: "en", origin: "https://heard.test" } as const;

async function programmeWithAmal() {
  const programme = await testProgramme();
  const system: SystemActor = { kind: "system", programme };
  return { programme, system, personId: await addPerson(system, { name: "Amal Haddad", email: EMAIL, lang: "es" }) };
}

function post(action: ActionFunction, programme: string, path: string, options: { fields?: Record<string, string>; cookie?: string; params?: object; from?: string } = {}) {
  const { fields = {}, cookie, params = {}, from } = options;
  const request = browserRequest(path, { fields, cookie });
  return answerOf(Promise.resolve(action({ request, params: { lang: "en", ...params }, context: contextOf(programme, from) })));
}

function codeIn(text: string | undefined): string {
  return /^\s+(\d{6})$/m.exec(text ?? "")![1]!;
}

test("a code by mail signs in once, and comes back to the page that was asked for", async () => {
  const { programme, personId } = await programmeWithAmal();
  const server = await mailServer();
  const answer = await post(signInPage.action, programme, "/en/sign-in", { fields: { email: ` ${EMAIL.toUpperCase()} `, next: "/me/said" } });
  expect(answer).toMatchObject({ status: 303, location: "/en/sign-in/code?next=%2Fme%2Fsaid" });
  const [mail] = await server.waitFor(1);
  expect(mail!.subject).toBe("Su código para Heard");
  expect(mail!.messageId).toMatch(/^<[0-9a-f-]{36}@heard\.test>$/);
  expect(mail!.html).toContain('lang="es" dir="ltr"');
  const cookie = cookieOf(answer.cookies, "heard_sign_in");
  expect(decodeURIComponent(cookie)).not.toContain("amal");
  const code = codeIn(mail!.text);
  const entered = await post(codePage.action, programme, "/en/sign-in/code", { fields: { code: code.replace(/(...)/, "$1 "), next: "/me/said" }, cookie });
  expect(entered).toMatchObject({ status: 303, location: "/me/said" });
  const session = cookieOf(entered.cookies, "heard_session");
  expect((await currentPerson(browserRequest("/me", { cookie: session }), contextOf(programme)))?.person.id).toBe(personId);
  expect((await post(codePage.action, programme, "/en/sign-in/code", { fields: { code }, cookie })).status).toBe(400);
});

test("nothing tells who has an account: the same answers for a known and an unknown address", async () => {
  const { programme } = await programmeWithAmal();
  const server = await mailServer();
  const [known, unknown] = await Promise.all(
    [EMAIL, "nobody@clinic.test"].map((email) => post(signInPage.action, programme, "/en/sign-in", { fields: { email } })),
  );
  await server.waitFor(1);
  const plain = (answer: typeof known) => ({ ...answer, cookies: answer!.cookies.map((cookie) => cookie.replace(/=[\w-]+;/, "=…;")) });
  expect(plain(unknown)).toEqual(plain(known));
  const tries = await Promise.all(
    [known, unknown].map(async (answer) => {
      const before = Date.now();
      const tried = await post(codePage.action, programme, "/en/sign-in/code", { fields: { code: "000000" }, cookie: cookieOf(answer!.cookies, "heard_sign_in") });
      return { tried, time: Date.now() - before };
    }),
  );
  expect(tries[1]!.tried).toEqual(tries[0]!.tried);
  for (const { time } of tries) expect(time).toBeGreaterThanOrEqual(295);
  expect(server.mails).toHaveLength(1);
});

test("a code lives ten minutes and five tries, and only the newest one works", async () => {
  const { programme, personId } = await programmeWithAmal();
  const server = await mailServer();
  const enter = (code: string) => signInWithCode(programme, { email: EMAIL, code });
  const wrong = { code: "identity:errors.codeWrong", status: 400 };

  await sendCode(programme, asked);
  const first = codeIn((await server.waitFor(1))[0]!.text);
  await expect(at(new Date(now().getTime() + 10 * 60_000 + 1), () => enter(first))).rejects.toMatchObject(wrong);
  await sendCode(programme, asked);
  const second = codeIn((await server.waitFor(2))[1]!.text);
  const other = second === "123456" ? "654321" : "123456";
  if (first !== second) await expect(enter(first)).rejects.toMatchObject(wrong);
  for (let tries = first === second ? 0 : 1; tries < 5; tries += 1) await expect(enter(other)).rejects.toMatchObject(wrong);
  await expect(enter(second)).rejects.toMatchObject(wrong);

  await sendCode(programme, asked);
  const third = codeIn((await server.waitFor(3))[2]!.text);
  for (let tries = 0; tries < 4; tries += 1) await expect(enter(third === "123456" ? "654321" : "123456")).rejects.toMatchObject(wrong);
  // In Arabic digits, as a phone may type them.
  expect(await enter(third.replaceAll(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]!))).toBe(personId);
});

test("tries at once count too, and a right code enters only once", async () => {
  const { programme } = await programmeWithAmal();
  const server = await mailServer();
  await sendCode(programme, asked);
  const code = codeIn((await server.waitFor(1))[0]!.text);
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => signInWithCode(programme, { email: EMAIL, code })));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [row] = await database(programme).prisma.signInCode.findMany();
  expect(row!.tries).toBeLessThanOrEqual(5);
});

test("opening the link uses nothing up, pressing its button does, and the code goes with it", async () => {
  const { programme, personId } = await programmeWithAmal();
  const server = await mailServer();
  await sendCode(programme, { ...asked, next: "/me/said" });
  const [mail] = await server.waitFor(1);
  const link = new URL(/https:\/\/heard\.test\/es\/sign-in\/link\/\S+/.exec(mail!.text!)![0]);
  const token = link.pathname.split("/").at(-1)!;
  for (let scan = 0; scan < 3; scan += 1) {
    const page = await linkPage.loader({ request: browserRequest(link.pathname + link.search), params: { lang: "es", token }, context: contextOf(programme) });
    expect(page).toMatchObject({ next: "/me/said", action: link.pathname });
  }
  const { rows } = await database(programme).pool.query<{ row: string }>("select sign_in_codes::text as row from sign_in_codes");
  expect(rows[0]!.row).not.toContain(token);
  const press = () => post(linkPage.action, programme, link.pathname, { params: { lang: "es", token } });
  const entered = await press();
  expect(entered).toMatchObject({ status: 303, location: "/me" });
  expect((await currentPerson(browserRequest("/me", { cookie: cookieOf(entered.cookies, "heard_session") }), contextOf(programme)))?.person.id).toBe(personId);
  expect(await press()).toMatchObject({ status: 400, errors: { "": ["identity:errors.linkWrong"] } });
  await expect(signInWithCode(programme, { email: EMAIL, code: codeIn(mail!.text) })).rejects.toMatchObject({ status: 400 });
});

test("five mails an hour for one account: the sixth says so, for known and unknown alike, and none is sent", async () => {
  const { programme } = await programmeWithAmal();
  const server = await mailServer();
  for (const email of [EMAIL, "nobody@clinic.test"]) {
    const ask = () => post(signInPage.action, programme, "/en/sign-in", { fields: { email } });
    for (let mail = 0; mail < 5; mail += 1) expect((await ask()).status).toBe(303);
    expect(await ask()).toMatchObject({ status: 429, errors: { "": ["identity:errors.tooManyMails"] } });
  }
  await server.waitFor(5);
  // Another process, whose memory knows nothing of these, sends none either.
  await sendCode(programme, asked);
  expect(server.mails).toHaveLength(5);
  await at(new Date(now().getTime() + 3_600_001), () => sendCode(programme, asked));
  expect(server.mails).toHaveLength(6);
});

test("one address may try only so often", async () => {
  const { programme } = await programmeWithAmal();
  const attempt = () => post(cardPage.action, programme, "/en/sign-in/card", { fields: { code: "0000 0000 0000" }, from: "one-address" });
  for (let tries = 0; tries < 60; tries += 1) expect((await attempt()).status).toBe(400);
  expect(await attempt()).toMatchObject({ status: 429, errors: { "": ["identity:errors.tooMany"] } });
  expect((await post(cardPage.action, programme, "/en/sign-in/card", { fields: { code: "0" }, from: "another" })).status).toBe(400);
});

test("a card signs in by its typed code and by one press on its link; opening the link does nothing", async () => {
  const { programme, system, personId } = await programmeWithAmal();
  const secret = await issueCard(system, personId);
  const typed = await post(cardPage.action, programme, "/en/sign-in/card", { fields: { code: secret.toLowerCase(), next: "//evil.example/" } });
  expect(typed).toMatchObject({ status: 303, location: "/me" });
  const path = `/es/card/${secret}`;
  await cardLinkPage.loader({ request: browserRequest(path), params: { lang: "es", secret }, context: contextOf(programme) });
  expect(await database(programme).prisma.session.count()).toBe(1);
  expect(await post(cardLinkPage.action, programme, path, { params: { secret } })).toMatchObject({ status: 303, location: "/me" });
  const other = await testProgramme();
  expect((await post(cardLinkPage.action, other, path, { params: { secret } })).status).toBe(400);
});

test("the demo's sign-in does not exist outside the demo", async ({ onTestFinished }) => {
  const { programme, system, personId } = await programmeWithAmal();
  const page = () => answerOf(Promise.resolve(demoPage.loader({ request: browserRequest("/en/sign-in/demo"), params: { lang: "en" }, context: contextOf(programme) })));
  const press = () => post(demoPage.action, programme, "/en/sign-in/demo", { fields: { person: personId } });
  const list = async () => (await signInPage.loader({ request: browserRequest("/en/sign-in"), params: { lang: "en" }, context: contextOf(programme) })).sample;
  expect((await page()).status).toBe(404);
  expect((await press()).status).toBe(404);
  expect(await list()).toBeNull();
  expect(await database(programme).prisma.session.count()).toBe(0);

  onTestFinished(() => setEnv({ HEARD_DEMO: "" }));
  setEnv({ HEARD_DEMO: "1" });
  const { giveGrant } = await import("#app/features/identity/give-grant.server.ts");
  await giveGrant(system, { personId, role: "champion", scopeKind: "programme", from: new Date(0) });
  expect((await list())?.team.map(({ name }) => name)).toEqual(["Amal Haddad"]);
  expect(await press()).toMatchObject({ status: 303, location: "/team" });
  expect((await post(demoPage.action, programme, "/en/sign-in/demo", { fields: { person: "01900000-0000-7000-8000-000000000000" } })).status).toBe(404);
});

test("a mail server that refuses is not told to whoever asks, and is logged without an address", async () => {
  const { programme } = await programmeWithAmal();
  const server = await mailServer();
  server.refuseNext(550);
  const { log } = await import("#app/platform/log/log.ts");
  const logged = vi.spyOn(log, "error").mockImplementation(() => {});
  expect((await post(signInPage.action, programme, "/en/sign-in", { fields: { email: EMAIL } })).status).toBe(303);
  await vi.waitFor(() => expect(logged).toHaveBeenCalled(), 15_000);
  expect(JSON.stringify(logged.mock.calls)).not.toContain("amal");
});

test("where the mail server refuses, an administrator's code stands on the console, so that somebody can get in; nobody else's does", async () => {
  const { programme, system } = await programmeWithAmal();
  const administrator = await addPerson(system, { name: "Ada", email: "ada@clinic.test", lang: "en" });
  const { giveGrant } = await import("#app/features/identity/give-grant.server.ts");
  await giveGrant(system, { personId: administrator, role: "administrator", scopeKind: "programme", from: new Date(0) });
  const { log } = await import("#app/platform/log/log.ts");
  vi.spyOn(log, "error").mockImplementation(() => {});
  const printed: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
  const server = await mailServer();
  for (const email of [EMAIL, "ada@clinic.test"]) {
    server.refuseNext(550);
    await sendCode(programme, { ...asked, email });
  }
  vi.mocked(process.stdout.write).mockRestore();
  expect(printed.join("")).toMatch(/^Sign-in code for an administrator: \d{6}\n.*https:\/\/heard\.test\/en\/sign-in\/link\/[\w-]{43}\n$/);
});

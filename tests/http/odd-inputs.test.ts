import { readFileSync } from "node:fs";
import { beforeAll, expect, inject, test } from "vitest";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { issueCard } from "#app/features/identity/issue-card.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { askApplicant } from "#app/features/membership/ask-applicant.server.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { startDraft } from "#app/features/surveys/answering/start-draft.server.ts";
import { createSurvey, TWO_QUESTIONS } from "#tests/setup/survey.ts";
import { ask, newAddress, type Answer } from "./client.ts";
import { LARGE_VALUES, MARK, ODD_NAMES, ODD_TYPES, ODD_VALUES, randomSequence } from "./odd-inputs.ts";
import { APPLY_FIELDS, makeApplication } from "./rows/application.ts";
import { makeInput, makeWorld, systemOf, type World } from "./world.ts";

/** How many posts; `npm run fuzz` asks for more, from another seed. */
const POSTS = Number(process.env.FUZZ_POSTS ?? 1000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

interface PublicForm {
  path: string;
  /** Fields with values that would be accepted. */
  fields: () => Record<string, string>;
}

interface Post {
  path: string;
  body: string;
  type?: string | null;
}

let world: World;
let forms: PublicForm[];

beforeAll(async () => {
  world = await makeWorld("http_two");
  const receipt = async () => (await makeInput(world, "own")).secret;
  const asked = await makeInput(world, "own");
  await askContributor(systemOf(world.programme), { inputId: asked.id, words: "Which day?", lang: "en", version: 0 });
  const application = await makeApplication(world);
  await askApplicant(systemOf(world.programme), { applicationId: application.id, words: "Which day?", lang: "en", version: 0 });
  const key = () => newFormKey();
  const paged = await createSurvey(systemOf(world.programme), { pages: [[TWO_QUESTIONS[0]!], [TWO_QUESTIONS[1]!]] });
  const begun = await startDraft({ kind: "visitor", programme: world.programme }, { surveyId: paged.id, versionId: paged.version.id, lang: "en", siteId: null, form: { key: key(), isTrapped: false } });
  forms = [
    {
      path: "/en/tell-us",
      fields: () => ({ words: "Hello", site: world.sites.own.slug, helpToday: "", key: key(), website: "", contact: "yes", contactKind: "email", contactValue: "a@example.org", leaveMessage: "on" }),
    },
    { path: "/ar/tell-us?retype", fields: () => ({ words: "Hello", key: key(), contact: "no", lang: "es" }) },
    { path: "/es/receipt", fields: () => ({ code: asked.secret }) },
    { path: paths.receiptReply("en", asked.secret), fields: () => ({ words: "Monday", key: key() }) },
    { path: paths.receiptAdd("ar", asked.secret), fields: () => ({ words: "Tuesday", key: key() }) },
    { path: paths.receiptAmend("es", await receipt()), fields: () => ({ words: "Other" }) },
    { path: paths.receiptQuote("en", await receipt()), fields: () => ({ allow: "yes" }) },
    { path: paths.receiptWithdraw("en", await receipt()), fields: () => ({}) },
    { path: paths.apply("en", world.groups.own.slug), fields: () => ({ ...APPLY_FIELDS, pronouns: "they", reads: "en", dialect: "Harbor", sites: world.sites.own.slug, why: "To help", needs: "ride", needsNote: "Evenings", times: "weekend", modes: "phone", bestTimes: "morning", source: "friend", leaveMessage: "on", website: "", key: key() }) },
    { path: `${paths.apply("ar", world.groups.own.slug)}?retype`, fields: () => ({ ...APPLY_FIELDS, key: key() }) },
    { path: paths.applicationReply("en", application.secret), fields: () => ({ words: "Monday", key: key() }) },
    { path: paths.applicationAdd("es", application.secret), fields: () => ({ words: "Tuesday", key: key() }) },
    { path: paths.applicationWithdraw("ar", (await makeApplication(world)).secret), fields: () => ({}) },
    { path: "/en/sign-in", fields: () => ({ email: `nobody.${newAddress()}@heard.example`, next: "/me" }) },
    { path: "/en/sign-in/code", fields: () => ({ code: "123456", next: "/me" }) },
    { path: paths.signInLink("es", "a".repeat(43)), fields: () => ({ next: "/me" }) },
    { path: "/ar/sign-in/card", fields: () => ({ code: "0000-0000-0000", next: "" }) },
    { path: paths.signInCardLink("en", await issueCard(systemOf(world.programme), world.people.member)), fields: () => ({ next: "/me" }) },
    {
      path: paths.askedSurvey("es", (await createSurvey(systemOf(world.programme))).slug),
      fields: () => ({ key: key(), website: "", version: "", asked: "door", "a.door": "other", "w.door.other": "Otra", "w.change": "Luz" }),
    },
    { path: paths.askedSurvey("ar", paged.slug), fields: () => ({ key: key(), version: paged.version.id }) },
    { path: paths.responsePage("en", begun.code, 1), fields: () => ({ asked: "door", "a.door": "open", "w.door.other": "", to: "later" }) },
    { path: "/es/s", fields: () => ({ code: begun.code }) },
    { path: "/language", fields: () => ({ lang: "es", next: "/en/tell-us" }) },
  ];
});

test(`${POSTS} odd posts to every public form: no 500, nothing repeated as markup, nothing half stored, nothing in the log`, { timeout: 30_000 + POSTS * 200 }, async () => {
  const posts = oddPosts();
  expect(posts.length).toBeGreaterThanOrEqual(POSTS);
  const wrong: string[] = [];
  const receipts = new Set<string>();
  const webInputs = await countWebInputs();

  await inTurns(posts, 6, async (post) => {
    const answer = await send(post);
    const problem = problemOf(answer);
    if (problem) wrong.push(`${problem}: POST ${post.path} (${post.type ?? "form"}) ${post.body.slice(0, 120)}`);
    if (post.path === "/en/tell-us" && answer.status === 303) receipts.add(answer.headers.location!);
  });

  expect(wrong).toEqual([]);
  expect(receipts.size, "each kept message has a receipt of its own").toBe((await countWebInputs()) - webInputs);
  expect(receipts.size, "what is odd but is words is kept").toBeGreaterThan(20);
  expect(await halfStored()).toEqual({ inputs: 0, texts: 0, receipts: 0, events: 0, messages: 0, messageEvents: 0, controlCharacters: 0, applications: 0, applicationWords: 0, applicationEvents: 0, applicationMessageEvents: 0 });
  expect(readFileSync(inject("portal").logFile, "utf8")).not.toContain(MARK);
});

test.each([
  ["of nearly a megabyte in one field is a form with an error", LARGE_VALUES[0]!, 400],
  ["above a megabyte is refused before it is read", LARGE_VALUES[1]!, 413],
])("a post %s", async (_what, words, status) => {
  const answer = await send({ path: "/en/tell-us", body: `words=${words}&key=${newFormKey()}&contact=no` });
  expect(answer.status).toBe(status);
});

test("odd addresses and odd methods never break a page", async () => {
  const addresses = ["/%", "/%00", "/en/%E0%A4%A", "/en/r/%2e%2e", "/en/r/" + "a".repeat(1900), "/" + "a/".repeat(900), "/en/changes/%F0%9F%98%80", "/en?lang[]=1&lang[a]=%00", "/en/tell-us?retype=%ff", "//evil.example", "/\\evil", "/en/sign-in?next=" + encodeURIComponent("//evil.example")];
  const answers = await Promise.all(addresses.map(async (path) => [path, (await ask("GET", path, { host: "other.example" })).status] as const));
  expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
  const methods = await Promise.all(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"].map(async (method) => (await ask(method, "/en", { host: "other.example" })).status));
  expect(methods).toEqual([405, 405, 405, 405, 405]);
});

/** Each value in each field of each form, each odd name and type at each form, large values, then mixtures up to the number. */
function oddPosts(): Post[] {
  const random = randomSequence(SEED);
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const posts: Post[] = [];
  for (const { path, fields } of forms) {
    const names = Object.keys(fields());
    for (const value of ODD_VALUES) posts.push({ path, body: bodyOf(fields(), names.length > 0 ? { [pick(names)]: value } : { words: value }) });
    for (const name of ODD_NAMES) if (random() < 0.6) posts.push({ path, body: `${bodyOf(fields())}&${encodeURIComponent(name)}=${MARK}` });
    for (const { type, body } of ODD_TYPES) if (random() < 0.5) posts.push({ path, body, type });
    posts.push({ path, body: `${bodyOf(fields())}&${bodyOf(fields())}` });
    posts.push({ path, body: Array.from({ length: 600 }, (_, index) => `f${index}=${MARK}`).join("&") });
    posts.push({ path, body: "&".repeat(100_000) });
    posts.push({ path, body: `${names[0] ?? "words"}=${pick(LARGE_VALUES)}` });
  }
  while (posts.length < POSTS) {
    const { path, fields } = pick(forms);
    const names = Object.keys(fields());
    const changed = Object.fromEntries(names.filter((name) => name !== "key" || random() < 0.1).filter(() => random() < 0.4).map((name) => [name, pick(ODD_VALUES)]));
    posts.push({ path, body: bodyOf(fields(), changed) + (random() < 0.2 ? `&${encodeURIComponent(pick(ODD_NAMES))}=${pick(ODD_VALUES)}` : "") });
  }
  // The receipt that is withdrawn stays in use by later posts: that is part of what is tried.
  return posts.map((post) => ({ post, order: random() })).sort((a, b) => a.order - b.order).map(({ post }) => post);
}

function bodyOf(fields: Record<string, string>, raw: Record<string, string> = {}): string {
  const names = new Set([...Object.keys(fields), ...Object.keys(raw)]);
  return [...names].map((name) => `${name}=${raw[name] ?? encodeURIComponent(fields[name]!)}`).join("&");
}

function send({ path, body, type }: Post): Promise<Answer> {
  const headers: Record<string, string> = type === undefined || type === null ? {} : { "content-type": type };
  return ask("POST", path, { host: "other.example", body, from: newAddress(), headers: type === null ? { "content-type": "" } : headers });
}

function problemOf({ status, headers, text }: Answer): string | null {
  if (status >= 500) return `status ${status}`;
  if (![200, 303, 307, 400, 403, 404, 405, 409, 413, 415].includes(status)) return `status ${status}`;
  if (/<script|<img src=x|<\/textarea><\/form><form action=\/\/evil/i.test(text)) return "markup came back as markup";
  if (String(headers["set-cookie"]).includes("odd=")) return "a header was put in";
  if (/^(\/\/|https?:|javascript:)/i.test(headers.location ?? "")) return `led away to ${headers.location}`;
  return null;
}

async function inTurns<T>(items: T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
    }),
  );
}

async function countWebInputs(): Promise<number> {
  return database(world.programme).prisma.input.count({ where: { channel: "web" } });
}

/** What is stored without the rest of it, by kind. */
async function halfStored(): Promise<Record<string, number>> {
  const { rows } = await database(world.programme).pool.query<Record<string, number>>(`select
    (select count(*)::int from inputs i left join texts t on t.id = i.text_id and t.kind = 'input' where t.id is null) as inputs,
    (select count(*)::int from texts t where t.kind = 'input' and not exists (select 1 from inputs i where i.id = t.subject_id)) as texts,
    (select count(*)::int from inputs i where (select count(*) from receipts r where r.input_id = i.id) <> 1) as receipts,
    (select count(*)::int from inputs i where (select count(*) from events e where e.subject_id = i.id and e.name = 'input.received') <> 1) as events,
    (select count(*)::int from messages m left join texts t on t.id = m.text_id where t.id is null) as messages,
    (select count(*)::int from (select input_id, count(*) as said from messages where side = 'contributor' group by input_id) m
      where m.said <> (select count(*) from events e where e.subject_id = m.input_id and e.name in ('input.replied', 'input.added_to'))) as "messageEvents",
    (select count(*)::int from applications where state <> 'withdrew' and (name is null or contact is null)) as applications,
    (select count(*)::int from texts t where t.kind = 'application_why' and not exists (select 1 from applications a where a.why_text_id = t.id)) as "applicationWords",
    (select count(*)::int from applications a where (select count(*) from events e where e.subject_id = a.id and e.name = 'application.received') <> 1) as "applicationEvents",
    (select count(*)::int from (select application_id, count(*) as said from application_messages where side = 'applicant' group by application_id) m
      where m.said <> (select count(*) from events e where e.subject_id = m.application_id and e.name in ('application.replied', 'application.added_to'))) as "applicationMessageEvents",
    (select count(*)::int from texts where words ~ '[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]') as "controlCharacters"`);
  return rows[0]!;
}

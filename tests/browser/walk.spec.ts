import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { expect, test } from "./portal.ts";
import { bringAxe, NARROW, problemsOf, WIDE } from "./page-checks.ts";
import { WALK } from "./walk-pages.ts";
import { BACKLOG_RECORDS } from "./walk/backlog.ts";
import { CYCLE_RECORDS } from "./walk/cycles.ts";
import { FILE_RECORDS } from "./walk/files.ts";
import { MEETING_RECORDS } from "./walk/meetings.ts";
import { INTAKE_RECORDS } from "./walk/intake.ts";
import { MEMBERSHIP_RECORDS } from "./walk/membership.ts";
import { NOTIFICATION_RECORDS } from "./walk/notifications.ts";
import { WALKERS, type Records, type Walker, type WalkPage } from "./walk/page.ts";
import { ROUTING_RECORDS } from "./walk/routing.ts";
import { SEARCH_RECORDS } from "./walk/search.ts";
import { RESULT_RECORDS } from "./walk/survey-results.ts";
import { SURVEY_RECORDS } from "./walk/surveys.ts";
import { TRANSLATION_RECORDS } from "./walk/translation.ts";

/** `HEARD_WALK=all`: every page in both languages, with pictures; about four times as long as `npm test` can wait. */
const WHOLE = process.env.HEARD_WALK === "all";
/** Whose pages are walked in Arabic by `npm test`: those of patients and advisors. The team's are walked in English. */
const IN_ARABIC: readonly Walker[] = ["visitor", "member", "newcomer"];

test.use({ viewport: WIDE });

/**
 * One walk over every page, in a language of each direction: accessibility (WCAG 2.2 AA), contrast in the dark, width of
 * a phone, title, language, console, valid HTML. With `HEARD_WALK=all` a picture of each is kept in `tests/output/walk/`.
 */
for (const { lang, dir } of [
  { lang: "en", dir: "ltr" },
  { lang: "ar", dir: "rtl" },
]) {
  for (const { walker, part, pages } of walks()) {
    if (!WHOLE && IN_ARABIC.includes(walker) !== (lang === "ar")) continue;
    test(`${walker}'s pages in ${lang}${part}`, async ({ page, context, database, signedIn }) => {
      test.setTimeout(240_000);
      const { records, people } = await findRecords(database, lang);
      await context.setExtraHTTPHeaders({ "accept-language": lang });
      if (walker === "visitor") {
        Object.assign(records, { secret: await tellUs(page, lang), applicationSecret: await askToJoin(page, lang, records.council!) });
        Object.assign(records, await answerSurvey(page, lang, records.survey));
        Object.assign(records, await outsideCodes(await signedIn("Imani Forsgren"), records));
        Object.assign(records, await askForHelp(page, lang, database));
      } else await enterAs(page, people[walker], lang);
      if (walker === "member") records.ownCase = await sayOwnCase(page, lang, database);
      if (walker === "intake") await agreeFor(page, lang, database, records.case!, people);
      const complaints: string[] = [];
      page.on("console", (message) => void (["error", "warning"].includes(message.type()) && complaints.push(message.text())));
      page.on("pageerror", (error) => void complaints.push(error.message));
      page.on("requestfailed", (request) => {
        // Going on to the next page breaks off what the browser was still fetching of its own, such as the icon.
        if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`could not load ${request.url()}`);
      });

      await bringAxe(context);
      for (const [index, { route, path }] of pages.entries()) {
        const status = route === "*" ? 404 : 200;
        const response = await page.goto(route === "*" ? `/${lang}/nothing/here` : path(records));
        // The team's pages share their parts and colours: axe looks into every second one, and measures contrast by day or in the dark.
        // It looks into every page of patients and advisors, of which every second one is also measured in the dark.
        const every = WHOLE || IN_ARABIC.includes(walker);
        // What stands around the pages is the same on each of them: it is looked into on the first ones, which cover both lights.
        const axe = { at: every || index % 2 === 0, frame: WHOLE || index < 3, light: every || index % 4 === 0, dark: WHOLE || index % (every ? 2 : 4) === (every ? 0 : 2) };
        const problems = await problemsOf(page, response!, { status, lang, dir, axe });
        // The page of all parts shows everything twice, once in each direction.
        const isKit = route === "/kit";
        // A page that is missing is also an error in the console.
        problems.push(...complaints.splice(0).filter((complaint) => status === 200 || !complaint.includes("404")));
        expect.soft(problems.filter((problem) => !(isKit && /no-dup-id|^2 h1$|^lang is|^dir is/.test(problem))), path(records)).toEqual([]);
        if (!WHOLE) continue;
        const picture = `tests/output/walk/${lang}/${walker}${part.replace(", part ", "-")}-${String(index + 1).padStart(2, "0")}${route.replaceAll(/[^a-z-]+/gi, "-")}`;
        for (const [size, end] of [[NARROW, "-320.png"], [WIDE, ".png"]] as const) {
          await page.setViewportSize(size);
          await page.screenshot({ path: `${picture}${end}`, fullPage: true });
        }
      }
      if (walker !== "visitor") await chooseLanguage(page, "en");
    });
  }
}

/** Each walker's pages, a few at a time, so that two browsers share them evenly. */
function walks(): { walker: Walker; part: string; pages: WalkPage[] }[] {
  const most = 22;
  return WALKERS.flatMap((walker) => {
    const pages = WALK.filter((entry) => entry.as === walker);
    const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => pages.slice(index * most, (index + 1) * most));
    return parts.map((some, index) => ({ walker, part: parts.length > 1 ? `, part ${index + 1}` : "", pages: some }));
  });
}

/** Says something as a visitor does, with a contact; gives the code of the receipt. */
async function tellUs(page: Page, lang: string): Promise<string> {
  await page.goto(`/${lang}/tell-us`);
  await page.locator('[name="words"]').fill("The phone line did not answer in my language.");
  await page.locator("form:has([name=words]) button[type=submit]").last().click();
  await page.waitForURL(/\/r\/[0-9A-Z-]+$/);
  const secret = new URL(page.url()).pathname.split("/").at(-1)!;
  // The page on which a code from a mail is typed opens once a code was asked for.
  await post(page, `/${lang}/sign-in`, { email: "nobody@heard.example" });
  return secret;
}

/** The codes of texts for people outside, as whoever gave them reads them: the programme's own, and what a person said. */
async function outsideCodes(coordinator: Page, { outsideJob, privateJob }: Records): Promise<Records> {
  const codeOf = async (job: string | undefined) => {
    await coordinator.goto(`/team/translation/outside/${job}`);
    return /\/t\/([0-9A-Z]+)/.exec(await coordinator.locator("main").innerText())![1]!;
  };
  const codes = { outsideCode: await codeOf(outsideJob), privateCode: await codeOf(privateJob) };
  await coordinator.context().close();
  return codes;
}

/** Begins a survey and leaves it; and sends another answer to it, as a visitor who skips every question. */
async function answerSurvey(page: Page, lang: string, slug: string | undefined): Promise<Records> {
  expect(slug, "the sample has an open survey of several pages").toBeTruthy();
  const begin = async () => {
    await page.goto(`/${lang}/surveys/${slug}`);
    await page.locator("#survey button:not([aria-hidden])").first().click();
    await page.waitForURL(/\/s\/[0-9A-Z]+\/\d+$/);
    return new URL(page.url()).pathname.split("/")[3]!;
  };
  const begunResponse = await begin();
  const sentResponse = await begin();
  for (let pages = 0; pages < 40 && !page.url().includes("/sent/"); pages += 1) {
    await page.locator("#survey button:not([aria-hidden]):not([name])").first().click();
    await page.waitForLoadState();
  }
  const [sentSeed, sentWords] = new URL(page.url()).pathname.split("/").slice(5);
  return { begunResponse, sentResponse, sentSeed: sentSeed!, sentWords: sentWords! };
}

/** Asks to join a group as a visitor does; gives the code of the private page. */
async function askToJoin(page: Page, lang: string, council: string): Promise<string> {
  await page.goto(`/${lang}/councils/${council}/apply`);
  await page.locator('[name="name"]').fill("Amal");
  await page.locator('[name="contactValue"]').fill("555 010 0142");
  for (const choice of ["name=speaks", "name=contactKind", "name=hereAs", "name=isAdult"]) await page.locator(`[${choice}]`).first().check();
  await page.locator("form:has([name=isAdult]) button[type=submit]").last().click();
  await page.waitForURL(/\/a\/[0-9A-Z-]+$/);
  return new URL(page.url()).pathname.split("/").at(-1)!;
}

/** Tells of a case of one's own twice, and agrees the second time that the legal team is told. Which words are a case, rules decide elsewhere. */
async function askForHelp(page: Page, lang: string, client: Client): Promise<Records> {
  const ask = async (words: string) => {
    await page.goto(`/${lang}/tell-us`);
    await page.locator('[name="words"]').fill(words);
    await page.locator("form:has([name=words]) button[type=submit]").last().click();
    await page.waitForURL(/\/r\/[0-9A-Z-]+$/);
    await client.query("update inputs set route = 'intake' where text_id = (select id from texts where words = $1 order by id desc limit 1)", [words]);
    return new URL(page.url()).pathname.split("/").at(-1)!;
  };
  const caseSecret = await ask("I need help with my rent, and a lawyer.");
  const agreedSecret = await ask("I need a lawyer for my papers.");
  await agree(page, `/${lang}/r/${agreedSecret}/consent`);
  return { caseSecret, agreedSecret };
}

/** As {@link askForHelp}, of an advisor; gives its number. */
async function sayOwnCase(page: Page, lang: string, client: Client): Promise<string> {
  await page.goto("/me/say");
  await page.locator('[name="words"]').fill(`I need help with my own case (${lang}).`);
  await page.locator("form:has([name=words]) button[type=submit]").last().click();
  await page.waitForURL(/\/me\/said/);
  const { rows } = await client.query<{ number: number }>("update inputs set route = 'intake' where number = (select max(number) from inputs where channel = 'member') returning number");
  await agree(page, `/me/said/${rows[0]!.number}/consent`);
  return String(rows[0]!.number);
}

async function agree(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("[name=consent][value=yes]").check();
  await page.locator("[name=contactKind][value=phone]").check();
  await page.locator("[name=contactValue]").fill("555 010 0142");
  await page.locator("#consent button[type=submit]").last().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/consent"));
}

/** The coordinator writes down that somebody agreed, so that there is something to hand over; goes on as somebody of intake. */
async function agreeFor(page: Page, lang: string, client: Client, inputId: string, people: Record<string, string>): Promise<void> {
  await enterAs(page, people.coordinator, lang);
  const { rows } = await client.query<{ version: number }>("select version from inputs where id = $1", [inputId]);
  await post(page, `/team/intake/${inputId}/consent`, { consent: "yes", reach: "known", words: "on", version: String(rows[0]!.version) });
  await enterAs(page, people.intake, lang);
}

async function enterAs(page: Page, person: string | undefined, lang: string): Promise<void> {
  expect(person, "the sample has somebody with that role").toBeTruthy();
  await post(page, `/${lang}/sign-in/demo`, { person: person! });
  await chooseLanguage(page, lang);
}

async function chooseLanguage(page: Page, lang: string): Promise<void> {
  await post(page, "/language", { lang, next: "/me/account" });
}

/** Posts a form that the page at hand does not have, as a page of ours would, and follows where it leads. */
async function post(page: Page, path: string, fields: Record<string, string>): Promise<void> {
  if (page.url() === "about:blank") await page.goto("/en/privacy");
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  const loaded = page.waitForEvent("load");
  // Submitted a moment later, so that the page still answers that it will.
  await page.evaluate(
    ([action, values]) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action });
      for (const [name, value] of Object.entries(values)) form.append(Object.assign(document.createElement("input"), { name, value }));
      document.body.append(form);
      setTimeout(() => form.submit(), 20);
    },
    [path, fields] as const,
  );
  expect((await answered).status()).toBe(303);
  await loaded;
}

/** The records of the sample that the walk's addresses name. */
async function findRecords(client: Client, lang: string): Promise<{ records: Records; people: Record<string, string> }> {
  const one = async (sql: string) => {
    const { rows } = await client.query<{ id: unknown }>(sql);
    return String(rows[0]?.id ?? "none-found");
  };
  const { rows: people } = await client.query<{ role: string; id: string }>(
    `select distinct on (g.role) g.role, p.id from grants g join people p on p.id = g.person_id
     where p.ended_at is null and (g.until is null or g.until > now())
     order by g.role, (g.role = 'champion' and g.scope_kind <> 'programme'),
       (g.role = 'member' and not exists (select 1 from contributors c where c.person_id = p.id)), (g.role = 'translator' and g.lang <> 'es'), p.id`,
  );
  const byRole = Object.fromEntries(people.map(({ role, id }) => [role, id]));
  byRole.newcomer = await one("select person_id as id from memberships where state = 'onboarding' order by id limit 1");
  const draft = `from updates u join improvements i on i.id = u.improvement_id where u.published_at is null and u.publish_at is null and i.status <> 'merged' order by u.id limit 1`;
  const note = `from input_notes n join grants g on g.person_id = n.author_id and g.role = 'coordinator' order by n.id limit 1`;
  const waiting = `from updates u join improvements i on i.id = u.improvement_id where u.publish_at is not null limit 1`;
  const published = `from updates u join improvements i on i.id = u.improvement_id where u.published_at is not null and u.audience = 'public'
    and i.status <> 'merged' and not exists (select 1 from updates c where c.corrects_id = u.id) order by u.id limit 1`;
  const linked = `from links l join improvements i on i.id = l.improvement_id where l.unlinked_at is null and i.status not in ('merged', 'declined') order by l.id limit 1`;
  const ofInput = `from links l join inputs i on i.id = l.source_id where l.unlinked_at is null and l.source_kind = 'input' and i.route = 'inbox' order by l.id limit 1`;
  const theirReply = `from messages m join inputs i on i.id = m.input_id join texts x on x.id = m.text_id where m.side = 'contributor' and i.route = 'inbox' and x.erased_at is null order by m.id limit 1`;
  const ourMessage = `from messages m join inputs i on i.id = m.input_id where m.side = 'team' and i.route = 'inbox' and i.status <> 'withdrawn' order by m.id limit 1`;
  const ofAreas: Records = {};
  for (const [name, sql] of Object.entries({ ...BACKLOG_RECORDS, ...CYCLE_RECORDS, ...FILE_RECORDS, ...INTAKE_RECORDS, ...ROUTING_RECORDS, ...SEARCH_RECORDS, ...MEMBERSHIP_RECORDS, ...NOTIFICATION_RECORDS, ...MEETING_RECORDS, ...SURVEY_RECORDS, ...RESULT_RECORDS, ...TRANSLATION_RECORDS })) ofAreas[name] = await one(sql);
  const records: Records = {
    ...ofAreas,
    lang,
    secret: "0000-0000-0000",
    closedInput: await one("select id from inputs where status = 'closed' and route = 'inbox' order by number limit 1"),
    answeredInput: await one(`select input_id as id ${theirReply}`),
    theirReply: await one(`select m.id ${theirReply}`),
    writtenInput: await one(`select input_id as id ${ourMessage}`),
    ourMessage: await one(`select m.id ${ourMessage}`),
    linkedInput: await one(`select i.id ${ofInput}`),
    linkOfInput: await one(`select l.id ${ofInput}`),
    number: await one(`select i.number as id ${published}`),
    said: await one(`select i.number as id from inputs i join contributors c on c.id = i.contributor_id where c.person_id = '${byRole.member}' order by i.number limit 1`),
    input: await one(`select id from inputs where status in ('new', 'acknowledged') and route = 'inbox' and text_id in (select text_id from translations) order by status desc, urgency, number limit 1`),
    reissue: await one(`select i.id from inputs i join contributors c on c.id = i.contributor_id where c.contact is not null order by i.number limit 1`),
    replyCode: await one("select code as id from reply_templates order by position limit 1"),
    improvement: await one(`select i.number as id ${linked}`),
    link: await one(`select l.id ${linked}`),
    draftOf: await one(`select i.number as id ${draft}`),
    draft: await one(`select u.id ${draft}`),
    publishedOf: await one(`select i.number as id ${published}`),
    published: await one(`select u.id ${published}`),
    notedInput: await one(`select n.input_id as id ${note}`),
    inputNote: await one(`select n.id ${note}`),
    waitingOf: await one(`select i.number as id ${waiting}`),
    waiting: await one(`select u.id ${waiting}`),
    text: await one(`select t.text_id as id from translations t join texts x on x.id = t.text_id where t.reviewed_at is null and (t.lang = 'es' or (x.lang = 'es' and t.lang = 'en')) order by 1 limit 1`),
    textLang: await one(`select t.lang as id from translations t join texts x on x.id = t.text_id where t.reviewed_at is null and (t.lang = 'es' or (x.lang = 'es' and t.lang = 'en')) order by t.text_id limit 1`),
    person: byRole.member ?? "none-found",
    group: await one(`select s.slug as id from groups s join grants g on g.scope_id = s.id where g.person_id = '${byRole.member}' limit 1`),
    mail: await one("select id from deliveries order by id limit 1"),
  };
  return { records, people: byRole };
}

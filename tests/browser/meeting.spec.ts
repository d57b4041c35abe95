import type { Client } from "pg";
import { expect, test } from "./portal.ts";
import { pattern, wordsIn } from "./words.ts";

const [t, spanish] = [wordsIn("ar"), wordsIn("es")];
const TITLE = `Housing round table ${Date.now().toString(36)}`;
/** Six people who read three languages; Roseline has no e-mail address. */
const INVITED = ["Yesenia Morábito Luna", "Carmen Quirarte Olmos", "Graciela Ontiveros Rizo", "Rania Al-Sabbouh", "Hussein Dabbaghi", "Roseline Baptisvil"];
const RANIA = "rania.alsabbouh@marenbay.example";
const YESENIA = "yesenia.morabito@marenbay.example";
const RECOMMENDATION = "Send the repair letter within five days.";
const MINUTES = `# Minutes\n- ${RECOMMENDATION}`;
const IN_SPANISH = "# Acta\n- Enviar la carta de reparación en cinco días.";
const IN_ARABIC = "# المحضر\n- إرسال خطاب الإصلاح خلال خمسة أيام.";

test("a coordinator who reads Arabic: from a monthly series for people in three languages to minutes that each of them reads in their own", async ({ browser, baseURL, signedIn, reading, mails, database }) => {
  test.setTimeout(180_000);
  const team = await reading("Imani Forsgren", "ar");
  const first = inMonths(2);

  // The coordinator plans six meetings in one form.
  await team.goto("/team/meetings/new");
  await team.getByLabel(t("meetings:form.title")).fill(TITLE);
  await team.getByLabel(t("meetings:form.firstDay")).fill(first);
  await team.getByLabel(t("meetings:form.time")).fill("17:45");
  await team.getByLabel(t("meetings:form.every")).selectOption({ label: t("meetings:form.everyOne.month_weekday") });
  await team.getByRole("radio", { name: t("meetings:form.endsCount") }).check();
  await team.getByLabel(t("meetings:form.count")).fill("6");
  await team.getByLabel(t("meetings:form.onlineUrl")).fill("https://video.marenbay.example/round-table");
  await team.getByText(t("meetings:form.morePeople")).click();
  for (const name of INVITED) await team.getByRole("checkbox", { name, exact: true }).check();
  await team.getByRole("button", { name: t("meetings:form.plan") }).click();
  await expect(team.getByText(t("meetings:toast.seriesPlanned"))).toBeVisible();
  const number = Number(new URL(team.url()).pathname.split("/").at(-1));

  // Each is invited once, by mail in their language; whoever has no address stands on the call sheet.
  await expect.poll(() => invitations(mails(RANIA)).length, { timeout: 30_000 }).toBe(1);
  await expect.poll(() => invitations(mails(YESENIA)).length, { timeout: 30_000 }).toBe(1);
  await team.goto(`/team/meetings/${number}/calls`);
  const call = team.getByRole("listitem").filter({ has: team.getByRole("heading", { name: "Roseline Baptisvil" }) });
  await expect(call.getByText(t("meetings:calls.noEmail"))).toBeVisible();
  await expect(call.getByRole("link", { name: "555-0161" })).toBeVisible();
  await call.getByRole("button", { name: pattern(`${t("meetings:calls.says.maybe")}*`) }).click();
  await expect(team.getByText(t("meetings:toast.answerSaved"))).toBeVisible();
  await expect(call.getByText(t("meetings:calls.said.maybe"))).toBeVisible();

  // One occurrence moves: only that is told, with what was and what is now.
  await team.goto(`/team/meetings/${number + 1}/change?reach=this`);
  await team.getByLabel(t("meetings:form.time")).fill("18:30");
  await team.getByRole("button", { name: t("meetings:form.change") }).click();
  await expect(team.getByText(t("meetings:toast.changed"))).toBeVisible();
  await expect.poll(() => invitations(mails(YESENIA)).length, { timeout: 30_000 }).toBe(2);
  const moved = invitations(mails(YESENIA)).at(-1)!;
  expect(moved.text).toMatch(/5:45/);
  expect(moved.text).toMatch(/6:30/);
  for (const name of INVITED.filter((each) => !each.startsWith("Yesenia"))) expect(moved.text).not.toContain(name);

  // A member says yes with a need from the mail, on a phone, without script and without signing in.
  const member = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
  const link = invitations(mails(RANIA))[0]!.text.match(/http:\S+\/ar\/i\/[0-9A-Z-]+\S*/)![0];
  await member.goto(link);
  await expect(member.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(member.getByText("لدينا إجابتك")).toHaveCount(0);
  await member.locator('[name="answer"][value="yes"]').check();
  await member.locator('[name="interpreter"]').check();
  await member.locator('[name="dialect"]').fill("شامية");
  await member.locator('main form:has([name="answer"]) button').last().click();
  await expect(member).toHaveURL(/\?saved$/);
  await team.goto(`/team/meetings/${number}`);
  await expect(team.getByText("شامية").first()).toBeVisible();

  // The meeting is over. What it recommends stands in its minutes, which are approved and published.
  await begun(database, number);
  // Yesenia has not answered; nobody asks her to come to what is over.
  const silent = await signedIn("Yesenia Morábito Luna");
  await silent.goto(`/me/calendar?view=list&month=${monthThen(3)}`);
  await expect(silent.getByRole("listitem").filter({ hasText: TITLE })).not.toContainText(spanish("meetings:calendar.rsvp.none"));
  await silent.goto(`/me/calendar?view=list&month=${inMonths(3).slice(0, 7)}`);
  await expect(silent.getByRole("listitem").filter({ hasText: TITLE })).toContainText(spanish("meetings:calendar.rsvp.none"));
  await team.goto(`/team/meetings/${number}/outcomes/new`);
  await team.getByRole("radio", { name: t("meetings:outcomes.recommendation") }).check();
  await team.getByLabel(t("meetings:outcomes.words")).fill(RECOMMENDATION);
  await team.getByRole("button", { name: t("meetings:outcomes.save"), exact: true }).click();
  await expect(team.getByText(t("meetings:toast.outcomeSaved"))).toBeVisible();
  await team.goto(`/team/meetings/${number}/minutes/draft`);
  // Their first version is in her language, with what was written down; she writes them in English, and they count as English.
  const body = team.getByRole("textbox", { name: t("meetings:minutes.body") });
  await expect(body).toHaveValue(pattern(`# ${t("meetings:minutes.heading.recommendations")}`));
  await expect(body).toHaveValue(new RegExp(RECOMMENDATION));
  await body.fill(MINUTES);
  await team.getByRole("button", { name: t("meetings:minutes.save") }).click();
  await team.goto(`/team/meetings/${number}/minutes/approve`);
  await team.getByRole("button", { name: t("meetings:minutes.approveDo") }).click();
  await expect(team.getByText(t("meetings:toast.minutesApproved"))).toBeVisible();
  await team.goto(`/team/meetings/${number}/minutes/publish`);
  await team.getByRole("button", { name: t("meetings:minutes.publishDo"), exact: true }).click();
  await expect(team.getByText(t("meetings:toast.minutesPublished"))).toBeVisible();

  // Translators check them; each member reads them in their language and is told by mail.
  const textId = await minutesText(database, number);
  for (const [translator, lang, words] of [["Soledad Arrieta", "es", IN_SPANISH], ["Samir Haddouche", "ar", IN_ARABIC]] as const) {
    const desk = await reading(translator, lang);
    const own = wordsIn(lang);
    await desk.goto(`/team/translation/${textId}/${lang}`);
    await desk.getByRole("textbox").fill(words);
    await desk.getByRole("checkbox").check();
    await desk.getByRole("button", { name: own("texts:translate.save") }).click();
    await expect(desk.getByText(own("texts:toast.checked"))).toBeVisible();
  }
  for (const [name, lang, words] of [["Yesenia Morábito Luna", "es", "Enviar la carta de reparación en cinco días."], ["Rania Al-Sabbouh", "ar", "إرسال خطاب الإصلاح خلال خمسة أيام."]] as const) {
    const reader = await signedIn(name);
    await reader.goto(`/me/meetings/${number}/minutes`);
    await expect(reader.locator("html")).toHaveAttribute("lang", lang);
    await expect(reader.getByText(words)).toBeVisible();
  }
  await expect.poll(() => mails(RANIA).filter(({ text }) => text.includes(`/me/meetings/${number}/minutes`)).length, { timeout: 30_000 }).toBe(1);
  expect(mails(RANIA).find(({ text }) => text.includes("/minutes"))!.text).not.toContain("إرسال خطاب الإصلاح");
});

/** The mails that invite to the meeting of this test: those with the link to answer it. */
function invitations<Mail extends { subject: string; text: string }>(mails: Mail[]): Mail[] {
  return mails.filter(({ subject, text }) => subject.includes(TITLE) && /\/i\/[0-9A-Z]/.test(text));
}

/** A day so many months from now, `YYYY-MM-DD`, never after the 28th. */
function inMonths(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 10)).toISOString().slice(0, 10);
}

/** The month it was at the sites of the sample so many hours ago, `YYYY-MM`. */
function monthThen(hours: number): string {
  return new Intl.DateTimeFormat("sv", { timeZone: "America/New_York" }).format(Date.now() - hours * 3_600_000).slice(0, 7);
}

/** Lets a meeting be over: nobody can plan one in the past. */
async function begun(database: Client, number: number): Promise<void> {
  await database.query("update meetings set starts_at = now() - interval '3 hours', ends_at = now() - interval '2 hours' where number = $1", [number]);
}

async function minutesText(database: Client, number: number): Promise<string> {
  const { rows } = await database.query<{ id: string }>("select m.body_text_id as id from minutes m join meetings e on e.id = m.meeting_id where e.number = $1", [number]);
  return rows[0]!.id;
}

import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";
import { translate } from "./translate.ts";

const GROUP = "Housing and Benefits Group";
const SUBJECT = "The clinic moves in spring";
const BODY = "The clinic on Wharf Street moves in April. Tell us what the new rooms need.";
const SPANISH = { subject: "La clínica se muda en primavera", body: "La clínica de Wharf Street se muda en abril. Díganos qué necesitan las salas nuevas." };
const ARABIC = { subject: "تنتقل العيادة في الربيع", body: "تنتقل العيادة في شارع وارف في أبريل. أخبرونا بما تحتاج إليه الغرف الجديدة." };
const AGAIN = "One more thing about the new rooms";
const IMANI = "imani.forsgren@marenbay.example";
const KEISHA = "keisha.brandywell@marenbay.example";
const GRACIELA = "graciela.ontiveros@marenbay.example";
const MARISOL = "marisol.echevarne@marenbay.example";
const HUSSEIN = "hussein.dabbaghi@marenbay.example";
const GUOLIANG = "guoliang.chen@marenbay.example";

test("a message to a group reaches each in their language; one wants none by mail, another stops them by one press", async ({ browser, baseURL, signedIn, mails }) => {
  test.setTimeout(120_000);
  const [team, spanish, arabic, marisol] = await Promise.all([signedIn("Imani Forsgren"), signedIn("Soledad Arrieta"), signedIn("Samir Haddouche"), signedIn("Marisol Echevarne")]);
  const got = (to: string, subject: string) => mails(to).filter((mail) => mail.subject === subject);

  // One of the group does not want what the team writes by mail.
  await marisol.goto("/me/account/notifications");
  await expect(marisol.locator("html")).toHaveAttribute("lang", "es");
  await marisol.getByLabel("Mensajes del equipo").selectOption({ label: "No por correo" });
  await marisol.getByRole("button", { name: "Guardar" }).click();
  await expect(marisol.getByText("Guardado.")).toBeVisible();

  // The coordinator writes to the group in English; its people read five languages.
  await team.goto("/team/messages/new");
  await team.getByLabel("Subject").fill(SUBJECT);
  await team.getByLabel("Message", { exact: true }).fill(BODY);
  await team.getByRole("checkbox", { name: GROUP }).check();
  await team.getByRole("button", { name: "Save", exact: true }).click();
  await expect(team.getByText("Saved. Look at it in each language, then send it.")).toBeVisible();
  const message = new URL(team.url()).pathname;
  await expect(stateOf(team, "Spanish")).toContainText("Waits for its translator");
  await expect(stateOf(team, "English")).toContainText("Written in it");

  // Two translators are asked; the others have not come to it yet.
  for (const [translator, words] of [[spanish, SPANISH], [arabic, ARABIC]] as const) {
    await translate(translator, SUBJECT, words.subject);
    await translate(translator, BODY, words.body);
  }

  // It is looked at in each language, and a test goes to whoever writes and to nobody else.
  await team.reload();
  await expect(stateOf(team, "Spanish")).toContainText("Ready");
  await expect(stateOf(team, "Simplified Chinese")).toContainText("Waits for its translator");
  for (const [language, lang, words] of [["Spanish", "es", SPANISH], ["Arabic", "ar", ARABIC]] as const) {
    await stateOf(team, language).getByRole("link", { name: "See it" }).click();
    const preview = team.locator(`#preview [lang=${lang}]`);
    await expect(preview).toContainText(words.subject);
    await expect(preview).toContainText(words.body);
  }
  await team.getByRole("link", { name: "Send a test to myself" }).click();
  await team.getByLabel("In which language").selectOption({ label: "Arabic" });
  await team.getByRole("button", { name: "Send the test" }).click();
  await expect(team.getByText("The test is on its way to you.")).toBeVisible();
  await expect.poll(() => mails(IMANI).filter(({ text }) => text.includes(ARABIC.body)).length, { timeout: 20_000 }).toBe(1);
  const tried = mails(IMANI).find(({ text }) => text.includes(ARABIC.body))!;
  expect(tried.subject).toContain(ARABIC.subject);
  expect(tried.text).toContain("هذه تجربة. لم تصل هذه الرسالة إلى أحد غيرك.");
  expect(mails().filter(({ text }) => [BODY, SPANISH.body, ARABIC.body].some((body) => text.includes(body)))).toHaveLength(1);

  // It is sent: to each in their language; who waits for a translation, wants no mail or has no address is not written to.
  await team.goto(`${message}/send`);
  await team.getByRole("button", { name: "Send now" }).click();
  await expect(team.getByText("Sent.", { exact: true })).toBeVisible();
  for (const [to, words] of [[KEISHA, { subject: SUBJECT, body: BODY }], [GRACIELA, SPANISH], [HUSSEIN, ARABIC]] as const) {
    await expect.poll(() => got(to, words.subject).length, { timeout: 20_000 }).toBe(1);
    expect(got(to, words.subject)[0]!.text).toContain(words.body);
  }
  await expect(async () => {
    await team.goto(message);
    for (const [language, state] of [["Spanish", "Sent"], ["Spanish", "Switched off by them"], ["Simplified Chinese", "Wait for a translation"], ["Vietnamese", "By letter"]] as const) {
      expect(await countOf(team, language, state)).toBe("1");
    }
  }).toPass();
  expect(mails(MARISOL).filter(({ text }) => text.includes(SPANISH.body))).toEqual([]);
  expect(mails(GUOLIANG).filter(({ text }) => text.includes(BODY))).toEqual([]);
  await marisol.goto("/me/messages");
  await expect(marisol.getByText(SPANISH.body)).toBeVisible();

  // Opening the link in the mail stops nothing; one press on its page does, without script and without signing in.
  const mail = got(HUSSEIN, ARABIC.subject)[0]!;
  const stop = mail.text.match(/http:\S+\/ar\/u\/[\w-]+/)![0];
  expect(mail.headers["list-unsubscribe"]).toBe(`<${stop}>`);
  expect(mail.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  const hussein = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
  for (let times = 0; times < 2; times += 1) {
    await hussein.goto(stop);
    await expect(hussein.getByRole("heading", { level: 1 })).toHaveText("إيقاف هذا البريد؟");
  }
  await hussein.getByRole("button", { name: "إيقاف هذا البريد" }).click();
  await expect(hussein.getByRole("heading", { level: 1 })).toHaveText("أُوقف هذا البريد.");

  // A mail programme posts by itself (RFC 8058).
  const button = new URL(got(GRACIELA, SPANISH.subject)[0]!.headers["list-unsubscribe"]!.slice(1, -1));
  // Only Chromium knows the portal's name.
  const answer = await hussein.request.post(`http://127.0.0.1:${button.port}${button.pathname}`, { headers: { host: button.host }, form: { "List-Unsubscribe": "One-Click" }, maxRedirects: 0 });
  expect(answer.status()).toBe(200);

  // The next message reaches neither of them by mail; the others get it as it was written, since it waits for nobody.
  await team.goto("/team/messages/new");
  await team.getByLabel("Subject").fill(AGAIN);
  await team.getByLabel("Message", { exact: true }).fill(BODY);
  await team.getByRole("checkbox", { name: GROUP }).check();
  await team.getByLabel("Do not wait for translations after").fill("2026-01-01");
  await team.getByRole("button", { name: "Save", exact: true }).click();
  await team.getByRole("link", { name: "Send", exact: true }).click();
  await team.getByRole("button", { name: "Send now" }).click();
  await expect.poll(() => got(KEISHA, AGAIN).length, { timeout: 20_000 }).toBe(1);
  await team.reload();
  expect(await countOf(team, "Arabic", "Switched off by them")).toBe("1");
  expect(await countOf(team, "Spanish", "Switched off by them")).toBe("2");
  for (const to of [HUSSEIN, GRACIELA, MARISOL]) expect(got(to, AGAIN)).toEqual([]);

  // Whoever stopped them can have them again.
  await hussein.getByRole("button", { name: "استقباله من جديد" }).click();
  await expect(hussein.getByRole("heading", { level: 1 })).toHaveText("إيقاف هذا البريد؟");
});

function stateOf(page: Page, language: string) {
  return page.getByRole("row", { name: new RegExp(`^${language}`) });
}

/** How many readers of a language stand in a column of the table. */
async function countOf(page: Page, language: string, column: string): Promise<string> {
  const columns = await page.getByRole("columnheader").allInnerTexts();
  // The first cell of each row is its heading.
  return (await stateOf(page, language).getByRole("cell").nth(columns.indexOf(column) - 1).innerText()).trim();
}

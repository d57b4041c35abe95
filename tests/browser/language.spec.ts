import type { Browser, Page } from "@playwright/test";
import type { Client } from "pg";
import { expect, test } from "./portal.ts";

/** Too short to be recognised: taken for Spanish, the language of the page. */
const WORDS = "Bom dia. Ninguém atende.";
const LATER = "Tampouco pela tarde.";
const CASE = "Necesito un abogado. O contrato da casa.";
const ADDED = "Os nenos teñen frío.";
const GIVEN = "A porta fica fechada.";

test("a language that was taken wrongly is put right at the desk, in the inbox, of a later message alone, and by whoever wrote", async ({ browser, baseURL, signedIn }) => {
  test.setTimeout(90_000);
  const [translator, champion] = await Promise.all([signedIn("Soledad Arrieta"), signedIn("Dr. Priyanka Vellore-Hughes")]);
  const patient = await phone(browser, baseURL);
  await tell(patient, WORDS);

  // It lies on the desk from Spanish; the translator from Spanish sees that it is not, and it leaves that desk.
  await translator.goto("/team/translation");
  const onTheDesk = translator.getByRole("link", { name: WORDS });
  await onTheDesk.click();
  await translator.getByRole("link", { name: "Not in this language?" }).click();
  await translator.getByLabel("Written in").selectOption({ label: "Brazilian Portuguese" });
  await translator.getByRole("button", { name: "Save the language" }).click();
  await expect(translator.getByText("Saved. It waits now for those who translate that language.")).toBeVisible();
  await translator.goto("/team/translation");
  await expect(onTheDesk).toHaveCount(0);

  // Whoever reads it knows better. What they typed is kept where it is no language.
  await open(champion, WORDS);
  const language = champion.getByRole("definition").filter({ hasText: "Brazilian Portuguese" });
  await language.getByRole("link", { name: "Change" }).click();
  await champion.getByLabel("Written in").selectOption({ label: "Another language" });
  const code = champion.getByLabel("Code of the other language");
  await code.fill("not a code");
  await champion.getByRole("button", { name: "Save the language" }).click();
  await expect(code).toHaveValue("not a code");
  await expect(code).toHaveAccessibleDescription(/This is not the code of a language/);
  await code.fill("gl");
  await code.press("Enter");
  await expect(champion.getByText("The language is saved")).toBeVisible();
  await expect(champion.getByRole("definition").filter({ hasText: "Galician" })).toBeVisible();

  // What they write later is another language again, and only that is put right.
  await patient.getByRole("link", { name: "Agregar algo" }).click();
  await patient.getByRole("textbox").fill(LATER);
  await patient.getByRole("button", { name: "Agregar", exact: true }).click();
  await champion.reload();
  const message = champion.getByRole("listitem").filter({ hasText: LATER });
  await expect(message).toContainText("Written in Spanish");
  await message.getByRole("link", { name: "Change the language" }).click();
  await expect(champion.getByRole("heading", { name: "Language of the words" })).toBeVisible();
  await champion.getByLabel("Written in").selectOption({ label: "Brazilian Portuguese" });
  await champion.getByRole("button", { name: "Save the language" }).click();
  await expect(champion.getByText("The language is saved")).toBeVisible();
  await expect(message).toContainText("Written in Brazilian Portuguese");
  await expect(champion.getByRole("definition").filter({ hasText: "Galician" })).toBeVisible();

  // Nobody knows it better than whoever wrote.
  await patient.getByRole("link", { name: /^Idioma de mis palabras/ }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("¿En qué idioma escribió?");
  await patient.getByLabel("Escribí en").selectOption("pt-BR");
  await patient.getByRole("button", { name: "Guardar" }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("Su recibo");
  await expect(patient.getByText("Entendimos que está en: portugués de Brasil.")).toBeVisible();
  await champion.reload();
  await expect(champion.getByRole("definition").filter({ hasText: "Brazilian Portuguese" })).toBeVisible();
});

test("a recruiter puts right in which language somebody who asks to join wrote back", async ({ signedIn, database }) => {
  const { rows } = await database.query("select a.number, m.id from application_messages m join applications a on a.id = m.application_id where m.side = 'applicant' and a.state <> 'withdrew' order by m.id limit 1");
  await readIn(database, "Imani Forsgren", "ar");
  const coordinator = await signedIn("Imani Forsgren");
  await coordinator.goto(`/team/recruiting/${rows[0].number}`);
  const link = coordinator.locator(`a[href="/team/recruiting/${rows[0].number}/messages/${rows[0].id}/language"]`);
  const message = coordinator.getByRole("listitem").filter({ has: link });
  await link.click();
  await expect(coordinator.getByRole("heading", { level: 1 })).toHaveText("لغة الكلمات");
  await coordinator.getByLabel("مكتوبة بـ").selectOption("ht");
  await coordinator.getByRole("button", { name: "حفظ اللغة" }).click();
  await expect(coordinator.getByText("حُفظت اللغة")).toBeVisible();
  await expect(message).toContainText("مكتوب باللغة: الكريولية الهايتية");
});

test("somebody of intake puts right, in Spanish, what the person of a case wrote", async ({ browser, baseURL, signedIn, database }) => {
  const patient = await phone(browser, baseURL);
  await tell(patient, CASE);
  const receipt = patient.url();
  await expect(async () => {
    await patient.goto(receipt);
    await patient.getByRole("radio", { name: "Sí, pásenlo" }).check({ timeout: 500 });
  }).toPass();
  await patient.getByRole("radio", { name: "Llamada" }).check();
  await patient.getByRole("textbox", { name: "Número o dirección" }).fill("555-0188");
  await patient.getByRole("checkbox", { name: "Pasen también mi mensaje" }).check();
  await patient.getByRole("button", { name: "Enviar mi respuesta" }).click();
  await patient.getByRole("link", { name: "Agregar algo" }).click();
  await patient.getByRole("textbox").fill(ADDED);
  await patient.getByRole("button", { name: "Agregar", exact: true }).click();

  await readIn(database, "Gideon Thackwray", "es");
  const intake = await signedIn("Gideon Thackwray");
  await intake.goto(`/team/intake/${await inputOf(database, CASE)}`);
  const written = intake.getByText(/^Escrito en/);
  await expect(written).toHaveText([/^Escrito en español/, /^Escrito en español/]);
  await intake.getByRole("link", { name: "Cambiar el idioma" }).last().click();
  await expect(intake.getByRole("heading", { level: 1 })).toHaveText("Idioma de las palabras");
  await intake.getByLabel("Escrito en").selectOption({ label: "Otro idioma" });
  await intake.getByRole("button", { name: "Guardar el idioma" }).click();
  await expect(intake.getByRole("link", { name: "Elija el idioma o escriba su código." })).toBeVisible();
  await intake.getByLabel("Código del otro idioma").fill("gl");
  await intake.getByRole("button", { name: "Guardar el idioma" }).click();
  await expect(intake.getByText("El idioma quedó guardado")).toBeVisible();
  await expect(written).toHaveText([/^Escrito en español/, /^Escrito en gallego/]);

  // What they said at first takes along what they wrote under the same language, which the other is no more.
  await intake.getByRole("link", { name: "Cambiar el idioma" }).first().click();
  await intake.getByLabel("Escrito en").selectOption("pt-BR");
  await intake.getByRole("button", { name: "Guardar el idioma" }).click();
  await expect(written).toHaveText([/^Escrito en portugués/, /^Escrito en gallego/]);
  await intake.getByText("Qué ha pasado", { exact: true }).click();
  await expect(intake.getByText("Se corrigió el idioma de las palabras")).toBeVisible();
});

test("an agency that reads Arabic says of words which it was given that they are in another language", async ({ browser, baseURL, signedIn, database }) => {
  const patient = await phone(browser, baseURL);
  await tell(patient, GIVEN);
  const coordinator = await signedIn("Imani Forsgren");
  await coordinator.goto(`/team/translation/outside/new?pair=${encodeURIComponent("es>en")}`);
  await coordinator.getByLabel("Who gets them").fill("Tidewater");
  const given = coordinator.getByRole("group", { name: "The texts" });
  for (const box of await given.getByRole("checkbox").all()) await box.uncheck();
  await given.getByRole("checkbox", { name: GIVEN }).check();
  await coordinator.getByRole("checkbox", { name: /^These people may get the private words/ }).check();
  await coordinator.getByRole("button", { name: "Make the link" }).click();
  await expect(coordinator.getByText("Not saved yet")).toBeVisible();
  const code = /\/t\/([0-9A-Z]+)/.exec(await coordinator.locator("main").innerText())![1]!;

  const agency = await phone(browser, baseURL);
  await agency.goto(`/ar/t/${code}`);
  await expect(agency.getByText(GIVEN)).toBeVisible();
  await agency.getByRole("link", { name: "ليست بهذه اللغة؟" }).click();
  await expect(agency.getByRole("heading", { level: 1 })).toHaveText("لغة الكلمات");
  await expect(agency.locator("html")).toHaveAttribute("dir", "rtl");
  await agency.getByLabel("رمز اللغة الأخرى").fill("ليس رمزًا");
  await agency.getByRole("button", { name: "حفظ اللغة" }).click();
  await expect(agency.getByRole("link", { name: /هذا ليس رمز لغة/ })).toBeVisible();
  await expect(agency.getByLabel("رمز اللغة الأخرى")).toHaveValue("ليس رمزًا");
  await agency.getByLabel("رمز اللغة الأخرى").fill("");
  await agency.getByLabel("مكتوبة بـ").selectOption("pt-BR");
  await agency.getByRole("button", { name: "حفظ اللغة" }).click();
  await expect(agency.getByText("حُفظت اللغة")).toBeVisible();
  await expect(agency.getByText("لم يبق هنا شيء")).toBeVisible();
  await expect(agency.getByText(GIVEN)).toHaveCount(0);

  await coordinator.goto(`/team/inbox/${await inputOf(database, GIVEN)}`);
  await expect(coordinator.getByRole("definition").filter({ hasText: "Brazilian Portuguese" })).toBeVisible();
});

/** A window without script, as wide as a phone. */
async function phone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
}

/** Says something on the Spanish page, without script; the receipt is open then. */
async function tell(page: Page, words: string): Promise<void> {
  await page.goto("/es/tell-us");
  await page.getByLabel("¿Qué deberíamos saber?").fill(words);
  await page.getByRole("button", { name: "Enviar", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Su recibo");
}

async function inputOf(database: Client, words: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>("select i.id from inputs i join texts t on t.id = i.text_id where t.words = $1 order by i.number desc limit 1", [words]);
  return rows[0]!.id;
}

/** Whoever of the sample reads another language than English here reads English again afterwards. */
async function readIn(database: Client, name: string, lang: string): Promise<void> {
  await database.query("update people set lang = $2 where name = $1", [name, lang]);
}
test.afterEach(async ({ database }) => {
  for (const name of ["Imani Forsgren", "Gideon Thackwray"]) await readIn(database, name, "en");
});

async function open(page: Page, words: string): Promise<void> {
  await page.goto("/team/inbox");
  await page.getByRole("link", { name: words }).click();
  await expect(page.locator("#original")).toContainText(words);
}

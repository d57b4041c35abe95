import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";

/** Too short to be recognised: taken for Spanish, the language of the page. */
const WORDS = "Bom dia. Ninguém atende.";
const LATER = "Tampouco pela tarde.";

test("a language that was taken wrongly is put right at the desk, in the inbox and of a later message alone", async ({ browser, baseURL, signedIn }) => {
  test.setTimeout(90_000);
  const [translator, champion] = await Promise.all([signedIn("Soledad Arrieta"), signedIn("Dr. Priyanka Vellore-Hughes")]);
  const patient = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
  await patient.goto("/es");
  await patient.getByRole("link", { name: "Escribir mi mensaje" }).click();
  await patient.getByLabel("¿Qué deberíamos saber?").fill(WORDS);
  await patient.getByRole("button", { name: "Enviar", exact: true }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("Su recibo");

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
});

test("a recruiter puts right in which language somebody who asks to join wrote back", async ({ signedIn, database }) => {
  const { rows } = await database.query("select a.number, m.id from application_messages m join applications a on a.id = m.application_id where m.side = 'applicant' and a.state <> 'withdrew' order by m.id limit 1");
  const coordinator = await signedIn("Imani Forsgren");
  await coordinator.goto(`/team/recruiting/${rows[0].number}`);
  const link = coordinator.locator(`a[href="/team/recruiting/${rows[0].number}/messages/${rows[0].id}/language"]`);
  const message = coordinator.getByRole("listitem").filter({ has: link });
  await link.click();
  await coordinator.getByLabel("Written in").selectOption({ label: "Haitian Creole" });
  await coordinator.getByRole("button", { name: "Save the language" }).click();
  await expect(coordinator.getByText("The language is saved")).toBeVisible();
  await expect(message).toContainText("Written in Haitian Creole");
});

async function open(page: Page, words: string): Promise<void> {
  await page.goto("/team/inbox");
  await page.getByRole("link", { name: words }).click();
  await expect(page.locator("#original")).toContainText(words);
}

import { startApertium, type ApertiumServer } from "../setup/start-apertium.ts";
import { aMinuteLater } from "./a-minute-later.ts";
import { tabTo } from "./keyboard.ts";
import { expect, test } from "./portal.ts";

const WORDS = "La línea de ayuda no contesta en español.";
const ANSWER = "We found out why. Somebody calls you today.";
const TRANSLATED = "Ya sabemos por qué. Hoy le llamará alguien.";

let machine: ApertiumServer;
test.beforeAll(async () => {
  machine = await startApertium();
});
test.afterAll(() => machine.stop());

test("the loop in Spanish with Apertium: a labelled gist for the team, a person's words for the patient", async ({ browser, baseURL, signedIn, database }) => {
  test.setTimeout(120_000);
  const [administrator, champion, translator] = await Promise.all(["Rafael Oduya-Klein", "Dr. Priyanka Vellore-Hughes", "Soledad Arrieta"].map(signedIn));

  // The administrator says where the machine is, and tries it with a sentence that is nobody's.
  await administrator!.goto("/admin/translation/new");
  await administrator!.getByRole("radio", { name: /^Apertium/ }).check();
  await administrator!.getByRole("textbox", { name: "Its address" }).fill(machine.address);
  for (const name of ["Spanish to English", "English to Spanish", /^It may get private words too/]) await administrator!.getByRole("checkbox", { name }).check();
  await administrator!.getByRole("button", { name: "Add a machine" }).click();
  await administrator!.getByRole("button", { name: "Send our sentence" }).click();
  await expect(administrator!.getByText("The clinic opens the Monday")).toBeVisible();

  // The patient writes in Spanish, without script.
  const patient = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
  await patient.goto("/es/tell-us");
  await patient.getByLabel("¿Qué deberíamos saber?").fill(WORDS);
  await patient.getByRole("button", { name: "Enviar", exact: true }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("Su recibo");

  // The champion finds a gist of it in the list, labelled there and beside the original.
  const row = champion!.getByRole("link").filter({ hasText: /help/i }).filter({ hasText: "Machine translation" });
  await expect(async () => {
    await champion!.goto("/team/inbox");
    await expect(row.first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await row.first().click();
  await expect(champion!.getByText(WORDS)).toBeVisible();
  await expect(champion!.locator("main").getByText("not yet reviewed").first()).toBeVisible();

  // The answer waits for a person, whatever the machine makes of it.
  await champion!.getByRole("link", { name: "Answer", exact: true }).click();
  await champion!.getByLabel("Your answer").fill(ANSWER);
  await champion!.getByRole("button", { name: "Send the answer" }).click();
  await expect(champion!.getByText("Answered, being translated").first()).toBeVisible();
  await aMinuteLater(database);

  // The translator opens it with the keyboard, sees the machine's draft, writes what is right, and goes on to the next text.
  await expect(async () => {
    await translator!.goto("/team/translation");
    await expect(translator!.getByRole("link", { name: ANSWER }).getByText("A machine has drafted it")).toBeVisible({ timeout: 500 });
  }).toPass();
  await tabTo(translator!, new RegExp(ANSWER));
  await translator!.keyboard.press("Enter");
  const words = translator!.getByRole("textbox");
  await expect(words).toBeFocused();
  const draft = await translator!.locator("main .bubble", { hasText: /hoy/i }).innerText();
  await patient.reload();
  await expect(patient.getByText(draft)).toHaveCount(0);
  await expect(patient.getByText(ANSWER)).toHaveCount(0);
  await translator!.keyboard.type(TRANSLATED);
  await tabTo(translator!, /^$/);
  await translator!.keyboard.press("Space");
  expect(await tabTo(translator!, /^Save, next$/)).toHaveLength(1);
  await translator!.keyboard.press("Enter");
  await expect(translator!.getByText("Checked. It may be shown now.")).toBeVisible();
  await expect(translator!.getByRole("textbox")).toBeFocused();

  // The patient reads a person's words on the receipt.
  await patient.reload();
  await expect(patient.getByText(TRANSLATED)).toBeVisible();
  expect(machine.log()).not.toMatch(/ayuda|help line|Somebody calls/);

  await administrator!.goto("/admin/translation");
  await administrator!.getByRole("row", { name: machine.address }).getByRole("link", { name: "Remove" }).click();
  await administrator!.getByRole("button", { name: "Remove" }).click();
  await expect(administrator!.getByText("The machine is removed.")).toBeVisible();
});

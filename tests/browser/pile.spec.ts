import type { Page } from "@playwright/test";
import { aMinuteLater } from "./a-minute-later.ts";
import { expect, test } from "./portal.ts";

const SHEETS = ["El ascensor no sirve desde mayo y mi madre no puede bajar.", "Nadie me explicó por qué me negaron la ayuda de la luz."] as const;

test("two sheets typed by keyboard, a receipt on paper, a reply that does not wait and an answer that does", async ({ browser, baseURL, signedIn, database }) => {
  const coordinator = await signedIn("Imani Forsgren");
  await coordinator.goto("/team/enter");
  // What is the same for the whole pile is chosen once.
  await coordinator.getByRole("combobox", { name: "Language" }).selectOption("es");

  const receipts: string[] = [];
  for (const [index, words] of SHEETS.entries()) {
    if (index === 0) await coordinator.getByLabel("What they said").focus();
    // After the first sheet the next one's words have the focus already.
    await expect(coordinator.getByLabel("What they said")).toBeFocused();
    await coordinator.keyboard.type(words);
    for (let stop = 0; stop < 3; stop += 1) await coordinator.keyboard.press("Tab");
    await expect(coordinator.getByRole("button", { name: "Save, and the next one" })).toBeFocused();
    await coordinator.keyboard.press("Enter");
    await expect(coordinator.getByText(/^Kept as number \d+$/)).toBeVisible();
    await expect(coordinator.getByRole("combobox", { name: "Language" })).toHaveValue("es");
    receipts.push((await coordinator.locator("section:has(img) bdi").first().innerText()).replaceAll("-", ""));
  }
  await expect(coordinator.getByText("2 written down in this pile.")).toBeVisible();
  expect(new Set(receipts).size).toBe(2);

  // Whoever got the sheet's receipt opens it on a phone, without script, in their language.
  const patient = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
  await patient.goto(`/es/r/${receipts[0]!}`);
  await expect(patient.locator("html")).toHaveAttribute("lang", "es");
  await expect(patient.getByText(SHEETS[0])).toBeVisible();

  // A ready-made reply was checked in Spanish before anybody needed it, so it stands there at once.
  const champion = await signedIn("Dr. Priyanka Vellore-Hughes");
  await openInput(champion, SHEETS[0]);
  await champion.getByRole("link", { name: "Ready-made reply" }).click();
  await champion.getByRole("link", { name: "Ask: when and where?" }).click();
  await expect(champion.getByText("Goes at once, in Spanish")).toBeVisible();
  await champion.getByRole("button", { name: "Send" }).click();
  await expect(champion.getByText(/Vellore-Hughes.? asked/)).toBeVisible();

  // For a minute it can be taken back with one key, and nobody has seen it.
  await expect(champion.getByText("Goes out in a moment.")).toBeVisible();
  await patient.reload();
  await expect(patient.getByText(/¿Cuándo/)).toHaveCount(0);
  await champion.keyboard.press("z");
  await expect(champion.getByText("Taken back. Nobody saw it.")).toBeVisible();
  await expect(champion.getByText(/Vellore-Hughes.? asked/)).toHaveCount(0);
  await champion.getByRole("link", { name: "Ready-made reply" }).click();
  await champion.getByRole("link", { name: "Ask: when and where?" }).click();
  await champion.getByRole("button", { name: "Send" }).click();
  await champion.getByRole("link", { name: "Take it back" }).click();
  await expect(champion.getByText("Nobody has seen it yet.", { exact: false })).toBeVisible();
  await aMinuteLater(database);
  await champion.getByRole("button", { name: "Take it back" }).click();
  await expect(champion.getByText("It has gone out already, so it cannot be taken back.", { exact: false })).toBeVisible();
  await patient.reload();
  await expect(patient.getByText(/¿Cuándo/)).toBeVisible();

  // Words of one's own wait for a translator, and both sides are told until when.
  await openInput(champion, SHEETS[1]);
  await champion.getByRole("link", { name: "Answer", exact: true }).click();
  await champion.getByLabel("Your answer").fill("We ask the power company for the reason and write to you here.");
  await champion.getByRole("button", { name: "Send the answer" }).click();
  await expect(champion.getByText(/^Answered, being translated/)).toBeVisible();
  await aMinuteLater(database);
  await patient.goto(`/es/r/${receipts[1]!}`);
  await expect(patient.getByText(/^El equipo le escribió\. .* a más tardar el /)).toBeVisible();
  await expect(patient.getByText(/power company/)).toHaveCount(0);
});

async function openInput(page: Page, words: string): Promise<void> {
  await page.goto("/team/inbox");
  await page.getByRole("link", { name: words.slice(0, 30) }).click();
  await expect(page.getByText(words).first()).toBeVisible();
}

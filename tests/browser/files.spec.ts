import { readFileSync } from "node:fs";
import { expect, test } from "./portal.ts";

const PLAN = Buffer.from("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
const NAME = "Kế hoạch – خطة.pdf";

test("a champion adds a file to an improvement, saves it as it was, and removes it, with plain forms", async ({ signedIn }) => {
  const team = await signedIn("Dr. Priyanka Vellore-Hughes");
  await team.goto("/team/improvements/new");
  await team.getByLabel("What will be better").fill("Signs on every door");
  await team.getByLabel("Why", { exact: true }).fill("Somebody walked in twice.");
  await team.getByRole("button", { name: "Start it" }).click();
  await expect(team.getByText("No files yet.")).toBeVisible();
  const page = new URL(team.url()).pathname;

  // What it is called does not tell what it is.
  await team.getByRole("link", { name: "Add a file" }).click();
  await team.getByLabel("File").setInputFiles({ name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html><script>alert(1)</script>") });
  await team.getByRole("button", { name: "Add it" }).click();
  await expect(team.getByRole("alert")).toContainText("do not take this kind of file");
  await team.getByLabel("File").setInputFiles({ name: NAME, mimeType: "text/html", buffer: PLAN });
  await team.getByRole("button", { name: "Add it" }).click();
  await expect(team.getByText("The file was added.")).toBeVisible();

  const file = team.getByRole("listitem").filter({ hasText: NAME });
  await expect(file).toContainText("PDF · 1 kB · Dr. Priyanka Vellore-Hughes");
  const saving = team.waitForEvent("download");
  await file.getByRole("link", { name: NAME, exact: true }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(NAME);
  expect(readFileSync(await saved.path())).toEqual(PLAN);

  await file.getByRole("link", { name: /^Remove/ }).click();
  await expect(team.getByText(/nobody can bring it back/)).toBeVisible();
  await team.getByRole("button", { name: "Remove it" }).click();
  await expect(team).toHaveURL(page);
  await expect(team.getByText("No files yet.")).toBeVisible();
  await expect(team.getByText("A file was removed")).toBeVisible();
});

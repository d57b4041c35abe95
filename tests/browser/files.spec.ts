import { readFileSync } from "node:fs";
import { exif, jpegWith } from "../setup/files.ts";
import { expect, test } from "./portal.ts";
import { pattern, wordsIn } from "./words.ts";

const PLAN = Buffer.from("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
const NAME = "Kế hoạch – خطة.pdf";
const PHOTO = jpegWith([[0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(6)])]]);
const t = wordsIn("vi");

test("in Vietnamese: a champion adds a file and a photo to an improvement, saves the file as it was and the photo without its place, and removes the file, with plain forms", async ({ reading }) => {
  const team = await reading("Dr. Priyanka Vellore-Hughes", "vi");
  await team.goto("/team/improvements/new");
  await team.getByLabel(t("backlog:form.title")).fill("Signs on every door");
  await team.getByLabel(t("backlog:form.why"), { exact: true }).fill("Somebody walked in twice.");
  await team.getByRole("button", { name: t("backlog:form.start") }).click();
  await expect(team.getByText(t("attachments:none"))).toBeVisible();
  const page = new URL(team.url()).pathname;
  const add = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    await expect(team.getByText(t("ui:file.choose"), { exact: true })).toBeVisible();
    await expect(team.getByText(t("ui:file.none"))).toBeVisible();
    const choosing = team.waitForEvent("filechooser");
    await team.getByLabel(t("attachments:file")).click();
    await (await choosing).setFiles(file);
    // What is chosen stands there in place of "none".
    await expect(team.getByText(t("ui:file.none"))).toBeHidden();
    await team.getByRole("button", { name: t("attachments:add"), exact: true }).click();
  };

  // What it is called does not tell what it is.
  await team.getByRole("link", { name: t("attachments:addOne") }).click();
  await add({ name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html><script>alert(1)</script>") });
  await expect(team.getByRole("alert")).toContainText(t("attachments:errors.notTaken"));
  await add({ name: NAME, mimeType: "text/html", buffer: PLAN });
  await expect(team.getByText(t("attachments:toast.added"))).toBeVisible();
  await team.getByRole("link", { name: t("attachments:addOne") }).click();
  await add({ name: "door.jpg", mimeType: "image/jpeg", buffer: PHOTO });

  const save = async (name: string) => {
    const saving = team.waitForEvent("download");
    await team.getByRole("listitem").getByRole("link", { name, exact: true }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(name);
    return readFileSync(await saved.path());
  };
  const file = team.getByRole("listitem").filter({ hasText: NAME });
  await expect(file).toContainText("PDF · 1 kB · Dr. Priyanka Vellore-Hughes");
  expect(await save(NAME)).toEqual(PLAN);
  const photo = await save("door.jpg");
  expect([PHOTO.includes("52.5200N"), photo.includes("52.5200N")]).toEqual([true, false]);

  await file.getByRole("link", { name: pattern(t("attachments:removeOne", { name: "*" })) }).click();
  await expect(team.getByText(t("attachments:removeLine"))).toBeVisible();
  await team.getByRole("button", { name: t("attachments:removeIt") }).click();
  await expect(team).toHaveURL(page);
  await expect(team.getByText(NAME)).toHaveCount(0);
  await expect(team.getByText(t("events:improvement.file_removed"))).toBeVisible();
});

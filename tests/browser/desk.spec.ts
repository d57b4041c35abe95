import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";

const IMPROVEMENT = "Ask housing questions yearly or on change, show last answers";

/** She translates Creole, and for a while Spanish. */
const SECOND = "Wideline Jeansulme";

const DOORS = { said: "You lose your way between the two doors.", did: "Green arrows on the floor show the way now." };
const QUESTION = "Which doors are these: of the clinic, or of the legal office?";
const ANSWER = "The front door of the clinic, and the door of the legal office upstairs.";
const DOORS_IN_SPANISH = "Usted se pierde entre las dos puertas.";

const FORMS = { said: "You asked for forms with larger letters.", did: "All our forms have larger letters since 1 May." };
const FORMS_IN_VIETNAMESE = { said: "Quý vị muốn có mẫu đơn chữ lớn hơn.", did: "Từ ngày 1 tháng 5, mọi mẫu đơn đều có chữ lớn hơn." };
const AGENCY = "Mekong Words";

test("a translator asks the author, reads the answer and translates; a second, qualified person says that it is right", async ({ signedIn }) => {
  test.setTimeout(120_000);
  const [administrator, coordinator, author, translator] = await Promise.all([signedIn("Rafael Oduya-Klein"), signedIn("Imani Forsgren"), signedIn("Dr. Priyanka Vellore-Hughes"), signedIn("Soledad Arrieta")]);
  await draftUpdate(author, DOORS);

  // From now on a second person checks; Wideline, who translates Creole, gets Spanish too.
  await secondPerson(administrator, "Ask for a second person", "From now on a second person checks.");
  await administrator.goto("/team/people/translators/new");
  await administrator.getByLabel("Who translates").selectOption({ label: SECOND });
  await administrator.getByRole("combobox", { name: "Language" }).selectOption({ label: "Spanish" });
  await administrator.getByRole("button", { name: "Give the role" }).click();
  await expect(administrator.getByText("The role is given.")).toBeVisible();
  const second = await signedIn(SECOND);

  // The translator does not know what is meant, and asks; the author answers; the answer stands beside the text.
  await openText(translator, DOORS.said);
  const text = new URL(translator.url()).pathname;
  await translator.getByRole("link", { name: "Ask the author" }).click();
  await expect(translator.getByText("It goes to \u2068Dr. Priyanka Vellore-Hughes\u2069.")).toBeVisible();
  await translator.getByLabel("Your question").fill(QUESTION);
  await translator.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(translator.getByText("Asked. The answer will stand here.")).toBeVisible();
  await author.goto("/team/translation/questions");
  await author.getByRole("listitem").filter({ hasText: QUESTION }).getByRole("link", { name: "Answer" }).click();
  await author.getByLabel("Your answer").fill(ANSWER);
  await author.getByRole("button", { name: "Answer" }).click();
  await expect(author.getByText("Answered. The translators read it.")).toBeVisible();
  await translator.reload();
  await expect(translator.getByText(ANSWER)).toBeVisible();

  // What the translator calls done waits for somebody else, and cannot be checked by themselves.
  await translator.getByRole("textbox").fill(DOORS_IN_SPANISH);
  await translator.getByRole("checkbox", { name: "It is done. Somebody else can check it." }).check();
  await translator.getByRole("button", { name: "Save, stay here" }).click();
  await expect(translator.getByText("Saved. It waits for a second person, who checks it.")).toBeVisible();
  await expect(translator.getByText("You are done. A second person checks it.")).toBeVisible();
  // Saved again it stays done.
  await expect(translator.getByRole("checkbox", { name: "It is done. Somebody else can check it." })).toBeChecked();
  expect((await translator.goto(`${text}/review`))!.status()).toBe(404);

  // The second person may say that it is right once their qualification is noted: the text is critical.
  await second.goto(text);
  // However long the list beside it is, the page itself is no longer than the window.
  expect(await second.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await second.getByRole("link", { name: "Check it as it stands" }).click();
  await expect(second.getByText("Only somebody whose qualification is noted can check it.").first()).toBeVisible();
  await coordinator.goto("/team/people/translators");
  await coordinator.getByRole("row", { name: /^Spanish/ }).getByRole("link", { name: `Note a qualification ${SECOND}` }).click();
  await coordinator.getByRole("radio", { name: "English to Spanish" }).check();
  await coordinator.getByRole("radio", { name: /^Tested/ }).check();
  await coordinator.getByRole("button", { name: "Note it" }).click();
  await expect(coordinator.getByText("The qualification is noted.")).toBeVisible();
  await second.reload();
  await second.getByRole("button", { name: "It is right. It may be published." }).click();
  await expect(second.getByText("Checked. It may be shown now.")).toBeVisible();
  await translator.goto(text);
  await expect(translator.getByText(new RegExp(`Reviewed by .?${SECOND}`))).toBeVisible();

  // As before: one person is enough, and Wideline translates Creole.
  await secondPerson(administrator, "Ask for no second person", "From now on one person is enough.");
  await administrator.goto("/team/people/translators");
  await administrator.getByRole("row", { name: /^Spanish/ }).getByRole("link", { name: `Take the role back ${SECOND}` }).click();
  await administrator.getByRole("button", { name: "Take the role back" }).click();
  await expect(administrator.getByText("The role is taken back.")).toBeVisible();
  expect((await second.goto(text))!.status()).toBe(404);
});

test("somebody outside gets two texts by a link, translates them on a phone, and is checked; then the link is taken back", async ({ browser, baseURL, signedIn }) => {
  test.setTimeout(120_000);
  const [coordinator, author, translator] = await Promise.all([signedIn("Imani Forsgren"), signedIn("Dr. Priyanka Vellore-Hughes"), signedIn("Thảo Lê-Whitcombe")]);
  await draftUpdate(author, FORMS);

  // The coordinator gives these two texts away, and no other that waits.
  await coordinator.goto("/team/translation/outside");
  await coordinator.getByRole("link", { name: "Give texts to somebody outside" }).click();
  await coordinator.getByRole("link", { name: "English to Vietnamese" }).click();
  await coordinator.getByLabel("Who gets them").fill(AGENCY);
  const boxes = coordinator.getByRole("group", { name: "The texts" }).getByRole("checkbox");
  for (const box of await boxes.all()) await box.uncheck();
  for (const words of [FORMS.said, FORMS.did]) await coordinator.getByRole("checkbox", { name: words }).check();
  await coordinator.getByLabel("How many days the link works").fill("7");
  await coordinator.getByRole("button", { name: "Make the link" }).click();
  await expect(coordinator.getByText("The link is made. Send it to them now.")).toBeVisible();
  const job = coordinator.url();
  const link = (await coordinator.getByText(/^http:\S+\/t\/[0-9A-Z]+$/).innerText()).replace("/en/t/", "/vi/t/");

  // They open it without an account and without script, and see these texts only; what they save stays theirs to change.
  const outside = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
  await outside.goto(link);
  await expect(outside.locator("html")).toHaveAttribute("lang", "vi");
  const fields = outside.getByRole("textbox", { name: "Tiếng Việt" });
  await expect(fields).toHaveCount(2);
  for (const words of [FORMS.said, FORMS.did]) await expect(outside.getByText(words)).toBeVisible();
  await outside.getByLabel("Tên của quý vị").fill("Ngọc Hà");
  await fields.first().fill(FORMS_IN_VIETNAMESE.said);
  await outside.getByRole("button", { name: "Lưu" }).click();
  await expect(outside.getByText("Đã lưu. Cảm ơn quý vị.")).toBeVisible();
  await fields.last().fill(FORMS_IN_VIETNAMESE.did);
  await outside.getByRole("button", { name: "Lưu" }).click();
  await expect(outside.getByText("Đã lưu. Cảm ơn quý vị.")).toBeVisible();
  await expect(fields.first()).toHaveValue(FORMS_IN_VIETNAMESE.said);
  await expect(fields.last()).toHaveValue(FORMS_IN_VIETNAMESE.did);
  await coordinator.reload();
  await expect(coordinator.getByText("Saved, to be checked")).toHaveCount(2);

  // Nobody else sees it yet: a translator of the programme looks at it first, and sees whose it is.
  await openText(translator, FORMS.said);
  await expect(translator.getByRole("heading", { level: 1 })).toHaveText("Check a translation");
  await expect(translator.getByText(/Translated by .?Ngọc Hà/)).toBeVisible();
  await expect(translator.getByText("not yet reviewed")).toBeVisible();
  const text = new URL(translator.url()).pathname.replace("/review", "");
  await translator.getByRole("button", { name: "It is right. It may be published." }).click();
  await expect(translator.getByText("Checked. It may be shown now.")).toBeVisible();
  await translator.goto(text);
  await expect(translator.getByText(/Reviewed by .?Thảo Lê-Whitcombe/)).toBeVisible();
  await outside.goto(link);
  await expect(fields).toHaveCount(1);
  await expect(outside.getByText(FORMS.said)).toHaveCount(0);

  // Once the link is taken back it opens nothing, and says so in the language of whoever has it.
  await coordinator.goto(job);
  await coordinator.getByRole("link", { name: "Take the link back" }).click();
  await coordinator.getByRole("button", { name: "Take the link back" }).click();
  await expect(coordinator.getByText("The link works no more.")).toBeVisible();
  expect((await outside.reload())!.status()).toBe(404);
  await expect(outside.getByRole("heading", { level: 1 })).toHaveText("Chúng tôi không có trang này");
  await expect(outside.getByText("Nếu có người gửi đường dẫn này cho quý vị, có thể nó đã hết hạn.")).toBeVisible();
  await expect(outside.getByText(FORMS.did)).toHaveCount(0);
});

async function secondPerson(page: Page, press: string, said: string): Promise<void> {
  await page.goto("/admin/translation/second-review");
  await page.getByRole("button", { name: press }).click();
  await expect(page.getByText(said)).toBeVisible();
}

/** Begins what people are told of an improvement; its two texts wait on the translation desk. */
async function draftUpdate(page: Page, { said, did }: { said: string; did: string }): Promise<void> {
  await page.goto("/team/improvements");
  await page.getByRole("link", { name: IMPROVEMENT }).click();
  await page.getByRole("link", { name: "Tell people what we did" }).click();
  await page.getByLabel("You said").fill(said);
  await page.getByLabel("We did").fill(did);
  await page.getByRole("radio", { name: /^Everyone/ }).check();
  await page.getByRole("button", { name: "Save and check" }).click();
  await expect(page.getByText(did).first()).toBeVisible();
}

async function openText(page: Page, words: string): Promise<void> {
  await page.goto("/team/translation");
  await page.getByRole("link", { name: words }).click();
  await page.waitForURL(/\/team\/translation\/[0-9a-f-]{36}\//);
}

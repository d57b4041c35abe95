import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";

const COUNCIL = "patient-and-family-council";
const NAME = "نور الهاشمي";
const EMAIL = "nour.alhashimi@example.org";

test("from a council's page in Arabic to a member who has signed, with a question asked and answered on the way", async ({ browser, baseURL, mails }) => {
  test.setTimeout(180_000);
  const person = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();
  const team = await (await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 } })).newPage();
  await team.goto("/en/sign-in");
  await team.getByRole("button", { name: "Imani Forsgren" }).first().click();
  await team.waitForURL(/\/team/);

  // She asks to join, without an account and without script.
  await person.goto(`/ar/councils/${COUNCIL}`);
  await person.locator(`a[href$="/${COUNCIL}/apply"]`).first().click();
  await person.locator('[name="name"]').fill(NAME);
  await person.locator('[name="speaks"][value="ar"]').check();
  await person.locator('[name="hereAs"][value="patient"]').check();
  await person.locator('[name="contactKind"][value="email"]').check();
  await person.locator('[name="contactValue"]').fill(EMAIL);
  await person.locator('[name="isAdult"]').check();
  await person.getByRole("button", { name: "أرسل", exact: true }).click();
  await person.waitForURL(/\/ar\/a\/[0-9A-Z-]+/);
  const own = new URL(person.url()).pathname;

  // The coordinator asks something; she answers through her receipt.
  await team.goto("/team/recruiting");
  await team.getByRole("link", { name: NAME }).first().click();
  const application = new URL(team.url()).pathname;
  await team.goto(`${application}/ask`);
  await team.locator('[name="writtenIn"][value="ar"], select[name="writtenIn"]').first().evaluate((field) => {
    if (field instanceof HTMLSelectElement) field.value = "ar";
    else (field as HTMLInputElement).checked = true;
  });
  await team.locator('[name="words"]').fill("أي أيام الأسبوع تناسبك؟");
  await submitWith(team, "words");
  await person.goto(own);
  await expect(person.getByText("أي أيام الأسبوع تناسبك؟").first()).toBeVisible();
  await person.goto(`${own}/reply`);
  await person.locator('[name="words"]').fill("الثلاثاء بعد الساعة الخامسة.");
  await submitWith(person, "words");
  await team.goto(application);
  await expect(team.getByText("الثلاثاء بعد الساعة الخامسة.").first()).toBeVisible();

  // Screening, interview, offer, accepted.
  for (const state of ["screening", "interview", "offered"]) {
    await team.goto(`${application}/move/${state}`);
    await submitWith(team, "version");
    await expect(team).toHaveURL(new RegExp(`${application}$`));
  }
  await team.goto(`${application}/accept`);
  await team.locator('[name="kind"][value="patient"]').check();
  await submitWith(team, "kind");
  await expect(team).toHaveURL(new RegExp(`${application}$`));

  // She has an account: a code brings her in.
  await person.goto("/ar/sign-in");
  await person.locator('[name="email"]').fill(EMAIL);
  await submitWith(person, "email");
  await expect.poll(() => codeIn(mails(EMAIL).map(({ text }) => text)), { timeout: 30_000 }).not.toBeNull();
  await person.locator('[name="code"]').fill(codeIn(mails(EMAIL).map(({ text }) => text))!);
  await submitWith(person, "code");
  await person.waitForURL(/\/me$/);

  // The agreement waits, in Arabic. Before she signs she sees nothing of the group.
  expect((await person.goto(`/me/groups/${COUNCIL}`))?.status()).toBe(404);
  await person.goto("/me");
  await person.getByRole("link", { name: "اقرأ ووقّع" }).click();
  await expect(person.locator("html")).toHaveAttribute("lang", "ar");
  await expect(person.getByText("ما تسمعه عن الآخرين يبقى هنا.").first()).toBeVisible();
  await person.getByRole("button", { name: "توقيع", exact: true }).click();
  await expect(person.getByText("اكتب اسمك. أي طريقة تكتبه بها مقبولة.").first()).toBeVisible();
  await person.getByLabel("اسمك").fill("نور");
  await person.getByRole("button", { name: "توقيع", exact: true }).click();
  await expect(person.getByText("يمكنك أن تطبع هذه الصفحة وتحتفظ بها.")).toBeVisible();

  // The coordinator lets her take part, and she stands among the members.
  await team.goto(`/team/groups/${COUNCIL}`);
  await team.getByRole("link", { name: NAME }).click();
  await team.getByRole("link", { name: "Let them take part" }).click();
  await team.getByRole("button", { name: "Let them take part" }).click();
  await expect(team.getByText("This person takes part now.")).toBeVisible();
  await person.goto(`/me/groups/${COUNCIL}`);
  await expect(person.locator("#main").getByText(NAME)).toBeVisible();
});

/** Sends the form that has a field of this name. */
async function submitWith(page: Page, field: string): Promise<void> {
  await page.locator(`main form:has([name="${field}"]) button:not([type="button"])`).last().click();
}

/** The six digits of the newest mail that has them. */
function codeIn(texts: string[]): string | null {
  return texts.map((text) => text.match(/\b\d{6}\b/)?.[0] ?? null).findLast((code) => code !== null) ?? null;
}

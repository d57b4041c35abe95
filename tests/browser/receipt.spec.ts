import type { Page } from "@playwright/test";
import { aMinuteLater } from "./a-minute-later.ts";
import { expect, test } from "./portal.ts";
import { wordsIn, type Words } from "./words.ts";

const CASES = [
  { lang: "es", other: "ar", words: "Esperé dos horas en la sala y nadie me atendió.", more: "Fue el lunes.", question: "¿Quién le dijo que esperara?", reply: "La señora de la entrada.", answer: "Gracias. Hablamos con ella." },
  { lang: "ar", other: "es", words: "انتظرت ساعتين في غرفة الانتظار ولم يسأل عني أحد.", more: "كان ذلك يوم الاثنين.", question: "من طلب منك أن تنتظر؟", reply: "السيدة التي عند المدخل.", answer: "شكرًا لك. تحدثنا معها." },
] as const;

for (const { lang, other, words, more, question, reply, answer } of CASES) {
  test(`a receipt in ${lang} on a phone without script: typed words kept, help shown, added to, asked, replied, answered, lost and made anew`, async ({ browser, baseURL, reading, database }) => {
    const t = wordsIn(lang);
    const person = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();

    // Nothing typed is refused at its field; help shows with its tick; another language keeps what is there.
    await person.goto(`/${lang}/tell-us`);
    await press(person, t("input:form.send"));
    await expect(person.locator('[name="words"]')).toHaveAttribute("aria-invalid", "true");
    const help = person.getByText(t("input:help.title")).first();
    await expect(help).toBeHidden();
    await person.locator('[name="helpToday"]').check();
    await expect(help).toBeVisible();
    await person.locator('[name="words"]').fill(words);
    await person.locator('[name="contact"][value="yes"]').check();
    await person.locator('[name="contactKind"][value="phone"]').check();
    await person.locator('[name="contactValue"]').fill("555-0199");
    await toLanguage(person, other);
    await expect(person.locator('[name="words"]')).toHaveValue(words);
    await expect(person.locator('[name="contactValue"]')).toHaveValue("555-0199");
    await toLanguage(person, lang);
    await press(person, t("input:form.send"));
    await expect(person.getByRole("heading", { level: 1 })).toHaveText(t("receipt:page.title"));
    await expect(help).toBeVisible();
    const receipt = new URL(person.url()).pathname;

    // The code opens it from the first page, in whatever way it is typed; another code is refused at its field.
    await person.goto(`/${lang}/receipt`);
    await person.locator('[name="code"]').fill("XXXX-YYYY-0000");
    await press(person, t("receipt:enter.open"));
    await expect(person.locator('[name="code"]')).toHaveAttribute("aria-invalid", "true");
    await person.locator('[name="code"]').fill(receipt.split("/").at(-1)!.toLowerCase());
    await press(person, t("receipt:enter.open"));
    await expect(person).toHaveURL(new RegExp(`${receipt}$`));

    // They change their words while nobody has read them, and add to them.
    await person.getByRole("link", { name: t("receipt:more.amend") }).click();
    await person.locator('[name="words"]').fill(`${words} ${more}`);
    await press(person, t("receipt:amend.send"));
    await expect(person.getByText(`${words} ${more}`)).toBeVisible();
    await person.getByRole("link", { name: t("receipt:more.add") }).click();
    await press(person, t("receipt:add.send"));
    await expect(person.getByRole("alert")).toContainText(t("input:errors.moreWords"));
    await person.locator('[name="words"]').fill(more);
    await press(person, t("receipt:add.send"));
    await expect(person.getByText(more, { exact: true })).toBeVisible();

    // The team asks in the language of whoever asks, which is theirs: nobody translates it, and no page says so.
    const { rows } = await database.query<{ id: string }>("select id from inputs order by number desc limit 1");
    const team = await reading("Imani Forsgren", lang);
    await team.goto(`/team/inbox/${rows[0]!.id}`);
    await write(team, "ask", question, t);
    await aMinuteLater(database);
    for (const page of [receipt, receipt.replace(`/${lang}/`, "/en/"), receipt.replace(`/${lang}/`, `/${other}/`)]) {
      await person.goto(page);
      await expect(person.getByText(question), page).toBeVisible();
    }
    await person.goto(receipt);
    await person.locator('[name="words"]').fill(reply);
    await toLanguage(person, other);
    await expect(person.locator('[name="words"]')).toHaveValue(reply);
    await toLanguage(person, lang);
    await press(person, t("receipt:reply.send"));
    await expect(person.getByText(reply)).toBeVisible();
    await write(team, "answer", answer, t);
    await aMinuteLater(database);
    await person.goto(receipt);
    await expect(person.getByText(answer)).toBeVisible();

    // Who lost it calls, and gets another; the old one opens nothing.
    await team.goto(`/team/inbox/${rows[0]!.id}/reissue`);
    await press(team, t("triage:reissue.make"));
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await team.locator("main").innerText())![0];
    expect((await person.goto(receipt))?.status()).toBe(404);
    await person.goto(`/${lang}/r/${code.replaceAll("-", "")}`);
    await expect(person.getByText(answer)).toBeVisible();
  });
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole("main").getByRole("button", { name, exact: true }).click();
}

/** Chooses another language on a page with a form, as people do without script. */
async function toLanguage(page: Page, lang: string): Promise<void> {
  const choice = page.locator(`button[name="_language"][value="${lang}"]`).first();
  await page.locator("details.menu > summary").first().click();
  await choice.click();
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
}

async function write(team: Page, kind: "ask" | "answer", words: string, t: Words): Promise<void> {
  await team.getByRole("link", { name: t(`triage:action.${kind}`), exact: true }).click();
  await team.getByLabel(t(`triage:${kind}.words`)).fill(words);
  await press(team, t(`triage:${kind}.send`));
  await expect(team.getByText(words).first()).toBeVisible();
}

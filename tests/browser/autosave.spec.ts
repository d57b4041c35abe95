import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";
import { wordsIn, type Words } from "./words.ts";

const FIRST = {
  en: { title: "How was the visit?", intro: "Three short questions." },
  es: { title: "Su visita", intro: "Tres preguntas cortas sobre su última visita a la clínica." },
  ar: { title: "زيارتك", intro: "ثلاثة أسئلة قصيرة عن زيارتك الأخيرة للعيادة." },
};

/** A new survey with one question of choices, and its page in the builder. */
async function openQuestion(page: Page, t: Words, first = FIRST.en): Promise<void> {
  await page.goto("/team/surveys/new");
  await page.locator('[name="title"]').fill(first.title);
  await page.locator('[name="intro"]').fill(first.intro);
  await page.locator('[name="privacy"]').first().check();
  await page.getByRole("button", { name: t("surveys:new.create") }).click();
  await page.waitForURL(/\/team\/surveys\/\d+/);
  const number = /surveys\/(\d+)/.exec(page.url())![1]!;
  await page.goto(`/team/surveys/${number}/add`);
  await page.locator('[name="words"]').fill("How did you come?");
  await page.locator('[name="type"][value="single"]').check();
  await page.locator('[name="choices"]').fill("Bus\nCar");
  await page.getByRole("button", { name: t("surveys:form.add") }).click();
  await page.waitForURL(/\/questions\//);
}

const status = (page: Page) => page.locator("form [data-autosave]");

for (const lang of ["es", "ar"] as const) {
  test(`in ${lang}, the builder saves what is typed, and each new answer once`, async ({ reading }) => {
    const t = wordsIn(lang);
    const [saved, refused] = [t("ui:autosave.saved"), t("ui:autosave.refused")];
    const page = await reading("Imani Forsgren", lang);
    await openQuestion(page, t, FIRST[lang]);
    const address = page.url();
    // It is written in the language of its first words, which nobody has to translate.
    await page.goto(address.replace(/\/questions\/.*/, ""));
    const written = page.getByRole("listitem").filter({ hasText: t("surveys:languages.writtenIn") });
    await expect(written.locator(`bdi[lang="${lang}"]`)).toBeVisible();
    await page.goto(address);

    // Typed and left alone.
    await page.locator('#question [name="words"]').pressSequentially(" And back?");
    await expect(status(page)).toHaveText(saved);

    // A new answer is changed after it was saved: it is the same answer, with the code it was given.
    const line = page.locator('[name="choices[2].words"]');
    await line.fill("Taxi");
    await line.blur();
    await expect(status(page)).toHaveText(saved);
    await expect(page.locator('[name="choices[2].code"]')).toHaveValue(/./);
    await line.fill("Taxi or ride");
    await line.blur();
    await expect(status(page)).toHaveText(saved);

    // What is refused stays as it is typed, and says so.
    await page.locator('#question [name="words"]').fill("");
    await page.locator('#question [name="words"]').blur();
    await expect(status(page)).toHaveText(refused);
    await page.locator('#question [name="words"]').fill("How do you come?");
    await page.locator('#question [name="words"]').blur();
    await expect(status(page)).toHaveText(saved);

    // A button pressed at once after typing waits for what is on its way, and does not meet its own change as somebody else's.
    await page.locator('[name="choices[0].words"]').fill("By bus");
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: t("surveys:form.save"), exact: true }).click();
    await loaded;
    await expect(page.getByRole("alert")).toHaveCount(0);

    await page.goto(address);
    await expect(page.locator('#question [name="words"]')).toHaveValue("How do you come?");
    const lines = await page.locator('[name^="choices["][name$="].words"]').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(lines).toEqual(["By bus", "Car", "Taxi or ride", "", ""]);

    // The page is left in the middle of a word.
    await page.locator('[name="choices[1].words"]').press("End");
    await page.keyboard.type(" or van");
    await page.goto("/team");
    await expect.poll(async () => {
      await page.goto(address);
      return page.locator('[name="choices[1].words"]').inputValue();
    }).toBe("Car or van");
  });
}

test("where somebody else has changed the survey meanwhile, nothing of theirs is overwritten", async ({ signedIn }) => {
  const t = wordsIn("en");
  const page = await signedIn("Imani Forsgren");
  await openQuestion(page, t);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('#question [name="words"]').fill("Theirs");
  await other.locator('#question [name="words"]').blur();
  await expect(status(other)).toHaveText(t("ui:autosave.saved"));

  await page.locator('#question [name="words"]').fill("Mine");
  await page.locator('#question [name="words"]').blur();
  await expect(status(page)).toHaveText(t("ui:autosave.refused"));
  await expect(page.locator('#question [name="words"]')).toHaveValue("Mine");
  await other.reload();
  await expect(other.locator('#question [name="words"]')).toHaveValue("Theirs");
});

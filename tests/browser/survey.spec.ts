import { aMinuteLater } from "./a-minute-later.ts";
import type { Client } from "pg";
import type { Page } from "@playwright/test";
import { expect, test } from "./portal.ts";

/**
 * A survey of fourteen questions with logic, answered in Spanish and in Arabic on a phone without script. It is changed while
 * somebody is in the middle, who finishes on what they began; an open answer becomes part of an improvement, and whoever wrote
 * it is told on the receipt.
 */
const SLUG = `fourteen-questions-${Date.now().toString(36)}`;
const IMPROVEMENT = "Ask housing questions yearly or on change, show last answers";
const DID = "Since Friday the legal team calls within five days.";
const WORDS = { es: "Que llamen antes, por favor.", ar: "اتصلوا بنا أسرع من فضلكم." };

test("a survey with logic in two languages, changed while it is answered, and what became of an answer", async ({ browser, baseURL, signedIn, database: client }) => {
  test.setTimeout(180_000);
  const survey = await writeSurvey(client);
  const phone = async () => (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();

  // In Spanish: asked, and wanted help. The pages that depend on it are shown.
  const spanish = await phone();
  await spanish.goto(`/es/surveys/${SLUG}`);
  await expect(spanish.getByText("No le preguntamos su nombre")).toBeVisible();
  await main(spanish).click();
  await expect(spanish.getByText("Página 1 de 3")).toBeVisible();
  // Required and not answered: said first, with a link to the question.
  await main(spanish).click();
  await expect(spanish.getByRole("alert")).toBeVisible();
  await spanish.locator('[name="a.asked"][value="yes"]').check();
  await spanish.locator('[name="a.place"][value="room"]').check();
  await main(spanish).click();
  await expect(spanish).toHaveURL(/\/s\/[0-9A-Z]{12}\/2$/);
  const begun = spanish.url();

  // Meanwhile in Arabic: not asked, so the second page is passed over; the language is changed in the middle and back.
  const arabic = await phone();
  await arabic.goto(`/ar/surveys/${SLUG}`);
  await main(arabic).click();
  await expect(arabic.locator("html")).toHaveAttribute("dir", "rtl");
  await arabic.locator('[name="a.asked"][value="no"]').check();
  await arabic.locator("summary", { hasText: "العربية" }).click();
  await arabic.getByRole("button", { name: "Español" }).click();
  await expect(arabic.locator('[name="a.asked"][value="no"]')).toBeChecked();
  await arabic.locator("summary", { hasText: "Español" }).click();
  await arabic.getByRole("button", { name: "العربية" }).click();
  await main(arabic).click();
  await expect(arabic).toHaveURL(/\/3$/);

  // Another version is published: a question more on the last page. Whoever began is not asked it, and loses nothing.
  await publishSecond(client, survey);
  await arabic.locator('[name="w.change"]').fill(WORDS.ar);
  await main(arabic).click();
  await expect(arabic).toHaveURL(/\/sent\//);
  await spanish.goto(begun);
  await spanish.locator('[name="a.clear"][value="4"]').check();
  await main(spanish).click();
  await expect(spanish.locator('[name="a.again"]')).toHaveCount(0);
  // Back, and everything is still there.
  await spanish.getByRole("button", { name: "Volver" }).click();
  await expect(spanish.locator('[name="a.clear"][value="4"]')).toBeChecked();
  await main(spanish).click();
  await spanish.locator('[name="w.change"]').fill(WORDS.es);
  await spanish.getByRole("button", { name: "Guardar y seguir después" }).click();
  await spanish.getByRole("link", { name: "Seguir con la página 3" }).click();
  await expect(spanish.locator('[name="w.change"]')).toHaveValue(WORDS.es);
  await main(spanish).click();
  await expect(spanish).toHaveURL(/\/sent\//);
  await spanish.reload();
  const receipt = (await spanish.getByRole("link", { name: "Abrir el recibo" }).getAttribute("href"))!;

  // Somebody new is asked the question that came; the answers of both versions are of one survey.
  const later = await phone();
  await later.goto(`/es/surveys/${SLUG}`);
  await main(later).click();
  await later.locator('[name="a.asked"][value="no"]').check();
  await main(later).click();
  await later.locator('[name="a.again"][value="yes"]').check();
  await main(later).click();
  const { rows } = await client.query("select v.number, r.lang, r.answers from responses r join survey_versions v on v.id = r.version_id where r.survey_id = $1 order by r.id", [survey]);
  expect(rows).toEqual([
    { number: 1, lang: "ar", answers: { asked: "no", change: true } },
    { number: 1, lang: "es", answers: { asked: "yes", place: "room", clear: 4, change: true } },
    { number: 2, lang: "es", answers: { asked: "no", again: "yes" } },
  ]);

  // The team reads the open answer under its question, links it to an improvement and tells what was done.
  const champion = await signedIn("Dr. Priyanka Vellore-Hughes");
  const input = async () => (await client.query("select i.id from inputs i join texts t on t.id = i.text_id where t.words = $1", [WORDS.es])).rows[0]?.id as string | undefined;
  await expect.poll(input, { timeout: 15_000 }).toBeTruthy();
  await champion.goto(`/team/inbox/${await input()}`);
  await expect(champion.getByText("Asked: What should we change first?")).toBeVisible();
  await champion.getByRole("link", { name: "Link", exact: true }).click();
  await champion.locator("main").getByRole("searchbox", { name: "Search improvements" }).fill("housing questions");
  await champion.keyboard.press("Enter");
  await champion.getByText(IMPROVEMENT).click();
  await champion.getByRole("button", { name: /link/i }).click();
  await champion.getByRole("link", { name: IMPROVEMENT }).click();
  await champion.getByRole("link", { name: "Tell people what we did" }).click();
  await champion.getByLabel("You said").fill("You asked us to call sooner.");
  await champion.getByLabel("We did").fill(DID);
  await champion.getByRole("radio", { name: /^Everyone/ }).check();
  await champion.getByRole("button", { name: "Save and check" }).click();
  await champion.getByRole("button", { name: /tell/i }).click();
  await expect(champion.getByText(/Goes out/).first()).toBeVisible();
  await aMinuteLater(client);

  await expect(async () => {
    await spanish.goto(receipt);
    await expect(spanish.getByText(DID)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(spanish.getByText(WORDS.es)).toBeVisible();
  await expect(spanish.getByText("Se preguntó:")).toBeVisible();
});

/** The button that goes on: the one people see first. */
const main = (page: Page) => page.locator("#survey button:not([aria-hidden]):not([name])").first();

type Words = { en: string; es: string; ar: string };

/** A text in English, with checked translations. */
async function text(client: Client, words: Words): Promise<string> {
  const { rows } = await client.query(
    "insert into texts (id, kind, subject_kind, audience, lang, words, sealed_at) values (gen_random_uuid(), 'survey_question', 'survey', 'public', 'en', $1, now()) returning id",
    [words.en],
  );
  const id = rows[0].id as string;
  for (const lang of ["es", "ar"] as const) {
    await client.query("insert into translations (text_id, lang, words, origin, reviewed_at) values ($1, $2, $3, 'human', now())", [id, lang, words[lang]]);
  }
  return id;
}

const all = (words: string): Words => ({ en: words, es: `${words} (es)`, ar: `${words} (ar)` });

/** Fourteen questions on three pages: the second page and half of the first are asked only of those who say yes. */
async function writeSurvey(client: Client): Promise<string> {
  const showIf = { question: "asked", is: ["yes"] };
  const q = async (type: string, code: string, words: Words, more: object = {}) => ({ type, code, textId: await text(client, words), ...more });
  const choices = async (...codes: string[]) => {
    const written = [];
    for (const code of codes) written.push({ code, textId: await text(client, all(code)) });
    return written;
  };
  const pages = [
    {
      code: "page_1",
      questions: [
        await q("yes_no", "asked", all("Did someone ask about your home?"), { isRequired: true }),
        await q("single", "place", all("Where were you?"), { choices: await choices("room", "hallway", "phone") }),
        await q("yes_no", "heard", all("Could others hear?")),
        await q("several", "topics", all("About what?"), { choices: [...(await choices("home", "food")), { code: "none", isExclusive: true, textId: await text(client, all("None")) }] }),
      ],
    },
    {
      code: "page_2",
      questions: [
        await q("scale", "clear", all("I understood why"), { from: 1, to: 5, showIf }),
        await q("scale", "free", all("I felt free to say no"), { from: 1, to: 5, showIf }),
        await q("matrix", "team", all("How often?"), { rows: await choices("called", "listened"), choices: await choices("never", "always"), showIf }),
        await q("ranking", "order", all("What first?"), { choices: await choices("letters", "calls", "visits"), showIf }),
        await q("number", "days", all("How many days did it take?"), { least: 0, most: 400, showIf }),
        await q("date", "day", all("On which day?"), { showIf }),
        await q("short_text", "name", all("What do you call the team?"), { showIf }),
      ],
    },
    {
      code: "page_3",
      questions: [
        await q("scale", "trust", all("How much do you trust us?"), { from: 0, to: 10 }),
        await q("long_text", "well", all("What went well?")),
        await q("long_text", "change", { en: "What should we change first?", es: "¿Qué deberíamos cambiar primero?", ar: "ما الذي يجب أن نغيّره أولًا؟" }),
      ],
    },
  ];
  expect(pages.flatMap(({ questions }) => questions)).toHaveLength(14);
  const { rows } = await client.query(
    `insert into surveys (id, slug, title_text_id, intro_text_id, privacy, state, opened_at, created_at)
     values (gen_random_uuid(), $1, $2, $3, 'unnamed', 'open', now(), now()) returning id`,
    [SLUG, await text(client, all("Asking about home")), await text(client, all("Fourteen questions"))],
  );
  await publish(client, rows[0].id, 1, { pages });
  return rows[0].id as string;
}

async function publish(client: Client, survey: string, number: number, definition: object): Promise<void> {
  await client.query("insert into survey_versions (id, survey_id, number, definition, published_at) values (gen_random_uuid(), $1, $2, $3, now())", [survey, number, JSON.stringify(definition)]);
}

async function publishSecond(client: Client, survey: string): Promise<void> {
  const { rows } = await client.query("select definition from survey_versions where survey_id = $1 and number = 1", [survey]);
  const { definition } = rows[0] as { definition: { pages: { questions: object[] }[] } };
  definition.pages[2]!.questions.push({ type: "yes_no", code: "again", textId: await text(client, all("May we ask you again?")) });
  await publish(client, survey, 2, definition);
  await client.query("update programme set public_revision = public_revision + 1");
}

import type { Page } from "@playwright/test";
import type { Client } from "pg";
import { aMinuteLater } from "./a-minute-later.ts";
import { expect, test } from "./portal.ts";
import { translate } from "./translate.ts";
import { pattern, wordsIn, type Words } from "./words.ts";

interface Journey {
  lang: "es" | "ar" | "vi";
  /** The language in which the champion reads the portal. */
  championReads: "en" | "es" | "ar";
  viewport: { width: number; height: number };
  translator: string;
  words: string;
  gloss: string;
  said: { en: string; own: string };
  did: { en: string; own: string };
  email: string;
  page: { write: string; words: string; yes: string; email: string; value: string; send: string; receipt: string; allow: string; withdraw: string };
}

const JOURNEYS: Journey[] = [
  {
    lang: "es",
    championReads: "en",
    viewport: { width: 1280, height: 900 },
    translator: "Soledad Arrieta",
    words: "En cada visita me preguntan lo mismo sobre mi casa. ¿No lo pueden guardar?",
    gloss: "At every visit they ask me the same about my home. Can you not keep it?",
    said: { en: "You are asked the same questions again and again.", own: "Le hacen las mismas preguntas una y otra vez." },
    did: { en: "Since Monday one clinic shows your last answers first.", own: "Desde el lunes, una clínica le muestra primero sus últimas respuestas." },
    email: "vecina@example.org",
    page: {
      write: "Escribir mi mensaje",
      words: "¿Qué deberíamos saber?",
      yes: "Sí",
      email: "Correo electrónico",
      value: "Número o dirección",
      send: "Enviar",
      receipt: "Su recibo",
      allow: "Sí, sin mi nombre",
      withdraw: "Retirar mis palabras",
    },
  },
  {
    lang: "ar",
    championReads: "es",
    viewport: { width: 360, height: 780 },
    translator: "Samir Haddouche",
    words: "في كل زيارة تسألونني الأسئلة نفسها عن بيتي. ألا يمكنكم حفظ الإجابات؟",
    gloss: "At every visit you ask me the same questions about my home. Can you not keep the answers?",
    said: { en: "You are asked the same things at each visit.", own: "تُسألون الأسئلة نفسها في كل زيارة." },
    did: { en: "Since Tuesday one clinic keeps your answers for a year.", own: "منذ يوم الثلاثاء تحتفظ إحدى العيادات بإجاباتكم لمدة عام." },
    email: "jara@example.org",
    page: {
      write: "أكتب رسالتي",
      words: "ماذا يجب أن نعرف؟",
      yes: "نعم",
      email: "البريد الإلكتروني",
      value: "الرقم أو العنوان",
      send: "أرسل",
      receipt: "إيصالك",
      allow: "نعم، من دون اسمي",
      withdraw: "اسحب كلماتي",
    },
  },
  {
    lang: "vi",
    championReads: "ar",
    viewport: { width: 360, height: 780 },
    translator: "Thảo Lê-Whitcombe",
    words: "Lần khám nào cũng hỏi tôi cùng những câu về nhà cửa. Phòng khám không giữ lại được sao?",
    gloss: "Every visit asks me the same questions about my home. Can the clinic not keep the answers?",
    said: { en: "You answer the same questions every time.", own: "Lần nào quý vị cũng phải trả lời cùng những câu hỏi." },
    did: { en: "Since Wednesday one clinic asks only what changed.", own: "Từ thứ Tư, một phòng khám chỉ hỏi những gì đã thay đổi." },
    email: "hangxom@example.org",
    page: {
      write: "Viết lời nhắn",
      words: "Quý vị muốn cho chúng tôi biết điều gì?",
      yes: "Có",
      email: "Email",
      value: "Số điện thoại hoặc địa chỉ",
      send: "Gửi",
      receipt: "Biên nhận của quý vị",
      allow: "Được, nhưng không kèm tên tôi",
      withdraw: "Rút lại lời của tôi",
    },
  },
];

/** How the improvement about asking the same questions again and again is called in the working language. */
const IMPROVEMENT = "Ask housing questions yearly or on change, show last answers";

for (const journey of JOURNEYS) {
  test(`from a message in ${journey.lang} to the change its writer sees`, async ({ browser, baseURL, reading, mails, database }) => {
    test.setTimeout(120_000);
    const t = wordsIn(journey.championReads);
    const patient = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: journey.viewport })).newPage();

    // The patient writes, without an account and without script.
    await patient.goto(`/${journey.lang}`);
    await patient.getByRole("link", { name: journey.page.write }).click();
    await patient.getByLabel(journey.page.words).fill(journey.words);
    await patient.getByRole("radio", { name: journey.page.yes, exact: true }).check();
    await patient.getByRole("radio", { name: journey.page.email, exact: true }).check();
    await patient.getByRole("textbox", { name: journey.page.value }).fill(journey.email);
    await patient.getByRole("button", { name: journey.page.send, exact: true }).click();
    await expect(patient.getByRole("heading", { level: 1 })).toHaveText(journey.page.receipt);
    await expect(patient.getByText(journey.words)).toBeVisible();
    const receipt = patient.url();
    expect(receipt).toMatch(/\/r\/[0-9A-HJKMNP-TV-Z]{12}$/);

    // A person translates it for the team.
    const translator = await reading(journey.translator, journey.lang);
    const translators = wordsIn(journey.lang);
    await translate(translator, journey.words, journey.gloss, translators);

    // A champion reads the translation beside the original, and links it.
    const champion = await reading("Dr. Priyanka Vellore-Hughes", journey.championReads);
    await champion.goto("/team/inbox");
    await expect(champion.locator("html")).toHaveAttribute("lang", journey.championReads);
    await champion.getByRole("link", { name: journey.gloss.slice(0, 30) }).click();
    await expect(champion.getByText(journey.words)).toBeVisible();
    await expect(champion.getByText(pattern(t("texts:custody.reviewedBy", { name: `*${journey.translator}*`, date: "*" }))).first()).toBeVisible();
    await champion.getByRole("link", { name: t("triage:action.link"), exact: true }).click();
    const { number, title } = await improvement(database, journey.championReads);
    const search = champion.locator("main").getByRole("searchbox", { name: t("backlog:filter.words") });
    await expect(search).toBeFocused();
    await search.fill(title.split(" ").slice(0, 3).join(" "));
    await search.press("Enter");
    await champion.getByText(title).click();
    await champion.getByRole("button", { name: t("triage:link.save"), exact: true }).click();
    const link = champion.getByRole("link", { name: title });
    await expect(link).toBeVisible();

    // The improvement moves.
    await link.click();
    await champion.waitForURL(new RegExp(`/improvements/${number}$`));
    await moveOn(champion, t);
    await champion.keyboard.press("z");
    await expect(champion.getByText(t("backlog:toast.movedBack"))).toBeVisible();
    await moveOn(champion, t);

    // People are told: written, translated, published.
    await champion.getByRole("link", { name: t("backlog:actions.tell") }).click();
    await champion.getByLabel(t("backlog:youSaid")).fill(journey.said.en);
    await champion.getByLabel(t("backlog:weDid")).fill(journey.did.en);
    await champion.getByRole("radio", { name: pattern(t("backlog:update.to.public")) }).check();
    await champion.getByRole("button", { name: t("backlog:update.save") }).click();
    await translate(translator, journey.said.en, journey.said.own, translators);
    await translate(translator, journey.did.en, journey.did.own, translators);
    await champion.reload();
    const tell = champion.getByRole("button", { name: t("backlog:publish.do"), exact: true });
    await tell.click();
    const goesOut = champion.getByText(pattern(t("backlog:update.goesOut", { moment: "*" })));
    await expect(goesOut).toBeVisible();

    // It is taken back, told again, and a minute later it is out.
    await champion.getByRole("status").getByRole("button", { name: t("triage:undo") }).click();
    await expect(champion.getByText(t("backlog:toast.takenBack"))).toBeVisible();
    await champion.getByRole("link", { name: t("backlog:update.checkAndTell") }).first().click();
    await tell.click();
    await expect(goesOut).toBeVisible();
    await aMinuteLater(database);

    // The receipt shows it in the patient's language, and so does the page for everybody; the mail says so without content.
    await expect(async () => {
      await patient.goto(receipt);
      await expect(patient.getByText(journey.did.own)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await expect(patient.locator("html")).toHaveAttribute("lang", journey.lang);
    await expect(async () => {
      await patient.goto(`/${journey.lang}/changes`);
      await expect(patient.getByText(journey.did.own)).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect.poll(() => mails(journey.email).length, { timeout: 20_000 }).toBe(1);
    const [mail] = mails(journey.email);
    expect(mail!.text).not.toContain(journey.words);
    expect(mail!.text).not.toContain(journey.did.own);
    expect(mail!.text).not.toContain(receipt.split("/").at(-1)!);

    // The patient allows a quotation, then takes the words back.
    await patient.goto(receipt);
    await patient.getByRole("button", { name: journey.page.allow }).click();
    await patient.getByRole("link", { name: journey.page.withdraw }).click();
    await patient.getByRole("button", { name: journey.page.withdraw }).click();
    await expect(patient.getByText(journey.words)).toHaveCount(0);
    await expect(patient.getByRole("heading", { level: 1 })).toHaveText(journey.page.receipt);
  });
}

/** The first journey starts the trial; in the second it is under way already and comes back to planned, and so on. */
async function moveOn(page: Page, t: Words): Promise<void> {
  const move = page.getByRole("link", { name: t("backlog:actions.move") });
  await move.click();
  await page.locator('input[value="testing"], input[value="accepted"]').first().check();
  await page.getByRole("button", { name: t("backlog:move.submit") }).click();
  await expect(move).toBeVisible();
}

/** Its number, and what it is called in a language; in the working language where nobody has translated it. */
async function improvement(database: Client, lang: string): Promise<{ number: number; title: string }> {
  const { rows } = await database.query<{ number: number; title: string }>(
    `select i.number, coalesce(l.words, t.words) as title
     from improvements i join texts t on t.id = i.title_text_id left join translations l on l.text_id = t.id and l.lang = $2
     where t.words = $1`,
    [IMPROVEMENT, lang],
  );
  return rows[0]!;
}

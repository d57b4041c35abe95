import type { Page } from "@playwright/test";
import { aMinuteLater } from "./a-minute-later.ts";
import { expect, test } from "./portal.ts";
import { translate } from "./translate.ts";

interface Journey {
  lang: "es" | "ar" | "vi";
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

const IMPROVEMENT = "Ask housing questions yearly or on change, show last answers";

for (const journey of JOURNEYS) {
  test(`from a message in ${journey.lang} to the change its writer sees`, async ({ browser, baseURL, signedIn, mails, database }) => {
    test.setTimeout(120_000);
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
    const translator = await signedIn(journey.translator);
    await translate(translator, journey.words, journey.gloss);

    // A champion reads the translation beside the original, and links it.
    const champion = await signedIn("Dr. Priyanka Vellore-Hughes");
    await champion.goto("/team/inbox");
    await champion.getByRole("link", { name: journey.gloss.slice(0, 30) }).click();
    await expect(champion.getByText(journey.words)).toBeVisible();
    await expect(champion.getByText(new RegExp(`Reviewed by .?${journey.translator}`)).first()).toBeVisible();
    await champion.getByRole("link", { name: "Link", exact: true }).click();
    await champion.getByText(IMPROVEMENT).click();
    await champion.getByRole("button", { name: /link/i }).click();
    await expect(champion.getByRole("link", { name: IMPROVEMENT })).toBeVisible();

    // The improvement moves.
    await champion.getByRole("link", { name: IMPROVEMENT }).click();
    await moveOn(champion);

    // People are told: written, translated, published.
    await champion.getByRole("link", { name: "Tell people what we did" }).click();
    await champion.getByLabel("You said").fill(journey.said.en);
    await champion.getByLabel("We did").fill(journey.did.en);
    await champion.getByRole("radio", { name: /^Everyone/ }).check();
    await champion.getByRole("button", { name: "Save and check" }).click();
    await translate(translator, journey.said.en, journey.said.own);
    await translate(translator, journey.did.en, journey.did.own);
    await champion.reload();
    await champion.getByRole("button", { name: "Tell people" }).click();
    await expect(champion.getByText(/Goes out/)).toBeVisible();

    // It is taken back, told again, and a minute later it is out.
    await champion.getByRole("status").getByRole("button", { name: /Undo/ }).click();
    await expect(champion.getByText("It is a draft again. Nobody was told.")).toBeVisible();
    await champion.getByRole("link", { name: "Check and tell" }).first().click();
    await champion.getByRole("button", { name: "Tell people" }).click();
    await expect(champion.getByText(/Goes out/)).toBeVisible();
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
async function moveOn(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Change the status" }).click();
  await page.getByRole("radio", { name: /^(Being tried|Planned)/ }).first().check();
  await page.getByRole("button", { name: "Save the status" }).click();
  await expect(page.getByRole("link", { name: "Change the status" })).toBeVisible();
}

import type { Browser, Page } from "@playwright/test";
import type { Client } from "pg";
import { expect, test } from "./portal.ts";

const NAME = "Rosalba Iturbide";
const PHONE = "555-0187";
const CASE = `Necesito un abogado. Me llamo ${NAME} y mi teléfono es ${PHONE}. No entiendo el contrato de mi casa.`;
const CASE_MASKED = "Necesito un abogado. Me llamo [nombre] y mi teléfono es [teléfono].";
const CALLED = "555-0188";
const NOISE = `Me llamo ${NAME}, mi teléfono es ${PHONE}. En la sala de espera hay tanto ruido que no oigo mi turno.`;
const NOISE_MASKED = "Me llamo [nombre], mi teléfono es [teléfono].";
const CHINESE = "我需要律师，想请人帮我看一份租房合同。";
const INTAKE_MAILBOX = "gideon.thackwray@marenbay.example";
const IMPROVEMENT = "Ask housing questions yearly or on change, show last answers";
const LESSON = "Somebody signed a contract that nobody had explained to them.";

test("a person who needs a lawyer agrees, is masked, handed over, called and told at each step; no champion reads of it", async ({ browser, baseURL, signedIn, mails, database }) => {
  test.setTimeout(120_000);
  const [coordinator, intake, champion] = await Promise.all([signedIn("Imani Forsgren"), signedIn("Gideon Thackwray"), signedIn("Dr. Priyanka Vellore-Hughes")]);

  // They write in Spanish that they need a lawyer, on a phone and without script.
  const patient = await phone(browser, baseURL);
  await patient.goto("/es");
  await patient.getByRole("link", { name: "Escribir mi mensaje" }).click();
  await patient.getByLabel("¿Qué deberíamos saber?").fill(CASE);
  await patient.getByRole("button", { name: "Enviar", exact: true }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("Su recibo");
  const receipt = patient.url();
  const shows = async (words: string | RegExp) => {
    await patient.goto(receipt);
    await expect(patient.getByText(words)).toBeVisible();
  };

  // The rules know it for a case of their own: the receipt asks whether the legal team may be told, and how they are reached.
  await expect(async () => {
    await patient.goto(receipt);
    await expect(patient.getByRole("heading", { name: "Esto es sobre ayuda para usted" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(patient.getByText("Después: usted nos dice si podemos pasarlo")).toBeVisible();
  await patient.getByRole("radio", { name: "Sí, pásenlo" }).check();
  await patient.getByRole("button", { name: "Enviar mi respuesta" }).click();
  await expect(patient.getByRole("link", { name: "Elija cómo pueden comunicarse con usted." })).toBeVisible();
  await patient.getByRole("radio", { name: "Llamada" }).check();
  await patient.getByRole("textbox", { name: "Número o dirección" }).fill(CALLED);
  await patient.getByRole("radio", { name: "Por la tarde" }).check();
  await patient.getByRole("checkbox", { name: "Pasen también mi mensaje" }).check();
  await patient.getByRole("button", { name: "Enviar mi respuesta" }).click();
  await expect(patient).toHaveURL(receipt);
  await expect(patient.getByText("Lo pasamos al equipo legal. Le llaman por teléfono. También reciben su mensaje.")).toBeVisible();
  await expect(patient.getByText("Usted dijo: pásenlo al equipo legal")).toBeVisible();
  await expect(patient.getByText("Después: lo pasamos al equipo legal")).toBeVisible();
  await expect(patient.getByText(CALLED)).toHaveCount(0);

  // The coordinator looks through what is proposed to be masked, and confirms it.
  const id = await inputOf(database, CASE);
  await coordinator.goto("/team/intake");
  await coordinator.locator(`a.row[href="/team/intake/${id}"]`).click();
  await coordinator.getByRole("link", { name: "Read the message" }).click();
  await expect(coordinator.getByText("May contain personal details")).toBeVisible();
  await mask(coordinator, [`Name: ${NAME}`, `Phone number: ${PHONE}`], CASE_MASKED);
  await shows(CASE_MASKED);
  await expect(patient.getByText(PHONE)).toHaveCount(0);

  // No champion, who may be a lawyer, finds it, masked or not.
  expect((await champion.goto(`/team/inbox/${id}`))!.status()).toBe(404);
  await champion.goto("/team/inbox?language=es");
  await expect(champion.getByRole("link", { name: "Necesito un abogado" })).toHaveCount(0);

  // Intake sees a card, the masked words that were agreed to, and says so.
  await intake.goto("/team/intake");
  await intake.locator(`a.row[href="/team/intake/${id}"]`).click();
  await expect(intake.getByRole("link", { name: CALLED })).toBeVisible();
  await expect(intake.getByText("In the afternoon")).toBeVisible();
  await expect(intake.getByText(CASE_MASKED)).toBeVisible();
  await expect(intake.getByText(NAME)).toHaveCount(0);
  await intake.getByRole("button", { name: "I have seen it" }).click();
  await expect(intake.getByText("Marked as seen. It is with you now.")).toBeVisible();
  await shows("Una persona tomó nota");

  // It is handed over by a mail that says nothing of it, and leads to the case.
  await intake.getByRole("link", { name: "Hand over" }).click();
  await intake.getByRole("radio", { name: "Gideon Thackwray" }).check();
  await intake.getByRole("radio", { name: /^By mail without content/ }).check();
  await intake.getByLabel("What does the person need help with?").selectOption({ label: "Home, heat and light" });
  await intake.getByRole("button", { name: "Hand over" }).click();
  await expect(intake.getByText("Handed over.")).toBeVisible();
  const handovers = () => mails(INTAKE_MAILBOX).filter(({ text }) => text.includes(`/team/intake/${id}`));
  await expect.poll(() => handovers().length, { timeout: 20_000 }).toBe(1);
  const { subject, text, html } = handovers()[0]!;
  for (const word of ["abogado", "contrato", NAME, PHONE, CALLED, "Home, heat"]) expect(subject + text + html).not.toContain(word);
  await shows("Lo pasamos al equipo legal");
  await expect(patient.getByText("Ya lo tiene el equipo legal")).toBeVisible();

  // What was masked is looked at where it is needed, and the look is written down.
  await intake.getByRole("link", { name: "See the original words" }).click();
  await expect(intake.getByText(NAME)).toHaveCount(0);
  await intake.getByRole("button", { name: "Look at the original words" }).click();
  await expect(intake.getByText(CASE)).toBeVisible();
  await intake.goto(`/team/intake/${id}`);
  await intake.getByText("What happened", { exact: true }).click();
  await expect(intake.getByText("Somebody of intake looked at the original words")).toBeVisible();

  // It closes as reached only once somebody has reached them; then the way to reach them is gone.
  await close(intake, /^Reached/);
  await expect(intake.getByText("Nobody has written down that they were reached.").first()).toBeVisible();
  await intake.goto(`/team/intake/${id}/attempt`);
  await intake.getByRole("radio", { name: "Reached" }).check();
  await intake.getByRole("button", { name: "Write down a try" }).click();
  await expect(intake.getByText("The try is written down.")).toBeVisible();
  await shows("El equipo legal habló con usted");
  await close(intake, /^Reached/);
  await expect(intake.getByText("Closed. The way to reach them is erased.")).toBeVisible();
  await shows("El equipo legal ya habló con usted, así que aquí lo cerramos");
  await expect(patient.getByRole("heading", { name: "Esto es sobre ayuda para usted" })).toBeVisible();
  await intake.goto(`/team/intake/${id}`);
  await expect(intake.getByText("Erased when it was closed")).toBeVisible();
  await expect(intake.getByText(CALLED)).toHaveCount(0);

  // What it teaches goes to an improvement, without the person.
  await coordinator.goto(`/team/intake/${id}`);
  await coordinator.getByRole("link", { name: "Link what it teaches" }).click();
  await coordinator.getByLabel("What does it teach?").fill(LESSON);
  await coordinator.getByText(IMPROVEMENT).click();
  await coordinator.getByRole("button", { name: "Link the lesson" }).click();
  await expect(coordinator.getByText(/^Linked to improvement \d+, without the person\.$/)).toBeVisible();
  await champion.goto("/team/improvements");
  await champion.getByRole("link", { name: IMPROVEMENT }).click();
  await expect(champion.getByText(LESSON)).toBeVisible();
  await expect(champion.getByText("Necesito un abogado")).toHaveCount(0);
});

test("what could tell who wrote is masked for champions and translators; only intake looks behind it, and that is seen", async ({ browser, baseURL, signedIn, database }) => {
  const [coordinator, intake, champion, translator] = await Promise.all([signedIn("Imani Forsgren"), signedIn("Gideon Thackwray"), signedIn("Dr. Priyanka Vellore-Hughes"), signedIn("Soledad Arrieta")]);
  const patient = await phone(browser, baseURL);
  await patient.goto("/es/tell-us");
  await patient.getByLabel("¿Qué deberíamos saber?").fill(NOISE);
  await patient.getByRole("button", { name: "Enviar", exact: true }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("Su recibo");
  const id = await inputOf(database, NOISE);

  await champion.goto(`/team/inbox/${id}`);
  await expect(champion.locator("#original").getByText(NOISE)).toBeVisible();
  await coordinator.goto(`/team/inbox/${id}`);
  await mask(coordinator, [`Name: ${NAME}`, `Phone number: ${PHONE}`], NOISE_MASKED);
  await champion.reload();
  await expect(champion.locator("#original").getByText(NOISE_MASKED)).toBeVisible();
  await expect(champion.getByText("2 personal details are hidden")).toBeVisible();
  for (const gone of [NAME, PHONE]) await expect(champion.locator("body")).not.toContainText(gone);
  expect((await champion.goto(`/team/intake/${id}/original`))!.status()).toBe(404);

  await translator.goto("/team/translation");
  await expect(translator.getByRole("link", { name: "Me llamo [nombre]" })).toBeVisible();
  await expect(translator.locator("body")).not.toContainText(NAME);

  await intake.goto("/team/intake");
  await intake.locator(`a[href="/team/intake/${id}/original"]`).click();
  await intake.getByRole("button", { name: "Look at the original words" }).click();
  await expect(intake.getByText(NOISE)).toBeVisible();
  await champion.goto(`/team/inbox/${id}`);
  await expect(champion.getByText("Somebody of intake looked at the original words")).toBeVisible();
});

test("the whole way in Simplified Chinese: asked, agreed, taken back, closed as not wanted, withdrawn", async ({ browser, baseURL, signedIn, database }) => {
  const patient = await phone(browser, baseURL, "zh-CN");
  // The browser's language leads to the front door in Simplified Chinese, and no page on the way falls back into another language.
  await patient.goto("/");
  await expect(patient).toHaveURL("/zh-Hans");
  await isChinese(patient);
  await patient.getByRole("link", { name: "写留言" }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("告诉我们");
  await isChinese(patient);
  await patient.getByLabel("您想让我们知道什么？").fill(CHINESE);
  await patient.getByRole("radio", { name: "可以", exact: true }).check();
  await patient.getByRole("radio", { name: "短信" }).check();
  await patient.getByRole("button", { name: "发送", exact: true }).click();
  // What is missing is said in Chinese too, and nothing that was typed is lost.
  await expect(patient.getByRole("link", { name: "请填写号码或地址，或者选择只要回执。" })).toBeVisible();
  await expect(patient.getByLabel("您想让我们知道什么？")).toHaveValue(CHINESE);
  await isChinese(patient);
  await patient.getByRole("textbox", { name: "号码或地址" }).fill(CALLED);
  await patient.getByRole("button", { name: "发送", exact: true }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("您的回执");
  const receipt = patient.url();

  // With the code of the receipt it is found again; by then the rules know it for a case of their own.
  await expect(async () => {
    await patient.goto("/zh-Hans/receipt");
    await isChinese(patient);
    await patient.getByLabel("回执上的查询码").fill(receipt.split("/").at(-1)!.toLowerCase());
    await patient.getByRole("button", { name: "打开我的回执" }).click();
    await expect(patient.getByRole("heading", { name: "这是您自己需要帮助的事" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(patient.getByText("下一步：您告诉我们是否可以转交")).toBeVisible();
  await expect(patient.getByText("我们收到了您的留言，会先读它。")).toBeVisible();
  await isChinese(patient);
  await patient.getByRole("radio", { name: "可以，请转交" }).check();
  await patient.getByRole("radio", { name: "发短信到我留下的号码" }).check();
  await patient.getByRole("button", { name: "发送我的答复" }).click();
  await expect(patient.getByText("我们会转给法律团队。他们会给您发短信。 他们不会收到您的留言。")).toBeVisible();
  await expect(patient.getByText("您说：转给法律团队")).toBeVisible();
  await isChinese(patient);

  // They take it back while nobody has it.
  await patient.getByRole("link", { name: "收回", exact: true }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("要收回您的同意吗？");
  await isChinese(patient);
  await patient.getByRole("button", { name: "收回", exact: true }).click();
  await expect(patient.getByText("您收回了同意")).toBeVisible();
  await isChinese(patient);

  // Intake knows no way to reach them, cannot hand it over, and closes it as not wanted.
  const intake = await signedIn("Gideon Thackwray");
  await intake.goto(`/team/intake/${await inputOf(database, CHINESE)}`);
  await expect(intake.getByText("Not known before the person agrees")).toBeVisible();
  await expect(intake.getByRole("link", { name: "Hand over" })).toHaveCount(0);
  await close(intake, /^They do not want it/);
  await expect(intake.getByText("Closed. The way to reach them is erased.")).toBeVisible();
  await patient.goto(receipt);
  await expect(patient.getByText("您不需要法律团队的帮助，所以我们结束了处理")).toBeVisible();
  // Who helps at once still stands there; that it is still to be read does not.
  await expect(patient.getByText("马上能找到的帮助")).toBeVisible();
  await expect(patient.getByText("我们收到了您的留言，会先读它。")).toHaveCount(0);
  await isChinese(patient);

  // Their words are theirs to take back.
  await patient.getByRole("link", { name: "撤回我的话" }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText("要撤回您的话吗？");
  await isChinese(patient);
  await patient.getByRole("button", { name: "撤回我的话" }).click();
  await expect(patient.getByText("您撤回了您的话")).toBeVisible();
  await expect(patient.getByText(CHINESE)).toHaveCount(0);
  await isChinese(patient);
});

/** What stands in Latin letters on a page in Chinese: names, what one texts to a help line, and what one says on the phone to be put through. */
const LATIN = ["Heard", "Maren", "Bay", "Beatriz", "Lamborn", "START", "Mandarin", "Cantonese", "Wharf", "Street", "Lindenfield", "Eastgate"];

/** Everything on the page that is not marked as another language is in Simplified Chinese. */
async function isChinese(page: Page): Promise<void> {
  await page.waitForLoadState();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  const said = await page.evaluate(() => {
    const others = (element: Element | null) => element?.closest("[lang], bdi, script, style, [aria-hidden=true]")?.matches('html, [lang="zh-Hans"]') === false;
    const words = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!others(walker.currentNode.parentElement)) words.push(walker.currentNode.textContent!);
    for (const element of document.querySelectorAll("[aria-label], [alt], [title]")) {
      if (!others(element)) words.push(...["aria-label", "alt", "title"].map((name) => element.getAttribute(name) ?? ""));
    }
    return words;
  });
  expect(said.join("").length).toBeGreaterThan(100);
  const latin = said.filter((words) => (words.match(/\p{Script=Latin}{2,}/gu) ?? []).some((word) => !LATIN.includes(word)));
  expect(latin, page.url()).toEqual([]);
}

/** A patient's window: a phone, without script. */
async function phone(browser: Browser, baseURL: string | undefined, locale?: string): Promise<Page> {
  return (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 }, ...(locale && { locale }) })).newPage();
}

async function inputOf(database: Client, words: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>("select i.id from inputs i join texts t on t.id = i.text_id where t.words = $1 order by i.number desc limit 1", [words]);
  return rows[0]!.id;
}

/** On the page of a message: looks at what is proposed to be hidden, at how it will read, and hides it. */
async function mask(page: Page, proposed: string[], reads: string): Promise<void> {
  await page.getByRole("link", { name: "Hide details" }).first().click();
  for (const [index, what] of proposed.entries()) await expect(page.getByRole("checkbox", { name: `${index + 1} ${what}` })).toBeChecked();
  await page.getByRole("button", { name: "Show how it will read" }).click();
  await expect(page.locator("#preview").getByText(reads)).toBeVisible();
  await page.getByRole("button", { name: "Hide these details" }).click();
  await expect(page.getByText("The details are hidden.")).toBeVisible();
  await expect(page.locator("#original").getByText(reads)).toBeVisible();
}

async function close(page: Page, outcome: RegExp): Promise<void> {
  await page.getByRole("link", { name: "Close", exact: true }).click();
  await page.getByRole("radio", { name: outcome }).check();
  await page.getByRole("button", { name: "Close", exact: true }).click();
}

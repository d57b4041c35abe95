import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./portal.ts";

const RULE = "Calls from hidden numbers";
const CHAMPION = "Dr. Priyanka Vellore-Hughes";
const MAILBOX = "priyanka.vellore-hughes@marenbay.example";
/** One message of the sample has the first of these words. */
const IN_ENGLISH = "blocked number\nhidden number";
const IN_ARABIC = "رقم مخفي";
const WORDS = "يتصلون بي من رقم مخفي فلا أعرف من يتصل، وأنا لا أرد على من لا أعرفه.";
const LATER = "اتصلوا أمس مرة أخرى من رقم مخفي وأنا في العمل.";

test("a rule is tried on what came, switched on, decides about a message in Arabic and says why; then it is switched off", async ({ browser, baseURL, signedIn, mails }) => {
  test.setTimeout(120_000);
  const [coordinator, champion] = await Promise.all([signedIn("Imani Forsgren"), signedIn(CHAMPION)]);
  const patient = await (await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 780 } })).newPage();

  // The coordinator writes a rule; it is a draft, which decides nothing.
  await coordinator.goto("/team/routing");
  await coordinator.getByRole("link", { name: "New rule" }).click();
  await coordinator.getByRole("textbox", { name: "Name", exact: true }).fill(RULE);
  await coordinator.getByLabel("In English").fill(IN_ENGLISH);
  await coordinator.getByLabel("In Arabic").fill(IN_ARABIC);
  await coordinator.getByLabel("Send it to the team").selectOption("navigation");
  await coordinator.getByLabel("Give it to").selectOption({ label: CHAMPION });
  await coordinator.getByLabel("Give it the theme").selectOption("clinic.access");
  await coordinator.getByLabel("Make it at least").selectOption({ label: "Urgent, today" });
  await coordinator.getByRole("button", { name: "Save the draft" }).click();
  await expect(coordinator.getByText("The draft is saved. It decides nothing yet: try it first.")).toBeVisible();
  await expect(coordinator.getByRole("heading", { name: RULE })).toBeVisible();
  const number = Number(new URL(coordinator.url()).pathname.split("/").at(-1));

  // It is tried on the newest messages: how many would have gone another way, and which, and how.
  await coordinator.getByRole("link", { name: "Try it" }).click();
  await expect(coordinator.getByText(/^1 of the newest \d+ messages would have gone another way\./)).toBeVisible();
  const [now, withRule] = [0, 1].map((place) => coordinator.getByRole("row", { name: /blocked number/ }).getByRole("cell").nth(place)) as [Locator, Locator];
  await expect(now).toContainText("Champions");
  await expect(withRule).toContainText(`Navigation and ${CHAMPION}`);
  await expect(withRule).toContainText("Urgent");

  await coordinator.getByRole("link", { name: "Switch on" }).click();
  await coordinator.getByRole("button", { name: "Switch on" }).click();
  await expect(coordinator.getByText("The rule is on.", { exact: true })).toBeVisible();

  // A patient writes in Arabic, on a phone and without script: it lies with the team and the person that the rule names, who is told at once.
  await write(patient, WORDS);
  await open(champion, "?desk=navigation", WORDS);
  const told = () => mails(MAILBOX).filter(({ text }) => text.includes(new URL(champion.url()).pathname));
  await expect.poll(() => told().length, { timeout: 20_000 }).toBe(1);
  expect(told()[0]!.text).not.toContain(IN_ARABIC);

  // Why it is there stands beside it in a sentence, in the language of whoever reads it.
  await expectWhy(champion, 
    `Rule ${number} “${RULE}” sent this to Navigation, gave this to ${CHAMPION}, gave it the theme “Appointments, phone, hours, rides”, and marked it “Urgent”, because the words say “${IN_ARABIC}”.`,
  );
  await champion.getByRole("button", { name: "Español" }).click();
  await expect(champion.locator("html")).toHaveAttribute("lang", "es");
  await expectWhy(champion, 
    `La regla ${number} «${RULE}» envió este mensaje a Orientación a pacientes, asignó este mensaje a ${CHAMPION}, le dio el tema «Citas, teléfono, horario, transporte» y lo marcó como «Urgente», porque las palabras dicen «${IN_ARABIC}».`,
  );
  await champion.getByRole("button", { name: "English" }).click();
  await expect(champion.locator("html")).toHaveAttribute("lang", "en");
  await champion.getByRole("button", { name: "I have read it" }).click();
  await expect(champion.getByText("It is with you now")).toBeVisible();

  // A change of the rule waits beside it as a draft, and is thrown away.
  await coordinator.getByLabel("In Spanish").fill("número oculto");
  await coordinator.getByRole("button", { name: "Save the draft" }).click();
  await expect(coordinator.getByText("On, with a draft").first()).toBeVisible();
  await coordinator.getByRole("link", { name: "Throw the draft away" }).click();
  await coordinator.getByRole("button", { name: "Throw the draft away" }).click();
  await expect(coordinator.getByText("The draft is gone.")).toBeVisible();
  await expect(coordinator.getByText("It chose the place of one message in the last 30 days.")).toBeVisible();

  // Without it both messages would lie elsewhere. It is switched off: what it decided stays, and the next message goes where all go.
  await coordinator.getByRole("link", { name: "Switch off" }).click();
  await expect(coordinator.getByText(/^2 of the newest \d+ messages would have gone another way\./)).toBeVisible();
  await coordinator.getByRole("button", { name: "Switch off" }).click();
  await expect(coordinator.getByText("The rule is off.", { exact: true })).toBeVisible();
  await write(patient, LATER);
  await open(champion, "?desk=general", LATER);
  await expectWhy(champion, "sent this to Champions, because no rule before it said who takes care.");
  await expect(champion.getByText(RULE)).toHaveCount(0);
  await champion.goto("/team/inbox?desk=navigation&view=mine");
  await champion.getByRole("link", { name: WORDS.slice(0, 30) }).click();
  await expectWhy(champion, `Rule ${number} “${RULE}” sent this to Navigation`);
});

async function write(page: Page, words: string): Promise<void> {
  await page.goto("/ar");
  await page.getByRole("link", { name: "أكتب رسالتي" }).click();
  await page.getByLabel("ماذا يجب أن نعرف؟").fill(words);
  await page.getByRole("button", { name: "أرسل", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("إيصالك");
}

/** Opens a message from the narrowed inbox as soon as the rules have brought it there. */
async function open(page: Page, narrowed: string, words: string): Promise<void> {
  const row = page.getByRole("link", { name: words.slice(0, 30) });
  await expect(async () => {
    await page.goto(`/team/inbox${narrowed}`);
    await expect(row).toBeVisible({ timeout: 500 });
  }).toPass();
  await row.click();
  await expect(page.locator("#original")).toContainText(words);
}

/** Why a message is where it is, without the marks that keep a name's direction. */
async function expectWhy(page: Page, sentence: string): Promise<void> {
  const sentences = page.locator("details", { hasText: /Why is this here|¿Por qué está aquí/ }).getByRole("listitem");
  await expect.poll(async () => (await sentences.allInnerTexts()).join(" ").replaceAll(/[\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ")).toContain(sentence);
}

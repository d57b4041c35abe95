import { expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { buildMail } from "#app/features/notifications/build-mail.server.ts";
import { listOutbox, readOutboxMail } from "#app/features/notifications/deliveries.queries.server.ts";
import { keepWaitingMail } from "#app/features/notifications/keep-waiting-mail.server.ts";
import { MOST_TRIES } from "#app/features/notifications/notifications.ts";
import { sendDelivery } from "#app/features/notifications/send-delivery.server.ts";
import sendDeliveryJob from "#app/features/notifications/send-delivery.timer.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { database } from "#app/platform/db/db.ts";
import { prepareJobs, runJobs } from "#app/platform/timers/timers.ts";
import { mailServer } from "#tests/setup/mail-server.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { createInput, createPerson, createTranslator, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const everywhere = { kind: "programme" } as const;
const byMail = (value: string) => ({ contact: { kind: "email", value, leaveMessage: false } }) as const;

function deliveries(programme: string) {
  return database(programme).prisma.delivery.findMany({ orderBy: { id: "asc" } });
}

/** An improvement with these inputs behind it and an update that is not published yet. */
async function improvementWith(small: SmallProgramme, inputIds: string[]) {
  const { coordinator, programme } = small;
  const started = await startImprovement(coordinator, { title: "Call back the same day", why: "People wait.", siteId: small.north });
  for (const inputId of inputIds) {
    const { version } = await inputRow(programme, inputId);
    await linkInput(coordinator, { inputId, number: started.number, version });
  }
  return draftUpdate(coordinator, { number: started.number, said: "Nobody called me back.", did: "We call back the same day.", audience: "contributors" });
}

async function review(programme: string, actor: PersonActor, textId: string, lang: string) {
  await translateText(actor, { textId, lang, words: "…", checked: true, version: 0 });
  await settleAll(programme);
}

test("an update is told once to each who left an address, each when they can read it", async () => {
  const small = await smallProgramme();
  const { programme, system, coordinator } = small;
  const server = await mailServer();
  await prepareJobs(databaseUrl(), programme, [sendDeliveryJob]);
  const advisor = await addPerson(system, { name: "Marta", email: "marta@home.test", lang: "en" });
  const spanish = await createInput(coordinator, byMail("ana@home.test"));
  const english = await createInput(coordinator, { words: "Nobody called me.", lang: "en", ...byMail("bo@home.test") });
  const somali = await createInput(coordinator, { words: "…", lang: "so", contact: { kind: "phone", value: "555 0100", leaveMessage: true } });
  const member = await createInput(coordinator, { words: "Me too.", lang: "en", personId: advisor });
  const unknown = await createInput(coordinator, { words: "And me.", lang: "en" });
  const updateId = await improvementWith(small, [spanish, english, somali, member, unknown].map(({ inputId }) => inputId));
  await publishUpdate(coordinator, { updateId, version: 0 });
  await settleAll(programme);
  expect((await deliveries(programme)).map(({ recipientKind, lang, template, state }) => [recipientKind, lang, template, state])).toEqual([
    ["contributor", "en", "update", "queued"],
    ["person", "en", "update", "queued"],
  ]);

  const translator = await createTranslator(system, "es", "Soledad");
  const { saidTextId, didTextId } = await database(programme).prisma.update.findUniqueOrThrow({ where: { id: updateId } });
  await review(programme, translator, saidTextId, "es");
  expect(await deliveries(programme)).toHaveLength(2);
  await review(programme, translator, didTextId, "es");
  expect((await deliveries(programme)).map(({ lang }) => lang)).toEqual(["en", "en", "es"]);

  const failures: unknown[] = [];
  const jobs = await runJobs(databaseUrl(), programme, [sendDeliveryJob], (_name, error) => failures.push(error));
  const mails = await server.waitFor(3);
  await expect.poll(async () => (await deliveries(programme)).map(({ state }) => state), { timeout: 15_000 }).toEqual(["sent", "sent", "sent"]);
  await jobs.stop();
  expect(failures).toEqual([]);
  expect(mails.map((mail) => (mail.to as { text: string }).text).sort()).toEqual(["ana@home.test", "bo@home.test", "marta@home.test"]);
  const toAna = mails.find((mail) => (mail.to as { text: string }).text === "ana@home.test")!;
  expect(toAna.subject).toBe("Algo cambió gracias a lo que usted nos contó");
  expect(toAna.text).toContain("/es/receipt");
  expect(toAna.headers.get("auto-submitted")).toBe("auto-generated");
  for (const mail of mails) expect(`${mail.subject} ${mail.text} ${String(mail.html)}`).not.toMatch(/call|llam|Harbor/i);
  expect(mails.find((mail) => (mail.to as { text: string }).text === "marta@home.test")!.text).toContain("/me/said");
}, 60_000);

test("an answer is told when it can be read in the contributor's language", async () => {
  const { programme, coordinator, system } = await smallProgramme();
  const english = await createInput(coordinator, { words: "When?", lang: "en", ...byMail("bo@home.test") });
  const spanish = await createInput(coordinator, byMail("ana@home.test"));
  for (const { inputId } of [english, spanish]) await answerContributor(coordinator, { inputId, words: "Next week.", version: 0 });
  await settleAll(programme);
  expect((await deliveries(programme)).map(({ template, lang }) => [template, lang])).toEqual([["team_wrote", "en"]]);
  const translator = await createTranslator(system, "es", "Soledad");
  const { textId } = await database(programme).prisma.message.findFirstOrThrow({ where: { inputId: spanish.inputId } });
  await review(programme, translator, textId, "es");
  expect((await deliveries(programme)).map(({ template, lang }) => [template, lang])).toEqual([["team_wrote", "en"], ["team_wrote", "es"]]);
});

test("that something waits or is not done is told when its reason can be read, and not once it does not hold any more", async () => {
  const small = await smallProgramme();
  const { programme, coordinator, system } = small;
  const english = await createInput(coordinator, { words: "Open on Saturday.", lang: "en", ...byMail("bo@home.test") });
  const spanish = await createInput(coordinator, byMail("ana@home.test"));
  await improvementWith(small, [english, spanish].map(({ inputId }) => inputId));
  await settleAll(programme);
  const reasons = async () => (await deliveries(programme)).filter(({ template }) => template === "reason").map(({ lang }) => lang);
  const improvement = () => database(programme).prisma.improvement.findFirstOrThrow({ select: { number: true, version: true, reasonTextId: true } });
  const move = async (to: ImprovementStatus, reason?: string) => {
    const { number, version } = await improvement();
    await changeStatus(coordinator, { number, version, to, reason });
    await settleAll(programme);
    return (await improvement()).reasonTextId!;
  };
  const translator = await createTranslator(system, "es", "Soledad");
  const first = await move("parked", "We have nobody on Saturdays before June.");
  expect(await reasons()).toEqual(["en"]);
  await move("accepted");
  await review(programme, translator, first, "es");
  expect(await reasons()).toEqual(["en"]);
  const second = await move("declined", "The building is closed on Saturdays.");
  expect(await reasons()).toEqual(["en", "en"]);
  await review(programme, translator, second, "es");
  expect(await reasons()).toEqual(["en", "en", "es"]);

  const built = await Promise.all((await database(programme).prisma.delivery.findMany({ where: { template: "reason" }, orderBy: { id: "asc" } })).map((delivery) => buildMail(programme, delivery, null)));
  expect(built.map((mail) => mail?.subject ?? null)).toEqual([null, "There is an answer about what you told us", "Hay una respuesta sobre lo que nos contó"]);
});

test("whoever withdrew hears nothing more, also when a mail was waiting", async () => {
  const { programme, coordinator } = await smallProgramme();
  const server = await mailServer();
  await prepareJobs(databaseUrl(), programme, [sendDeliveryJob]);
  const { inputId } = await createInput(coordinator, { words: "When?", lang: "en", ...byMail("bo@home.test") });
  await answerContributor(coordinator, { inputId, words: "Soon.", version: 0 });
  await settleAll(programme);
  const [delivery] = await deliveries(programme);
  await withdrawInput({ kind: "receipt", programme, receiptId: inputId, inputId }, { inputId });
  await sendDelivery(programme, delivery!.id);
  expect((await deliveries(programme))[0]).toMatchObject({ state: "failed", lastError: "no_address" });
  expect(server.mails).toEqual([]);
});

test("without a mail server mails are kept, and administrators alone can read them, without name or address", async () => {
  const [one, other] = [await smallProgramme(), await smallProgramme()];
  const { inputId } = await createInput(one.coordinator, byMail("ana@home.test"));
  await answerContributor(one.coordinator, { inputId, words: "Mañana.", lang: "es", version: 0 });
  await settleAll(one.programme);
  const administrator = await createPerson(one.system, "Rafael", [{ role: "administrator", scope: everywhere }]);
  const { mails, total } = await listOutbox(administrator);
  expect(mails).toMatchObject([{ state: "kept", recipient: "contributor", template: "team_wrote", lang: "es" }]);
  expect(total).toBe(1);
  const mail = await readOutboxMail(administrator, mails[0]!.id);
  expect(mail.subject).toBe("El equipo le escribió");
  expect(JSON.stringify(mail)).not.toMatch(/ana@|Mañana/);
  for (const actor of [one.coordinator, one.northChampion]) {
    await expect(listOutbox(actor)).rejects.toMatchObject({ status: 404 });
    await expect(readOutboxMail(actor, mail.id)).rejects.toMatchObject({ status: 404 });
  }
  const stranger = await createPerson(other.system, "Rafael", [{ role: "administrator", scope: everywhere }]);
  expect((await listOutbox(stranger)).mails).toEqual([]);
  await expect(readOutboxMail(stranger, mail.id)).rejects.toMatchObject({ status: 404 });
});

test("a try that failed is tried again with the same Message-ID; a final no ends it; a try that was cut off is counted", async () => {
  const { programme, coordinator, system } = await smallProgramme();
  const server = await mailServer();
  await prepareJobs(databaseUrl(), programme, [sendDeliveryJob]);
  for (const name of ["a", "b", "c", "d"]) {
    const { inputId } = await createInput(coordinator, { words: "When?", lang: "en", ...byMail(`${name}@home.test`) });
    await answerContributor(coordinator, { inputId, words: "Soon.", version: 0 });
  }
  await settleAll(programme);
  const [a, b, c, d] = (await deliveries(programme)).map(({ id }) => id) as [string, string, string, string];
  const row = async (id: string) => (await deliveries(programme)).find((delivery) => delivery.id === id)!;

  server.refuseNext(451);
  await expect(sendDelivery(programme, a)).rejects.toMatchObject({ responseCode: 451 });
  expect(await row(a)).toMatchObject({ state: "queued", attempts: 1, lastError: "smtp_451" });
  await sendDelivery(programme, a);
  await sendDelivery(programme, a);
  expect(await row(a)).toMatchObject({ state: "sent", attempts: 2, lastError: null });
  expect(server.mails.map(({ messageId }) => messageId)).toEqual([(await row(a)).messageId]);

  server.refuseNext(550);
  await sendDelivery(programme, b);
  expect(await row(b)).toMatchObject({ state: "failed", lastError: "smtp_550" });

  // The process died between the server's yes and our commit: the try was counted, its outcome was not.
  await database(programme).prisma.delivery.update({ where: { id: c }, data: { attempts: 1 } });
  await sendDelivery(programme, c);
  expect(await row(c)).toMatchObject({ state: "sent", lastError: "unfinished" });
  const administrator = await createPerson(system, "Rafael", [{ role: "administrator", scope: everywhere }]);
  expect((await listOutbox(administrator)).doubles).toBe(1);

  await database(programme).prisma.delivery.update({ where: { id: d }, data: { attempts: MOST_TRIES - 1, lastError: "ECONNECTION" } });
  server.refuseNext(451);
  await sendDelivery(programme, d);
  expect(await row(d)).toMatchObject({ state: "failed", lastError: "smtp_451" });
});

test("the sample's mail is kept, not sent", async () => {
  const { programme, coordinator, system } = await smallProgramme();
  const server = await mailServer();
  await prepareJobs(databaseUrl(), programme, [sendDeliveryJob]);
  const { inputId } = await createInput(coordinator, { words: "When?", lang: "en", ...byMail("bo@home.test") });
  await answerContributor(coordinator, { inputId, words: "Soon.", version: 0 });
  await settleAll(programme);
  await keepWaitingMail(system);
  const [delivery] = await deliveries(programme);
  await sendDelivery(programme, delivery!.id);
  expect((await deliveries(programme))[0]).toMatchObject({ state: "kept", attempts: 0 });
  expect(server.mails).toEqual([]);
});

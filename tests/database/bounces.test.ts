import { beforeEach, expect, test } from "vitest";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { readPerson } from "#app/features/identity/identity.queries.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { readMailbox } from "#app/features/notifications/bounces/read-mailbox.server.ts";
import { refusedAddress } from "#app/features/notifications/bounces/refused-address.queries.server.ts";
import { takeReport } from "#app/features/notifications/bounces/take-report.server.ts";
import { tryAddressAgain } from "#app/features/notifications/bounces/try-address-again.server.ts";
import { sendDelivery } from "#app/features/notifications/send-delivery.server.ts";
import sendDeliveryJob from "#app/features/notifications/send-delivery.timer.server.ts";
import { readInput } from "#app/features/triage/reading.queries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { mailServer, type MailServer } from "#tests/setup/mail-server.ts";
import { mailboxServer } from "#tests/setup/mailbox-server.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { exchangeReport, gmailReport, postfixReport } from "#tests/setup/reports.ts";
import { createInput, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
let server: MailServer;
beforeEach(async () => {
  small = await smallProgramme();
  server = await mailServer();
  await prepareJobs(databaseUrl(), small.programme, [sendDeliveryJob]);
});

const db = () => database(small.programme).prisma;

/** An answer of the team to somebody who left this address, sent. */
async function sentTo(address: string): Promise<{ inputId: string; id: string; messageId: string }> {
  const { inputId } = await createInput(small.coordinator, { words: "When?", lang: "en", contact: { kind: "email", value: address, leaveMessage: false } });
  return { inputId, ...(await answerTo(inputId)) };
}

async function answerTo(inputId: string): Promise<{ id: string; messageId: string }> {
  const { version } = await inputRow(small.programme, inputId);
  await answerContributor(small.coordinator, { inputId, words: "Soon.", version });
  await settleAll(small.programme);
  const { contributorId } = await db().input.findUniqueOrThrow({ where: { id: inputId }, select: { contributorId: true } });
  const { id, messageId } = await db().delivery.findFirstOrThrow({ where: { recipientId: contributorId! }, orderBy: { id: "desc" } });
  await sendDelivery(small.programme, id);
  return { id, messageId };
}
const row = (id: string) => db().delivery.findUniqueOrThrow({ where: { id }, select: { state: true, lastError: true } });

test("a mail that comes back stands so, and nothing more is sent to that address until a coordinator says so", async () => {
  const first = await sentTo("ana@home.test");
  expect(await takeReport(small.system, gmailReport({ messageId: first.messageId }))).toBe(true);
  expect(await takeReport(small.system, gmailReport({ messageId: first.messageId }))).toBe(true);
  expect(await row(first.id)).toEqual({ state: "bounced", lastError: "5.1.1" });
  expect(await eventNames(small.programme, first.id)).toEqual(["delivery.bounced"]);

  // The same address, however it is written and wherever it stands; no other one.
  const [again, other] = [await sentTo("Ana@Home.test"), await sentTo("bo@home.test")];
  expect([await row(again.id), await row(other.id)]).toEqual([{ state: "failed", lastError: "undeliverable" }, { state: "sent", lastError: null }]);
  expect(server.mails).toHaveLength(2);
  const seen = await readInput(small.coordinator, again.inputId, "en");
  expect(seen).toMatchObject({ contact: { value: "Ana@Home.test" }, refusal: { code: "5.1.1" } });
  expect((await readInput(small.coordinator, other.inputId, "en"))!.refusal).toBeNull();
  expect((await readInput(small.northChampion, again.inputId, "en"))!).toMatchObject({ contact: null, refusal: null });

  await expect(refusedAddress(small.northChampion, "contributor", seen!.contributorId!)).rejects.toMatchObject({ status: 404 });
  expect(await refusedAddress(small.coordinator, "contributor", seen!.contributorId!)).toMatchObject({ address: "Ana@Home.test" });
  await tryAddressAgain(small.coordinator, { kind: "contributor", id: seen!.contributorId! });
  await expect(refusedAddress(small.coordinator, "contributor", seen!.contributorId!)).rejects.toMatchObject({ status: 404 });
  expect(await row((await answerTo(again.inputId)).id)).toMatchObject({ state: "sent" });
  const kept = JSON.stringify(await database(small.programme).pool.query("select e.payload, d.last_error from events e cross join deliveries d").then(({ rows }) => rows));
  expect(kept).not.toMatch(/home\.test|NoSuchUser/i);
});

test("a full mailbox or a delay says nothing about the address; what a server refuses at once counts like a report", async () => {
  const [full, delayed, refused] = [await sentTo("full@home.test"), await sentTo("slow@home.test"), await sentTo("gone@home.test")];
  await takeReport(small.system, exchangeReport({ messageId: full.messageId, status: "5.2.2" }));
  await takeReport(small.system, postfixReport({ messageId: delayed.messageId, action: "delayed", status: "4.4.1" }));
  expect([await row(full.id), await row(delayed.id)]).toEqual([{ state: "bounced", lastError: "5.2.2" }, { state: "sent", lastError: null }]);
  expect(await db().refusedAddress.count()).toBe(0);

  await db().delivery.update({ where: { id: refused.id }, data: { state: "queued" } });
  server.refuseNext([550, "5.1.1 No such user"]);
  await sendDelivery(small.programme, refused.id);
  expect(await row(refused.id)).toEqual({ state: "bounced", lastError: "5.1.1" });
  expect(await db().refusedAddress.count()).toBe(1);
  // Somebody with an account and that address: their page says so.
  const personId = await addPerson(small.system, { name: "Gus", email: "gone@home.test", lang: "en" });
  expect(await readPerson(small.coordinator, personId)).toMatchObject({ refusal: { code: "5.1.1" } });
  expect(await takeReport(small.system, postfixReport({ messageId: "<019aa000-1234-7000-8000-0123456789ab@heard.test>" }))).toBe(false);
});

test("reports are read from a mailbox, each once, and the mailbox stays as it was", async () => {
  const mailbox = await mailboxServer();
  const [one, two, three] = [await sentTo("a@home.test"), await sentTo("b@home.test"), await sentTo("c@home.test")];
  mailbox.arrive(Buffer.from("From: someone@home.test\r\nSubject: Hello\r\n\r\nNot a report.\r\n"));
  mailbox.arrive(postfixReport({ messageId: one.messageId }));
  mailbox.arrive(exchangeReport({ messageId: two.messageId }));
  expect(await readMailbox(small.system, mailbox.url)).toBe(3);
  expect([(await row(one.id)).lastError, (await row(two.id)).lastError, (await row(three.id)).state]).toEqual(["5.1.1", "5.1.10", "sent"]);
  expect(await readMailbox(small.system, mailbox.url)).toBe(0);
  mailbox.arrive(gmailReport({ messageId: three.messageId }));
  expect(await readMailbox(small.system, mailbox.url)).toBe(1);
  expect(await row(three.id)).toEqual({ state: "bounced", lastError: "5.1.1" });
  // Another programme reads the same mailbox for itself, and takes nothing that is not its own.
  const other = await smallProgramme();
  expect(await readMailbox(other.system, mailbox.url)).toBe(4);
  expect(await database(other.programme).prisma.refusedAddress.count()).toBe(0);
  await expect(readMailbox(small.system, mailbox.url.replace("p%40ss", "wrong"))).rejects.toThrow();
});

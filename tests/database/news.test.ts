import { beforeAll, describe, expect, test } from "vitest";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { waitForNews } from "#app/features/backlog/news/wait-for-news.server.ts";
import remindOfNewsTimer from "#app/features/backlog/news/remind-of-news.timer.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { buildMail } from "#app/features/notifications/build-mail.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const START = new Date("2026-10-01T14:00:00Z");
const day = (days: number, minutes = 0) => new Date(START.getTime() + days * 86_400_000 + minutes * 60_000);

let small: SmallProgramme;
let ownerId: string;
beforeAll(async () => {
  small = await smallProgramme();
  ownerId = await addPerson(small.system, { name: "Olga Owner", email: "olga@heard.example", lang: "es" });
  await giveGrant(small.system, { personId: ownerId, role: "champion", scopeKind: "programme", from: new Date("2026-01-01T00:00:00Z") });
});

/** An improvement that somebody owns and somebody spoke for, since the first day. */
function spokenFor(more: { owned?: boolean } = {}) {
  return at(START, async () => {
    const { inputId } = await createInput(small.system, { words: "Nadie contesta." });
    const { id, number } = await startImprovement(small.coordinator, { title: "Answer the phone", why: "Nobody answers.", ...(more.owned !== false && { ownerId }) });
    const linkId = await linkInput(small.coordinator, { inputId, number });
    return { id, number, inputId, linkId };
  });
}

const move = async (number: number, to: ImprovementStatus, when: Date, reason?: string) =>
  at(when, async () => {
    const { version } = await database(small.programme).prisma.improvement.findUniqueOrThrow({ where: { number } });
    await changeStatus(small.coordinator, { number, to, version, reason });
  });
const tell = (number: number, when: Date) =>
  at(when, async () => publishUpdate(small.coordinator, { updateId: await draftUpdate(small.coordinator, { number, said: "Nobody answers.", did: "We look for somebody.", audience: "contributors" }), version: 0 }));
const waits = async (id: string, when: Date) => (await waitForNews(database(small.programme).prisma, when, id)).length > 0;
const run = (when: Date) => at(when, () => remindOfNewsTimer.run({ kind: "system", programme: small.programme }));
const reminders = async (id: string) => (await eventNames(small.programme, id)).filter((name) => name === "improvement.news_due").length;

describe("who spoke waits for news", () => {
  test("after thirty days without any, and after each that came", async () => {
    const { id, number } = await spokenFor();
    expect([await waits(id, day(30, -1)), await waits(id, day(30))]).toEqual([false, true]);
    await move(number, "accepted", day(20));
    expect([await waits(id, day(50, -1)), await waits(id, day(50))]).toEqual([false, true]);
    await tell(number, day(40));
    expect([await waits(id, day(70, -1)), await waits(id, day(70))]).toEqual([false, true]);
  });

  test("not where nobody spoke, nobody owns it, nobody works on it, or what was done is told", async () => {
    const unlinked = await spokenFor();
    await at(START, () => unlinkInput(small.coordinator, { linkId: unlinked.linkId }));
    const unowned = await spokenFor({ owned: false });
    const withdrawn = await spokenFor();
    await at(day(1), () => withdrawInput(small.system, { inputId: withdrawn.inputId }));
    const parked = await spokenFor();
    await move(parked.number, "parked", day(1), "We wait for the new phones.");
    const done = await spokenFor();
    await move(done.number, "accepted", day(1));
    await move(done.number, "implemented", day(2));
    expect(await waits(done.id, day(40)), "done, and nobody told them").toBe(true);
    await tell(done.number, day(3));
    for (const { id } of [unlinked, unowned, withdrawn, parked, done]) expect(await waits(id, day(200))).toBe(false);
    // It spreads further, which nobody who spoke has heard of.
    await move(done.number, "spreading", day(5));
    expect([await waits(done.id, day(34)), await waits(done.id, day(35))]).toEqual([false, true]);
  });
});

test("its owner is reminded by mail in their language, once in thirty days, and not of what was told meanwhile", async () => {
  const { id, number } = await spokenFor();
  await run(day(29));
  expect(await reminders(id)).toBe(0);
  await run(day(31));
  await run(day(31, 5));
  await run(day(60));
  expect(await reminders(id)).toBe(1);
  await at(day(31, 10), () => settleAll(small.programme));
  const { prisma } = database(small.programme);
  const mailsOf = async () => {
    const events = await prisma.event.findMany({ where: { subjectId: id, name: "improvement.news_due" }, orderBy: { at: "asc" }, select: { id: true } });
    return prisma.delivery.findMany({ where: { template: "news_due", eventId: { in: events.map((event) => event.id) } }, orderBy: { createdAt: "asc" } });
  };
  const [first] = await mailsOf();
  expect(await mailsOf()).toMatchObject([{ recipientId: ownerId, lang: "es" }]);
  const mail = await at(day(31, 11), () => buildMail(small.programme, first!, null));
  expect(mail).toMatchObject({ subject: "Hay personas que esperan noticias" });
  expect(JSON.stringify(mail)).toContain(`/team/improvements/${number}`);
  expect(JSON.stringify(mail)).not.toMatch(/Nadie contesta|Answer the phone/);

  await run(day(61));
  expect(await reminders(id)).toBe(2);
  await tell(number, day(61, 10));
  await at(day(61, 20), () => settleAll(small.programme));
  const [, second] = await mailsOf();
  expect(await at(day(61, 21), () => buildMail(small.programme, second!, null))).toBeNull();
});

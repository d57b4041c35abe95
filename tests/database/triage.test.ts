import { beforeAll, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { bringBackInput } from "#app/features/triage/bring-back-input.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { markUnread } from "#app/features/triage/mark-unread.server.ts";
import { reopenInput } from "#app/features/triage/reopen-input.server.ts";
import { setAsideInput } from "#app/features/triage/set-aside-input.server.ts";
import { setUrgency } from "#app/features/triage/set-urgency.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { createInput, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

/** A Monday, 10:00 in New York. */
const MONDAY = new Date("2026-11-16T15:00:00Z");

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
});

const row = (inputId: string) => inputRow(small.programme, inputId);
const names = (inputId: string) => eventNames(small.programme, inputId);
const version = 0;

test("acknowledging says who looks after it and leaves one event", async () => {
  const { inputId } = await createInput(small.system);
  await at(MONDAY, () => acknowledgeInput(small.northChampion, { inputId, version }));

  expect(await row(inputId)).toMatchObject({ status: "acknowledged", acknowledgedAt: MONDAY, ownerId: small.northChampion.personId, version: 1 });
  expect(await names(inputId)).toEqual(["input.received", "input.acknowledged"]);
});

test("acknowledging twice by the same person changes nothing; another person is told", async () => {
  const { inputId } = await createInput(small.system);
  await acknowledgeInput(small.northChampion, { inputId, version });
  await acknowledgeInput(small.northChampion, { inputId, version });

  expect((await row(inputId)).version).toBe(1);
  await expect(acknowledgeInput(small.coordinator, { inputId, version })).rejects.toMatchObject({ code: "errors:changedMeanwhile", status: 409 });
  await expect(acknowledgeInput(small.coordinator, { inputId, version: 1 })).rejects.toMatchObject({ code: "triage:errors.notPossible" });
});

test("of two people at the same moment one is told, and nothing is overwritten", async () => {
  const { inputId } = await createInput(small.system);
  const outcomes = await Promise.allSettled([
    setUrgency(small.coordinator, { inputId, urgency: 2, version }),
    closeInput(small.northChampion, { inputId, reason: "spam", version }),
  ]);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "errors:changedMeanwhile", status: 409 } });
  expect((await row(inputId)).version).toBe(1);
  expect(await names(inputId)).toHaveLength(2);
});

test("setting aside hides until a day, and not what is urgent and unread", async () => {
  const { inputId } = await createInput(small.system);
  await at(MONDAY, () => setAsideInput(small.coordinator, { inputId, until: "2026-11-17", version }));
  expect((await row(inputId)).setAsideUntil).toEqual(new Date("2026-11-17T00:00:00Z"));

  const { inputId: urgent } = await createInput(small.system, { urgency: 2 });
  const aside = (until: string, of: string, seen: number) => at(MONDAY, () => setAsideInput(small.coordinator, { inputId: of, until, version: seen }));
  await expect(aside("2026-11-20", urgent, 0)).rejects.toMatchObject({ code: "triage:errors.urgentFirst" });
  await expect(aside("2026-11-16", inputId, 1)).rejects.toMatchObject({ code: "triage:errors.untilPast" });
  await expect(aside("2028-01-01", inputId, 1)).rejects.toMatchObject({ code: "triage:errors.untilFar" });
});

test("urgency is raised freely, counts its time from when the input came, and brings back what was set aside", async () => {
  const { inputId } = await at(MONDAY, () => createInput(small.system));
  await at(MONDAY, () => setAsideInput(small.coordinator, { inputId, until: "2026-11-20", version }));
  await at(new Date("2026-11-16T18:00:00Z"), () => setUrgency(small.northChampion, { inputId, urgency: 2, version: 1 }));

  // Four hours of opening time after Monday 10:00.
  expect(await row(inputId)).toMatchObject({ urgency: 2, ackDueAt: new Date("2026-11-16T19:00:00Z"), setAsideUntil: null, version: 2 });
});

test("urgency is lowered only with a reason, which the log keeps", async () => {
  const { inputId } = await createInput(small.system, { urgency: 1 });
  await expect(setUrgency(small.coordinator, { inputId, urgency: 3, version })).rejects.toMatchObject({ code: "triage:errors.reason" });
  await setUrgency(small.coordinator, { inputId, urgency: 3, reason: "read_and_safe", version });

  const event = await database(small.programme).prisma.event.findFirstOrThrow({ where: { subjectId: inputId, name: "input.urgency_changed" } });
  expect(event.payload).toEqual({ from: 1, to: 3, reason: "read_and_safe" });
});

test("the same urgency again is no change", async () => {
  const { inputId } = await createInput(small.system);
  await setUrgency(small.coordinator, { inputId, urgency: 4, version });
  expect(await names(inputId)).toEqual(["input.received"]);
});

test("closing needs a state that allows it and counts as read", async () => {
  const { inputId } = await createInput(small.system);
  await closeInput(small.northChampion, { inputId, reason: "no_reply_needed", version });

  const closed = await row(inputId);
  expect(closed).toMatchObject({ status: "closed", closeReason: "no_reply_needed" });
  expect(closed.acknowledgedAt).not.toBeNull();
  await expect(closeInput(small.northChampion, { inputId, reason: "spam", version: 1 })).rejects.toMatchObject({ code: "triage:errors.notPossible" });
});

test("nothing can be done with what was withdrawn", async () => {
  const { inputId } = await createInput(small.system);
  await withdrawInput({ kind: "receipt", programme: small.programme, receiptId: inputId, inputId }, { inputId });
  const { version: now } = await row(inputId);
  await expect(acknowledgeInput(small.coordinator, { inputId, version: now })).rejects.toMatchObject({ code: "triage:errors.notPossible" });
});

test("for whoever may not read an input it does not exist", async () => {
  const { inputId } = await createInput(small.system);
  const administrator: PersonActor = { ...small.coordinator, grants: [{ role: "administrator", scope: { kind: "programme" } }] };
  for (const actor of [small.southChampion, administrator, { kind: "visitor", programme: small.programme } as const]) {
    for (const attempt of [
      () => acknowledgeInput(actor, { inputId, version }),
      () => setAsideInput(actor, { inputId, until: "2099-01-01", version }),
      () => setUrgency(actor, { inputId, urgency: 1, version }),
      () => closeInput(actor, { inputId, reason: "spam", version }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "errors:notFound", status: 404 });
    }
  }
  await expect(acknowledgeInput(small.coordinator, { inputId: "not-an-id", version })).rejects.toMatchObject({ status: 404 });
  expect((await row(inputId)).version).toBe(0);
});

test("marked as read by mistake it is unread again, with nobody who has it; not once anything else was done about it", async () => {
  const { inputId } = await createInput(small.system);
  const before = await row(inputId);
  await acknowledgeInput(small.northChampion, { inputId, version });
  const holder = { kind: "receipt", programme: small.programme, receiptId: inputId, inputId } as const;
  const kinds = async () => (await inputStory(holder, inputId, "es")).items.map(({ kind }) => kind);
  expect(await kinds()).toEqual(["said", "read"]);
  await expect(markUnread(small.southChampion, { inputId, version: 1 })).rejects.toMatchObject({ status: 404 });
  await expect(markUnread(small.northChampion, { inputId, version })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
  await markUnread(small.northChampion, { inputId, version: 1 });
  expect(await row(inputId)).toMatchObject({ status: "new", acknowledgedAt: null, ownerId: null, ackDueAt: before.ackDueAt, version: 2 });
  expect(await names(inputId)).toEqual(["input.received", "input.acknowledged", "input.marked_unread"]);
  expect(await kinds()).toEqual(["said"]);

  // Whoever had it before keeps it; what was done about it since is not undone along with it.
  await database(small.programme).prisma.input.update({ where: { id: inputId }, data: { ownerId: small.northChampion.personId } });
  await acknowledgeInput(small.northChampion, { inputId, version: 2 });
  await markUnread(small.northChampion, { inputId, version: 3 });
  expect(await row(inputId)).toMatchObject({ status: "new", ownerId: small.northChampion.personId });
  await acknowledgeInput(small.northChampion, { inputId, version: 4 });
  await setUrgency(small.northChampion, { inputId, urgency: 2, version: 5 });
  await expect(markUnread(small.northChampion, { inputId, version: 6 })).rejects.toMatchObject({ code: "triage:errors.notPossible", status: 400 });
});

test("an urgency that is set gives the one before, so that it can be put back", async () => {
  const { inputId } = await createInput(small.system);
  expect(await setUrgency(small.coordinator, { inputId, urgency: 2, version })).toBe(4);
  expect(await setUrgency(small.coordinator, { inputId, urgency: 2, version: 1 })).toBe(2);
  expect(await setUrgency(small.coordinator, { inputId, urgency: 4, reason: "entered_wrongly", version: 1 })).toBe(2);
});

test("closed by mistake it is opened again where it stood: unread, linked, or answered; the receipt forgets that it was closed", async () => {
  const { inputId } = await createInput(small.system);
  await closeInput(small.northChampion, { inputId, reason: "spam", version });
  const holder = { kind: "receipt", programme: small.programme, receiptId: inputId, inputId } as const;
  const kinds = async () => (await inputStory(holder, inputId, "es")).items.map(({ kind }) => kind);
  expect(await kinds()).toContain("closed");
  await expect(reopenInput(small.southChampion, { inputId, version: 1 })).rejects.toMatchObject({ status: 404 });
  await expect(reopenInput(small.coordinator, { inputId, version })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
  await reopenInput(small.northChampion, { inputId, version: 1 });
  expect(await row(inputId)).toMatchObject({ status: "new", acknowledgedAt: null, closeReason: null, version: 2 });
  expect(await names(inputId)).toEqual(["input.received", "input.closed", "input.reopened"]);
  expect(await kinds()).not.toContain("closed");
  await expect(reopenInput(small.northChampion, { inputId, version: 2 })).rejects.toMatchObject({ code: "triage:errors.notPossible" });

  const { number } = await startImprovement(small.coordinator, { title: "Open earlier", why: "People wait.", siteId: null });
  await linkInput(small.coordinator, { inputId, number });
  await closeInput(small.coordinator, { inputId, reason: "no_reply_needed", version: 3 });
  await reopenInput(small.coordinator, { inputId, version: 4 });
  expect((await row(inputId)).status).toBe("linked");
  await answerContributor(small.coordinator, { inputId, words: "Gracias.", lang: "es", version: 5 });
  await closeInput(small.coordinator, { inputId, reason: "no_reply_needed", version: 6 });
  await reopenInput(small.coordinator, { inputId, version: 7 });
  expect((await row(inputId)).status).toBe("answered");
});

test("what was set aside is brought back before its day; what was not stays as it is", async () => {
  const { inputId } = await createInput(small.system);
  await at(MONDAY, () => setAsideInput(small.coordinator, { inputId, until: "2026-11-20", version }));
  await bringBackInput(small.northChampion, { inputId, version: 1 });
  expect(await row(inputId)).toMatchObject({ setAsideUntil: null, status: "new", version: 2 });
  await bringBackInput(small.northChampion, { inputId, version: 2 });
  expect(await names(inputId)).toEqual(["input.received", "input.set_aside", "input.brought_back"]);
  await expect(bringBackInput(small.southChampion, { inputId, version: 2 })).rejects.toMatchObject({ status: 404 });
});

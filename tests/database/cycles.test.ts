import { beforeAll, describe, expect, test } from "vitest";
import { actOnCycle } from "#app/features/backlog/cycles/act-on-cycle.server.ts";
import { addTask } from "#app/features/backlog/cycles/add-task.server.ts";
import { beginCycle } from "#app/features/backlog/cycles/begin-cycle.server.ts";
import { changeDates } from "#app/features/backlog/cycles/change-dates.server.ts";
import { changePlan } from "#app/features/backlog/cycles/change-plan.server.ts";
import { changeTask } from "#app/features/backlog/cycles/change-task.server.ts";
import { readCycles } from "#app/features/backlog/cycles/cycles.queries.server.ts";
import { discardCycle } from "#app/features/backlog/cycles/discard-cycle.server.ts";
import { finishTask } from "#app/features/backlog/cycles/finish-task.server.ts";
import { noteWhatWasDone } from "#app/features/backlog/cycles/note-what-was-done.server.ts";
import { ownWork, readOwnTask } from "#app/features/backlog/cycles/own-work.queries.server.ts";
import { removeTask } from "#app/features/backlog/cycles/remove-task.server.ts";
import { startCycle } from "#app/features/backlog/cycles/start-cycle.server.ts";
import { studyCycle } from "#app/features/backlog/cycles/study-cycle.server.ts";
import { addPoint } from "#app/features/backlog/measures/add-point.server.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { WHOLE_LIST } from "#app/features/backlog/list/list-view.ts";
import { listImprovements } from "#app/features/backlog/list/list.queries.server.ts";
import { readImprovement } from "#app/features/backlog/improvement.queries.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { PersonActor } from "#app/features/events/actor.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { cycleRow, makeCycle, makeMeasure, makeTask, PLAN } from "#tests/setup/cycle.ts";
import { createPerson, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const READER = { lang: "en", timeZone: "America/New_York" };

let small: SmallProgramme;
/** Somebody of intake, who sees no backlog. */
let intake: PersonActor;
let leader: PersonActor;

beforeAll(async () => {
  small = await smallProgramme();
  const everywhere = { kind: "programme" } as const;
  intake = await createPerson(small.system, "Ines Intake", [{ role: "intake", scope: everywhere }]);
  leader = await createPerson(small.system, "Lena Lead", [{ role: "leader", scope: everywhere }]);
  // Owners are checked against the grants in the database.
  const from = new Date("2020-01-01");
  await giveGrant(small.system, { personId: intake.personId, role: "intake", scopeKind: "programme", from });
  await giveGrant(small.system, { personId: small.coordinator.personId, role: "coordinator", scopeKind: "programme", from });
});

/** An improvement of the north site. */
async function improvement(): Promise<{ id: string; number: number }> {
  return startImprovement(small.coordinator, { title: "Ask in private", why: "People are asked where others hear.", siteId: small.north });
}

async function read(actor: PersonActor, { number }: { number: number }) {
  return readCycles(actor, await readImprovement(actor, number, "en"), READER);
}

const wordsOf = (text: { words: string } | null) => text?.words ?? null;

describe("one turn", () => {
  test("plan, do, study beside the prediction, act; each is an event, and the words are the team's own", async () => {
    const { northChampion, programme } = small;
    const made = await improvement();
    const { cycle } = await makeCycle(northChampion, made.number, "studied");
    await actOnCycle(northChampion, { number: made.number, cycle, decision: "adopt", next: "It stays.", keeperId: small.coordinator.personId, version: 3 });
    const [one] = await read(northChampion, made);
    expect(one).toMatchObject({ number: 1, state: "acted", stage: null, stall: null, predicted: 2, seen: 1, decision: "adopt", asPlanned: true, keeper: { name: "Carmen Soto" } });
    expect([one!.title, one!.prediction, one!.happened, one!.learnt, one!.next].map(wordsOf)).toEqual([
      "A closed room",
      "At most two minutes longer.",
      "Five were asked.",
      "One minute longer.",
      "It stays.",
    ]);
    const { id, titleTextId } = await cycleRow(programme, { number: made.number, cycle });
    expect(await eventNames(programme, id)).toEqual(["cycle.started", "cycle.begun", "cycle.done_noted", "cycle.studied", "cycle.acted"]);
    expect(await database(programme).prisma.text.findUniqueOrThrow({ where: { id: titleTextId }, include: { translations: true } })).toMatchObject({ audience: "team", lang: "en", translations: [] });
    expect((await readImprovement(northChampion, made.number, "en")).history.map(({ name }) => name)).toEqual(["cycle.acted", "cycle.begun", "cycle.started", "improvement.started"]);
  });

  test("what is adapted goes on in the next cycle: the same plan, without prediction and days, which are said anew", async () => {
    const { northChampion, programme } = small;
    const { number } = await improvement();
    const { measureId } = await makeMeasure(northChampion, number);
    const { cycle, version } = await makeCycle(northChampion, number, "studied", { measureId, ownerId: intake.personId, data: "Each visit." });
    expect(await actOnCycle(northChampion, { number, cycle, decision: "adapt", next: "All rooms.", version })).toBe(2);
    const [first, next] = await read(northChampion, { number });
    expect(first).toMatchObject({ state: "acted", decision: "adapt", keeper: null });
    expect(next).toMatchObject({ number: 2, state: "planned", predicted: null, prediction: null, startsOn: null, endsOn: null, seen: null, missing: ["prediction", "predicted", "dates"], measure: { id: measureId }, owner: { id: intake.personId } });
    expect([next!.title, next!.question, next!.change, next!.who, next!.where, next!.data].map(wordsOf)).toEqual([PLAN.title, PLAN.question, PLAN.change, PLAN.who, PLAN.where, "Each visit."]);
    await changePlan(northChampion, { number, cycle: 2, ...PLAN, title: "All rooms", version: 0 });
    expect((await read(northChampion, { number })).map(({ title }) => title.words), "its words are its own").toEqual([PLAN.title, "All rooms"]);
    const { id } = await cycleRow(programme, { number, cycle });
    expect((await database(programme).prisma.event.findFirstOrThrow({ where: { subjectId: id, name: "cycle.acted" } })).payload).toMatchObject({ decision: "adapt", nextId: expect.any(String) });
  });

  test("what happens is noted as often as there is something, and the study can be put better until something follows", async () => {
    const { northChampion } = small;
    const { number } = await improvement();
    const { cycle } = await makeCycle(northChampion, number, "doing");
    await noteWhatWasDone(northChampion, { number, cycle, asPlanned: true, happened: "Two were asked.", finished: false, version: 1 });
    await noteWhatWasDone(northChampion, { number, cycle, asPlanned: false, happened: "Four were asked; the room was locked.", finished: true, version: 2 });
    await studyCycle(northChampion, { number, cycle, seen: 0, learnt: "No longer at all.", lessFor: "People with an interpreter.", version: 3 });
    await studyCycle(northChampion, { number, cycle, seen: 1.5, learnt: "A minute and a half.", version: 4 });
    const [one] = await read(northChampion, { number });
    expect(one).toMatchObject({ state: "studying", stage: "act", asPlanned: false, seen: 1.5, lessFor: null });
    expect([one!.happened, one!.learnt].map(wordsOf)).toEqual(["Four were asked; the room was locked.", "A minute and a half."]);
  });
});

describe("what is refused", () => {
  test("one cycle at a time: a second one, also at the same moment", async () => {
    const { coordinator, northChampion, programme } = small;
    const { number } = await improvement();
    const both = await Promise.allSettled([startCycle(coordinator, { number, ...PLAN }), startCycle(northChampion, { number, ...PLAN })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: refusal("cycles:errors.oneOpen") });
    expect(await database(programme).prisma.pdsaCycle.count({ where: { improvement: { number } } })).toBe(1);
  });

  test("steps out of turn, each with its sentence; nothing changes", async () => {
    const { northChampion, programme } = small;
    const { number } = await improvement();
    const { cycle } = await makeCycle(northChampion, number, "planned", { predicted: undefined });
    const ref = { number, cycle, version: 0 };
    await expect(beginCycle(northChampion, ref)).rejects.toEqual(refusal("cycles:errors.planIncomplete"));
    await expect(studyCycle(northChampion, { ...ref, seen: 1, learnt: "?" })).rejects.toEqual(refusal("cycles:errors.beginFirst"));
    await changePlan(northChampion, { ...ref, ...PLAN });
    await beginCycle(northChampion, { ...ref, version: 1 });
    await expect(changePlan(northChampion, { ...ref, ...PLAN, predicted: 1, version: 2 }), "what was predicted stays").rejects.toEqual(refusal("cycles:errors.begunAlready"));
    await expect(actOnCycle(northChampion, { ...ref, decision: "adopt", next: "!", version: 2 })).rejects.toEqual(refusal("cycles:errors.doFirst"));
    await noteWhatWasDone(northChampion, { ...ref, asPlanned: true, happened: "Done.", finished: true, version: 2 });
    await expect(actOnCycle(northChampion, { ...ref, decision: "abandon", next: "!", version: 3 }), "nothing was studied").rejects.toEqual(refusal("cycles:errors.studyFirst"));
    await studyCycle(northChampion, { ...ref, seen: 1, learnt: "It works.", version: 3 });
    await expect(actOnCycle(northChampion, { ...ref, decision: "adopt", next: "!", version: 4 }), "somebody keeps what is adopted").rejects.toEqual(refusal("cycles:errors.keeper"));
    await actOnCycle(northChampion, { ...ref, decision: "abandon", next: "Not worth it.", version: 4 });
    await expect(changeDates(northChampion, { ...ref, startsOn: "2026-03-03", endsOn: "2026-03-10", version: 5 })).rejects.toEqual(refusal("cycles:errors.ended"));
    await expect(addTask(northChampion, { number, cycle, words: "More" })).rejects.toEqual(refusal("cycles:errors.ended"));
    expect(await cycleRow(programme, { number, cycle })).toMatchObject({ state: "acted", decision: "abandon", predicted: 2, version: 5 });
  });

  test("two people at once: the second is told, nothing is overwritten", async () => {
    const { coordinator, northChampion, programme } = small;
    const { number } = await improvement();
    const { cycle, version } = await makeCycle(northChampion, number, "doing");
    const note = (actor: PersonActor, happened: string) => noteWhatWasDone(actor, { number, cycle, asPlanned: true, happened, finished: false, version });
    const both = await Promise.allSettled([note(coordinator, "First."), note(northChampion, "Second.")]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "errors:changedMeanwhile", status: 409 } });
    expect((await cycleRow(programme, { number, cycle })).version).toBe(version + 1);
  });

  test("nobody changes cycles of a site that is not theirs, leaders read none, and what rests is not tried", async () => {
    const { southChampion, northChampion, coordinator } = small;
    const { number } = await improvement();
    const { cycle } = await makeCycle(northChampion, number);
    await expect(beginCycle(southChampion, { number, cycle, version: 0 })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(beginCycle(leader, { number, cycle, version: 0 })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(beginCycle(intake, { number, cycle, version: 0 })).rejects.toEqual(refusal("errors:notFound"));
    expect([(await read(southChampion, { number })).length, (await read(leader, { number })).length]).toEqual([1, 0]);
    expect((await readImprovement(leader, number, "en")).history.map(({ name }) => name)).toEqual(["improvement.started"]);
    const other = await improvement();
    await changeStatus(coordinator, { number: other.number, to: "parked", reason: "Not this year.", version: 0 });
    await expect(startCycle(coordinator, { number: other.number, ...PLAN })).rejects.toEqual(refusal("cycles:errors.notWorkedOn"));
  });

  test("a measure of another improvement, a last day before the first, an owner from elsewhere", async () => {
    const { coordinator } = small;
    const [{ number }, other] = [await improvement(), await improvement()];
    const { measureId } = await makeMeasure(coordinator, other.number);
    await expect(startCycle(coordinator, { number, ...PLAN, measureId })).rejects.toEqual(refusal("cycles:errors.measure"));
    await expect(startCycle(coordinator, { number, ...PLAN, endsOn: "2026-03-01" })).rejects.toEqual(refusal("cycles:errors.endsBefore"));
    await expect(startCycle(coordinator, { number, ...PLAN, ownerId: leader.personId })).rejects.toEqual(refusal("backlog:errors.owner"));
  });

  test("the database itself holds no cycle that skipped its prediction, its doing or its study", async () => {
    const { northChampion, programme } = small;
    const { number } = await improvement();
    const { cycle } = await makeCycle(northChampion, number, "planned", { prediction: undefined, predicted: undefined });
    const { id } = await cycleRow(programme, { number, cycle });
    const set = (sql: string) => database(programme).pool.query(`update cycles set ${sql} where id = $1`, [id]);
    await expect(set("state = 'doing', begun_at = now()")).rejects.toThrow("cycles_predicted");
    await expect(set("state = 'doing'")).rejects.toThrow("cycles_");
    await expect(set("happened_text_id = title_text_id, as_planned = true")).rejects.toThrow("cycles_done");
    await expect(set("learnt_text_id = title_text_id, seen = 1")).rejects.toThrow("cycles_studied");
    await expect(set("decision = 'adopt'")).rejects.toThrow("cycles_acted");
    await expect(set("predicted = 'NaN'")).rejects.toThrow("cycles_numbers");
    await expect(set("ends_on = '2026-03-01'")).rejects.toThrow("cycles_dates");
  });
});

test("a plan that nobody tried can be thrown away with its tasks, and its words are erased", async () => {
  const { northChampion, programme } = small;
  const { number } = await improvement();
  const made = await makeCycle(northChampion, number);
  await makeTask(northChampion, made);
  const row = await cycleRow(programme, made);
  await discardCycle(northChampion, { ...made, version: 0 });
  expect(await read(northChampion, { number })).toEqual([]);
  expect(await database(programme).prisma.text.findMany({ where: { subjectId: row.id, erasedAt: null } })).toEqual([]);
  expect((await makeCycle(northChampion, number)).cycle).toBe(1);
});

describe("tasks", () => {
  test("are changed, finished and taken away; an old version is refused", async () => {
    const { northChampion, programme } = small;
    const { number } = await improvement();
    const made = await makeCycle(northChampion, number, "doing");
    const { cycle } = made;
    const taskId = await makeTask(northChampion, made);
    await changeTask(northChampion, { number, cycle, taskId, words: "Hang up two signs.", ownerId: intake.personId, due: "2026-03-06", done: false, version: 0 });
    await expect(changeTask(northChampion, { number, cycle, taskId, words: "Other", done: false, version: 0 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    expect((await read(northChampion, { number }))[0]!.tasks).toMatchObject([{ owner: { name: "Ines Intake" }, text: { words: "Hang up two signs." }, doneOn: null }]);
    await finishTask(northChampion, { taskId, version: 1 });
    await changeTask(northChampion, { number, cycle, taskId, words: "Hang up two signs.", done: false, version: 2 });
    expect((await read(northChampion, { number }))[0]!.tasks, "it was not done after all").toMatchObject([{ doneOn: null, owner: null }]);
    await removeTask(northChampion, { number, cycle, taskId, version: 3 });
    expect((await read(northChampion, { number }))[0]!.tasks).toEqual([]);
    const { id } = await cycleRow(programme, made);
    expect((await eventNames(programme, id)).slice(2)).toEqual(["cycle.task_added", "cycle.task_changed", "cycle.task_done", "cycle.task_changed", "cycle.task_removed"]);
  });

  test("whoever has one sees it and says that it is done, also without a backlog; nobody else without one", async () => {
    const { northChampion, southChampion } = small;
    const { number } = await improvement();
    const made = await makeCycle(northChampion, number, "doing");
    const taskId = await makeTask(northChampion, made, intake.personId);
    expect((await ownWork(intake, READER)).tasks).toMatchObject([{ id: taskId, improvement: { number, title: { words: "Ask in private" } } }]);
    expect((await ownWork(intake, READER)).canOpen).toBe(false);
    await expect(readOwnTask(northChampion, taskId, "en")).rejects.toEqual(refusal("errors:notFound"));
    await expect(finishTask(leader, { taskId, version: 0 })).rejects.toEqual(refusal("errors:notFound"));
    await expect(finishTask(southChampion, { taskId, version: 0 })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(finishTask(intake, { taskId, version: 7 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await finishTask(intake, { taskId, version: 0 });
    await finishTask(intake, { taskId, version: 0 });
    expect((await ownWork(intake, READER)).tasks).toEqual([]);
    expect((await readOwnTask(intake, taskId, "en")).doneOn).not.toBeNull();
  });
});

describe("standing still", () => {
  const march = (day: number) => new Date(Date.UTC(2026, 2, day, 15));

  test("is seen on the list, on the improvement and by the owner, from the day after the last one", async () => {
    const { northChampion, coordinator } = small;
    const { number } = await improvement();
    await at(march(2), () => makeCycle(northChampion, number, "doing", { ownerId: intake.personId }));
    const seen = (day: number) =>
      at(march(day), async () => ({
        list: (await listImprovements(coordinator, { lang: "en", timeZone: READER.timeZone, view: WHOLE_LIST })).items.find((item) => item.number === number)!.stalled,
        leader: (await listImprovements(leader, { lang: "en", timeZone: READER.timeZone, view: WHOLE_LIST })).items.find((item) => item.number === number)!.stalled,
        page: (await read(coordinator, { number }))[0]!.stall,
        owner: (await ownWork(intake, READER)).stalled.filter((cycle) => cycle.improvement.number === number).map(({ stall }) => stall),
      }));
    expect(await seen(6)).toEqual({ list: false, leader: false, page: null, owner: [] });
    const stall = { because: "overdue", days: 1 };
    expect(await seen(7)).toEqual({ list: true, leader: false, page: stall, owner: [stall] });
  });

  test("ends with a word about it, a task, or a point of its measure; and with the improvement's rest", async () => {
    const { northChampion, coordinator } = small;
    const { number } = await improvement();
    const { measureId } = await at(march(2), () => makeMeasure(northChampion, number));
    const made = await at(march(2), () => makeCycle(northChampion, number, "doing", { measureId, startsOn: "2026-03-02", endsOn: "2026-08-01" }));
    const stalled = async (day: number) => (await at(march(day), () => read(coordinator, { number })))[0]!.stall;
    expect([await stalled(15), await stalled(16)]).toEqual([null, { because: "quiet", days: 14 }]);
    const taskId = await at(march(16), () => makeTask(northChampion, made));
    expect([await stalled(29), await stalled(30)]).toEqual([null, { because: "quiet", days: 14 }]);
    await at(march(30), () => finishTask(northChampion, { taskId, version: 0 }));
    expect(await stalled(30)).toBeNull();
    await at(march(40), () => addPoint(northChampion, { number, measureId, on: "2026-04-06", numerator: 14, denominator: 15 }));
    expect([await stalled(53), await stalled(54)]).toEqual([null, { because: "quiet", days: 14 }]);
    const { version } = await readImprovement(coordinator, number, "en");
    await changeStatus(coordinator, { number, to: "parked", reason: "Not this year.", version });
    expect(await stalled(54)).toBeNull();
  });
});

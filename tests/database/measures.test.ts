import { beforeAll, expect, test } from "vitest";
import { addMeasure } from "#app/features/backlog/measures/add-measure.server.ts";
import { addPoint } from "#app/features/backlog/measures/add-point.server.ts";
import { changeMeasure } from "#app/features/backlog/measures/change-measure.server.ts";
import { correctPoint } from "#app/features/backlog/measures/correct-point.server.ts";
import { endMeasure } from "#app/features/backlog/measures/end-measure.server.ts";
import { LAST_POINTS, readMeasure, readMeasures } from "#app/features/backlog/measures/measures.queries.server.ts";
import { correctPointSchema, pointSchema } from "#app/features/backlog/measures/measures.schema.ts";
import { removePoint } from "#app/features/backlog/measures/remove-point.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { PersonActor } from "#app/features/events/actor.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { makeMeasure } from "#tests/setup/cycle.ts";
import { createPerson, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

let small: SmallProgramme;
let leader: PersonActor;

beforeAll(async () => {
  small = await smallProgramme();
  leader = await createPerson(small.system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
});

/** An improvement of the north site with a measure of one point, of 2 March 2026. */
async function measured(unit: "percent" | "minutes" = "percent") {
  const { id, number } = await startImprovement(small.coordinator, { title: "Ask in private", why: "Others hear.", siteId: small.north });
  return { id, ...(await makeMeasure(small.northChampion, number, unit)) };
}

test("points of a percentage keep what they were counted from; each step is an event of its measure", async () => {
  const { northChampion, programme } = small;
  const { id, number, measureId, pointId } = await measured();
  await addPoint(northChampion, { number, measureId, on: "2026-03-09", value: 81.5, note: "Without Thursday." });
  await correctPoint(northChampion, { number, measureId, pointId, on: "2026-03-02", numerator: 13, denominator: 16, version: 0 });
  await changeMeasure(northChampion, { number, measureId, name: "Asked behind a door", kind: "process", direction: "up", goal: 90, version: 0 });
  await endMeasure(northChampion, { number, measureId, version: 1 });
  const measure = await readMeasure(northChampion, id, measureId, "en");
  expect(measure).toMatchObject({ name: { words: "Asked behind a door" }, kind: "process", unit: "percent", goal: 90, endedOn: expect.any(Date), count: 2 });
  expect(measure.points.map(({ value, numerator, denominator, note }) => [value, numerator, denominator, note?.words ?? null])).toEqual([
    [81.5, null, null, "Without Thursday."],
    [81.25, 13, 16, null],
  ]);
  await expect(addPoint(northChampion, { number, measureId, on: "2026-03-16", value: 80 })).rejects.toEqual(refusal("cycles:errors.measureEnded"));
  await removePoint(northChampion, { number, measureId, pointId: measure.points[0]!.id, version: 0 });
  expect((await readMeasure(northChampion, id, measureId, "en")).count).toBe(1);
  expect(await eventNames(programme, measureId)).toEqual([
    "measure.added",
    "measure.point_added",
    "measure.point_added",
    "measure.point_corrected",
    "measure.changed",
    "measure.ended",
    "measure.point_removed",
  ]);
});

test("no point of a day to come, by the calendar of the programme, and none of a day that has one", async () => {
  const { northChampion } = small;
  const { number, measureId, pointId } = await measured("minutes");
  // Ten in the evening in New York, where it is not yet the third.
  const evening = new Date("2026-03-03T03:00:00Z");
  await expect(at(evening, () => addPoint(northChampion, { number, measureId, on: "2026-03-03", value: 12 }))).rejects.toEqual(refusal("cycles:errors.future"));
  await expect(at(evening, () => correctPoint(northChampion, { number, measureId, pointId, on: "2026-03-03", value: 12, version: 0 }))).rejects.toEqual(refusal("cycles:errors.future"));
  await expect(addPoint(northChampion, { number, measureId, on: "2026-03-02", value: 12 })).rejects.toEqual(refusal("cycles:errors.pointThere"));
  const both = await Promise.allSettled([1, 2].map((value) => addPoint(northChampion, { number, measureId, on: "2026-03-01", value })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("two people on one point: the second is told", async () => {
  const { coordinator, northChampion } = small;
  const { number, measureId, pointId } = await measured("minutes");
  const correct = (actor: PersonActor, value: number) => correctPoint(actor, { number, measureId, pointId, on: "2026-03-02", value, version: 0 });
  await correct(coordinator, 14);
  await expect(correct(northChampion, 15)).rejects.toMatchObject({ code: "errors:changedMeanwhile", status: 409 });
});

test("numbers that cannot be are refused, also by the database", async () => {
  const { northChampion, programme } = small;
  const minutes = await measured("minutes");
  const percent = await measured();
  const add = (made: { number: number; measureId: string }, point: { value: number } | { numerator: number; denominator: number }) =>
    addPoint(northChampion, { number: made.number, measureId: made.measureId, on: "2026-03-01", ...point });
  await expect(add(minutes, { numerator: 1, denominator: 2 })).rejects.toEqual(refusal("cycles:errors.notCounted"));
  await expect(add(percent, { numerator: 3, denominator: 2 })).rejects.toEqual(refusal("cycles:errors.moreThanAll"));
  await expect(add(percent, { numerator: 0, denominator: 0 })).rejects.toEqual(refusal("cycles:errors.moreThanAll"));
  await expect(add(percent, { value: 101 })).rejects.toEqual(refusal("cycles:errors.percent"));
  const set = (sql: string) => database(programme).pool.query(`update measure_points set ${sql} where id = $1`, [percent.pointId]);
  await expect(set("value = 'NaN'")).rejects.toThrow("measure_points_value");
  await expect(set("denominator = 2")).rejects.toThrow("measure_points_counted");
  await expect(set("denominator = null")).rejects.toThrow("measure_points_counted");
});

test("only who changes an improvement measures it; leaders see the numbers, not the notes, and none that stand on few", async () => {
  const { northChampion, southChampion } = small;
  const { id, number, measureId } = await measured();
  await addPoint(northChampion, { number, measureId, on: "2026-03-09", numerator: 3, denominator: 4, note: "Only Monday." });
  await expect(addPoint(southChampion, { number, measureId, on: "2026-03-16", value: 80 })).rejects.toEqual(refusal("errors:notAllowed"));
  await expect(addMeasure(leader, { number, name: "Mine", kind: "outcome", unit: "count", direction: "up" })).rejects.toEqual(refusal("errors:notAllowed"));
  const points = async (actor: PersonActor) => (await readMeasure(actor, id, measureId, "en")).points.map(({ value, denominator, note }) => [value, denominator, note?.words ?? null]);
  expect(await points(southChampion)).toEqual([[75, 4, "Only Monday."], [75, 16, null]]);
  expect(await points(leader)).toEqual([[null, null, null], [75, null, null]]);
});

test("an improvement's page shows the last points, the measure's own page all", async () => {
  const { northChampion } = small;
  const { id, number, measureId } = await measured("minutes");
  for (let day = 10; day < 18; day += 1) await addPoint(northChampion, { number, measureId, on: `2026-03-${day}`, value: day });
  const [shown] = await readMeasures(northChampion, id, "en");
  expect([shown!.points.length, shown!.count, shown!.points[0]!.value]).toEqual([LAST_POINTS, 9, 17]);
  expect((await readMeasure(northChampion, id, measureId, "en")).points).toHaveLength(9);
});

test("a form takes numbers as people of its language type them, and says which it cannot read", () => {
  const parse = (lang: string, fields: Record<string, string>) => pointSchema(lang).safeParse({ on: "2026-03-02", ...fields });
  expect(parse("es", { value: "12,5" }).data).toMatchObject({ value: 12.5 });
  expect(parse("ar", { numerator: "١٢", denominator: "١٤" }).data).toMatchObject({ numerator: 12, denominator: 14 });
  expect(parse("en", { value: "70", numerator: "12", denominator: "14" }).data, "what was counted makes the value").not.toHaveProperty("value");
  const wrong = (lang: string, fields: Record<string, string>) => parse(lang, fields).error!.issues.map(({ path, message }) => `${path.join()} ${message}`);
  expect(wrong("es", { value: "1.234" })).toEqual(["value cycles:errors.number"]);
  expect(wrong("en", { value: "about 5" })).toEqual(["value cycles:errors.number"]);
  expect(wrong("en", {})).toEqual(["value cycles:errors.value"]);
  expect(wrong("en", { numerator: "3" })).toEqual(["denominator cycles:errors.count"]);
  expect(wrong("en", { numerator: "3.5", denominator: "4" })).toEqual(["numerator cycles:errors.count"]);
  expect(wrong("en", { numerator: "5", denominator: "4" })).toEqual(["numerator cycles:errors.moreThanAll"]);
  expect(correctPointSchema("en").safeParse({ on: "2026-02-30", value: "1", version: "0" }).success).toBe(false);
});

import { beforeAll, describe, expect, test } from "vitest";
import { linkMany } from "#app/features/backlog/link-many.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import type { PersonActor } from "#app/features/events/actor.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { sendToIntake } from "#app/features/triage/intake/send-to-intake.server.ts";
import { undoMany } from "#app/features/triage/many/act-on-many.server.ts";
import { acknowledgeMany, addThemeToMany, assignMany, closeMany, setAsideMany, undoersOf } from "#app/features/triage/many/acts.server.ts";
import type { ManyOutcome, Selected } from "#app/features/triage/many/many.ts";
import { readSelected } from "#app/features/triage/many/selected.queries.server.ts";
import { shipThemes } from "#app/features/triage/themes/ship-themes.server.ts";
import { setThemes } from "#app/features/triage/themes/set-themes.server.ts";
import { setUrgency } from "#app/features/triage/set-urgency.server.ts";
import { database } from "#app/platform/db/db.ts";
import { createInput, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
  await shipThemes(small.system);
  await giveGrant(small.system, { personId: small.northChampion.personId, role: "champion", scopeKind: "site", scopeId: small.north, from: new Date("2026-01-01") });
  await giveGrant(small.system, { personId: small.southChampion.personId, role: "champion", scopeKind: "site", scopeId: small.south, from: new Date("2026-01-01") });
});

type Seen = Selected & { number: number };

/** Some inputs, as somebody has them on their page now. */
async function seen(count: number): Promise<Seen[]> {
  const made = [];
  for (let index = 0; index < count; index += 1) {
    const { inputId, number } = await createInput(small.coordinator);
    made.push({ inputId, number, version: (await inputRow(small.programme, inputId)).version });
  }
  return made;
}
const undo = (actor: PersonActor, { actId }: ManyOutcome) =>
  undoMany(actor, actId!, { ...undoersOf(actor), link: ({ before }) => unlinkInput(actor, before as { linkId: string }) });
const rowsOf = (selected: Selected[]) => Promise.all(selected.map(({ inputId }) => inputRow(small.programme, inputId)));
const themesOf = async ({ inputId }: Selected) =>
  (await database(small.programme).prisma.inputTheme.findMany({ where: { inputId }, orderBy: { rank: "asc" }, select: { theme: { select: { code: true } } } })).map(({ theme }) => theme.code);

describe("acting on many", () => {
  test("each is done by its own command; what somebody else changed, and where it cannot be done, is left as it is and told", async () => {
    const [first, changed, urgent, last] = (await seen(4)) as [Seen, Seen, Seen, Seen];
    await acknowledgeInput(small.northChampion, changed);
    await setUrgency(small.coordinator, { inputId: urgent.inputId, urgency: 1, version: urgent.version });
    const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const outcome = await setAsideMany(small.coordinator, [first, changed, { ...urgent, version: urgent.version + 1 }, last], tomorrow);
    expect(outcome).toEqual({ done: 2, changed: [changed.number], impossible: [urgent.number], actId: expect.any(String) });
    expect((await rowsOf([first, changed, urgent, last])).map(({ setAsideUntil }) => setAsideUntil !== null)).toEqual([true, false, false, true]);
    expect(await eventNames(small.programme, first.inputId)).toContain("input.set_aside");
    expect(await eventNames(small.programme, changed.inputId)).not.toContain("input.set_aside");

    expect(await undo(small.coordinator, outcome)).toMatchObject({ done: 2, changed: [], impossible: [] });
    expect((await rowsOf([first, last])).map(({ setAsideUntil }) => setAsideUntil)).toEqual([null, null]);
    await expect(undo(small.coordinator, outcome)).rejects.toMatchObject({ code: "triage:many.errors.gone" });
  });

  test("only of what somebody reads in the inbox: others' sites and people's own cases are left out, and nobody takes back what another one did", async () => {
    const selected = await seen(2);
    const [, own] = selected as [Seen, Seen];
    await sendToIntake(small.coordinator, { inputId: own.inputId, reason: "date_close", need: "housing" });
    expect((await readSelected(small.northChampion, [...selected.map(({ inputId }) => inputId), "not-an-id"], "en")).map(({ id }) => id)).toEqual([selected[0]!.inputId]);
    await expect(closeMany(small.southChampion, selected, "spam")).rejects.toMatchObject({ code: "triage:many.errors.none" });
    const outcome = await closeMany(small.northChampion, selected, "spam");
    expect(outcome).toMatchObject({ done: 1, changed: [], impossible: [] });
    expect((await rowsOf(selected)).map(({ status }) => status)).toEqual(["closed", "acknowledged"]);
    await expect(undo(small.coordinator, outcome)).rejects.toMatchObject({ code: "triage:many.errors.gone" });
    expect(await undo(small.northChampion, outcome)).toMatchObject({ done: 1 });
    expect((await rowsOf(selected)).map(({ status, acknowledgedAt }) => [status, acknowledgedAt !== null])).toEqual([["new", false], ["acknowledged", true]]);
  });

  test("what was changed since is not taken back", async () => {
    const selected = await seen(2);
    const outcome = await acknowledgeMany(small.coordinator, selected);
    expect(outcome.done).toBe(2);
    const [one, other] = selected as [Seen, Seen];
    await setUrgency(small.northChampion, { inputId: one.inputId, urgency: 2, version: one.version + 1 });
    expect(await undo(small.coordinator, outcome)).toMatchObject({ done: 1, changed: [one.number], impossible: [] });
    expect((await rowsOf([one, other])).map(({ status, ownerId }) => [status, ownerId])).toEqual([["acknowledged", small.coordinator.personId], ["new", null]]);
  });

  test("a person gets them and the teams stay; a theme is added where there is room for it; both go back to what stood there", async () => {
    const [one, full] = (await seen(2)) as [Seen, Seen];
    await setThemes(small.coordinator, { inputId: full.inputId, themes: ["housing", "clinic", "thanks"], version: full.version });
    await setThemes(small.coordinator, { inputId: one.inputId, themes: ["clinic"], version: one.version });
    const now = async () => (await rowsOf([one, full])).map(({ id, version }) => ({ inputId: id, version }));
    const themed = await addThemeToMany(small.coordinator, await now(), "housing.repairs");
    expect(themed).toMatchObject({ done: 1, impossible: [full.number] });
    expect(await themesOf(one)).toEqual(["clinic", "housing.repairs"]);
    await undo(small.coordinator, themed);
    expect(await themesOf(one)).toEqual(["clinic"]);

    const given = await assignMany(small.coordinator, await now(), small.northChampion.personId);
    expect(given.done).toBe(2);
    expect((await rowsOf([one, full])).map(({ ownerId }) => ownerId)).toEqual([small.northChampion.personId, small.northChampion.personId]);
    expect(await assignMany(small.coordinator, await now(), small.southChampion.personId)).toMatchObject({ done: 0, impossible: [full.number, one.number], actId: null });
    await undo(small.coordinator, given);
    expect((await rowsOf([one, full])).map(({ ownerId }) => ownerId)).toEqual([null, null]);
  });

  test("they become voices of one improvement, and are no longer; one that was linked before stays", async () => {
    const { number } = await startImprovement(small.coordinator, { title: "A ramp", why: "Stairs." });
    const [linked, fresh] = (await seen(2)) as [Seen, Seen];
    await linkMany(small.coordinator, [linked], number);
    const outcome = await linkMany(small.coordinator, [{ ...linked, version: linked.version + 1 }, fresh], number);
    expect(outcome.done).toBe(2);
    expect((await rowsOf([linked, fresh])).map(({ status }) => status)).toEqual(["linked", "linked"]);
    expect(await undo(small.coordinator, outcome)).toMatchObject({ done: 1 });
    expect((await rowsOf([linked, fresh])).map(({ status }) => status)).toEqual(["linked", "new"]);
  });
});

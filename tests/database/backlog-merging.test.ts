import { beforeEach, describe, expect, test } from "vitest";
import { publishedChange } from "#app/features/backlog/changes.queries.server.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { endedLink } from "#app/features/backlog/ended-link.queries.server.ts";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { readImprovement } from "#app/features/backlog/improvement.queries.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { linkAgain } from "#app/features/backlog/link-again.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { takeApart } from "#app/features/backlog/take-apart.server.ts";
import { findTargets } from "#app/features/backlog/target/find-targets.queries.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { saySomething } from "#tests/setup/said.ts";
import { createPerson, eventNames, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

let small: SmallProgramme;
beforeEach(async () => {
  small = await smallProgramme();
});

const row = (number: number) => database(small.programme).prisma.improvement.findUniqueOrThrow({ where: { number } });
const start = (title = "A quiet room") => startImprovement(small.coordinator, { title, why: "It is loud." });

describe("taking apart", () => {
  test.each<[ImprovementStatus, ImprovementStatus[]]>([
    ["proposed", []],
    ["accepted", ["accepted"]],
    ["testing", ["accepted", "testing"]],
  ])("what was merged from %s stands there again, with its voices, and the other one without them", async (status, way) => {
    const { coordinator } = small;
    const said = await saySomething(small);
    const [first, second] = [await start(), await start("Doors that close")];
    await linkInput(coordinator, { inputId: said.inputId, number: first.number });
    for (const [version, to] of way.entries()) await changeStatus(coordinator, { number: first.number, to, version });
    await mergeImprovement(coordinator, { number: first.number, into: second.number, version: way.length });
    expect(await readImprovement(coordinator, second.number, "en")).toMatchObject({ people: 1 });
    expect(await readImprovement(coordinator, first.number, "en")).toMatchObject({ canChange: false, canTakeApart: true, mergedInto: { number: second.number } });

    expect(await takeApart(coordinator, { number: first.number, version: way.length + 1 })).toBe(status);
    expect(await row(first.number)).toMatchObject({ status, mergedIntoId: null, version: way.length + 2 });
    expect(await readImprovement(coordinator, first.number, "en")).toMatchObject({ people: 1, canChange: true, canTakeApart: false, mergedInto: null });
    expect(await readImprovement(coordinator, second.number, "en")).toMatchObject({ people: 0 });
    expect((await eventNames(small.programme, first.id)).slice(-2)).toEqual(["improvement.merged", "improvement.taken_apart"]);
  });

  test("whoever spoke is told of the other one while it is merged, once even who spoke for both, and of itself again afterwards", async () => {
    const { coordinator } = small;
    const said = await saySomething(small);
    const [first, second] = [await start(), await start("Doors that close")];
    for (const { number } of [first, second]) await linkInput(coordinator, { inputId: said.inputId, number });
    const only = await saySomething(small, { words: "Hay mucho ruido." });
    await linkInput(coordinator, { inputId: only.inputId, number: first.number });
    await mergeImprovement(coordinator, { number: first.number, into: second.number, version: 0 });
    expect(await readImprovement(coordinator, second.number, "en")).toMatchObject({ people: 2 });
    await publishUpdate(coordinator, { updateId: await draftUpdate(coordinator, { number: second.number, said: "Loud.", did: "Doors.", audience: "public" }), version: 0 });
    await settleAll(small.programme);
    const updates = async () => (await inputStory(only.holder, only.inputId, "es")).items.filter(({ kind }) => kind === "update" || kind === "merged").map(({ kind }) => kind);
    expect(await updates()).toEqual(["merged", "update"]);
    expect(await publishedChange(coordinator, second.number, "en")).toMatchObject({ status: "proposed" });

    await takeApart(coordinator, { number: first.number, version: 1 });
    await settleAll(small.programme);
    expect(await updates()).toEqual([]);
    await publishUpdate(coordinator, { updateId: await draftUpdate(coordinator, { number: first.number, said: "Loud.", did: "Carpets.", audience: "contributors" }), version: 0 });
    expect(await updates()).toEqual(["update"]);
  });

  test("is refused from an old version, where nothing is merged, and to whoever may not change it", async () => {
    const { coordinator, southChampion, north, system } = small;
    const first = await startImprovement(coordinator, { title: "A quiet room", why: "It is loud.", siteId: north });
    const second = await start();
    await expect(takeApart(coordinator, { number: first.number, version: 0 })).rejects.toEqual(refusal("backlog:errors.notMerged"));
    await mergeImprovement(coordinator, { number: first.number, into: second.number, version: 0 });
    await expect(takeApart(coordinator, { number: first.number, version: 0 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await expect(takeApart(southChampion, { number: first.number, version: 1 })).rejects.toEqual(refusal("errors:notAllowed"));
    const leader = await createPerson(system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
    await expect(takeApart(leader, { number: first.number, version: 1 })).rejects.toEqual(refusal("errors:notAllowed"));
    const both = await Promise.allSettled([takeApart(coordinator, { number: first.number, version: 1 }), takeApart(coordinator, { number: first.number, version: 1 })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("merging", () => {
  test("goes neither into itself, nor into what was declined, merged or is not there; nor from where it was changed already", async () => {
    const { coordinator } = small;
    const [first, second, third] = [await start(), await start(), await start()];
    const merge = (number: number, into: number, version = 0) => mergeImprovement(coordinator, { number, into, version });
    await expect(merge(first.number, first.number)).rejects.toEqual(refusal("backlog:errors.mergeTarget"));
    await expect(merge(first.number, 999_999)).rejects.toEqual(refusal("backlog:errors.mergeTarget"));
    await changeStatus(coordinator, { number: second.number, to: "declined", reason: "There is no room.", version: 0 });
    await expect(merge(first.number, second.number)).rejects.toEqual(refusal("backlog:errors.mergeTarget"));
    await changeStatus(coordinator, { number: third.number, to: "accepted", version: 0 });
    await changeStatus(coordinator, { number: third.number, to: "implemented", version: 1 });
    await expect(merge(third.number, first.number, 2)).rejects.toEqual(refusal("backlog:errors.transition"));
    await expect(changeStatus(coordinator, { number: first.number, to: "merged", version: 0 })).rejects.toEqual(refusal("backlog:errors.transition"));
  });

  test("of two who merge a pair into each other at once, the second is told", async () => {
    const { coordinator, northChampion } = small;
    const [first, second] = [await start(), await start()];
    const both = await Promise.allSettled([
      mergeImprovement(coordinator, { number: first.number, into: second.number, version: 0 }),
      mergeImprovement(northChampion, { number: second.number, into: first.number, version: 0 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("its target is looked for by words and by number, and is never itself or what was merged", async () => {
    const { coordinator, system } = small;
    const [first, second, third] = [await start("A ramp"), await start("Another ramp"), await start("A bell")];
    await settleAll(small.programme);
    const find = async (words: string | null, actor = coordinator) => (await findTargets(actor, { words, besides: first.number, lang: "en" })).map(({ number }) => number);
    expect(await find(null)).toEqual([third.number, second.number]);
    expect(await find("ramps")).toEqual([second.number]);
    expect(await find(String(third.number))).toEqual([third.number]);
    await mergeImprovement(coordinator, { number: second.number, into: third.number, version: 0 });
    expect(await find("ramps")).toEqual([]);
    expect(await find(null, await createPerson(system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]))).toEqual([]);
  });
});

describe("linking again", () => {
  test("the link holds since when it held, what was said is linked again, and pressing twice changes nothing", async () => {
    const { coordinator } = small;
    const { inputId } = await saySomething(small);
    const { number } = await start();
    const linkId = await linkInput(coordinator, { inputId, number });
    const link = () => database(small.programme).prisma.link.findUniqueOrThrow({ where: { id: linkId } });
    const { linkedAt } = await link();
    await expect(endedLink(coordinator, linkId, "en")).rejects.toEqual(refusal("errors:notFound"));
    await unlinkInput(coordinator, { linkId });
    expect((await readImprovement(coordinator, number, "en")).history.find(({ endedLink }) => endedLink)).toMatchObject({ endedLink: linkId });
    expect(await endedLink(coordinator, linkId, "en")).toMatchObject({ inputId });
    await linkAgain(coordinator, { linkId });
    await linkAgain(coordinator, { linkId });
    expect(await link()).toMatchObject({ linkedAt, unlinkedAt: null });
    expect(await inputRow(small.programme, inputId)).toMatchObject({ status: "linked" });
    expect((await eventNames(small.programme, inputId)).slice(-2)).toEqual(["input.unlinked", "input.linked_again"]);
    expect(await readImprovement(coordinator, number, "en")).toMatchObject({ people: 1 });
  });

  test("where it was linked anew meanwhile nothing changes, and there is nothing to link again", async () => {
    const { coordinator } = small;
    const { inputId } = await saySomething(small);
    const { number } = await start();
    const linkId = await linkInput(coordinator, { inputId, number });
    await unlinkInput(coordinator, { linkId });
    await linkInput(coordinator, { inputId, number });
    await linkAgain(coordinator, { linkId });
    expect(await readImprovement(coordinator, number, "en")).toMatchObject({ people: 1 });
    expect((await readImprovement(coordinator, number, "en")).history.filter(({ endedLink }) => endedLink)).toEqual([]);
  });

  test("not of words that were taken back, nor by whoever may not handle them", async () => {
    const { coordinator, southChampion } = small;
    const { inputId, holder } = await saySomething(small);
    const { number } = await start();
    const linkId = await linkInput(coordinator, { inputId, number });
    await unlinkInput(coordinator, { linkId });
    await expect(linkAgain(southChampion, { linkId })).rejects.toEqual(refusal("errors:notFound"));
    await expect(endedLink(southChampion, linkId, "en")).rejects.toEqual(refusal("errors:notFound"));
    await withdrawInput(holder, { inputId });
    await expect(linkAgain(coordinator, { linkId })).rejects.toEqual(refusal("backlog:errors.withdrawn"));
  });
});

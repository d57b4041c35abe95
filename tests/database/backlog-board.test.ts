import { beforeAll, describe, expect, test } from "vitest";
import { readBoard } from "#app/features/backlog/board/board.queries.server.ts";
import { boardMoves } from "#app/features/backlog/board/moves.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { canMove, IMPROVEMENT_STATUSES, needsReason, onScreen, type ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { placeImprovement } from "#app/features/backlog/order/place-improvement.server.ts";
import { placeInColumn } from "#app/features/backlog/order/place.queries.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { database } from "#app/platform/db/db.ts";
import { createInput, createPerson, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

/** The way by which an improvement comes to each state. */
const WAY: Record<Exclude<ImprovementStatus, "merged">, ImprovementStatus[]> = {
  proposed: [],
  accepted: ["accepted"],
  testing: ["accepted", "testing"],
  implemented: ["accepted", "implemented"],
  spreading: ["accepted", "implemented", "spreading"],
  parked: ["parked"],
  declined: ["declined"],
};

async function go(actor: Actor, number: number, to: ImprovementStatus, version: number) {
  return changeStatus(actor, { number, to, version, ...(needsReason(to) && { reason: "There is no room for it this year." }) });
}

async function startAs(actor: Actor, status: keyof typeof WAY): Promise<{ id: string; number: number; version: number }> {
  const { id, number } = await startImprovement(actor, { title: "A quiet room", why: "It is loud." });
  for (const [version, to] of WAY[status].entries()) await go(actor, number, to, version);
  return { id, number, version: WAY[status].length };
}

describe("from each state an improvement goes where the table says and nowhere else", () => {
  let small: SmallProgramme;
  beforeAll(async () => {
    small = await smallProgramme();
  });

  test.each(Object.keys(WAY) as (keyof typeof WAY)[])("%s", async (from) => {
    const { coordinator } = small;
    for (const to of IMPROVEMENT_STATUSES.filter((status) => status !== "merged")) {
      const { number, version } = await startAs(coordinator, from);
      if (canMove(from, to)) expect(await go(coordinator, number, to, version)).toBe(from);
      else await expect(go(coordinator, number, to, version)).rejects.toEqual(refusal("backlog:errors.transition"));
    }
  });
});

describe("the order by hand", () => {
  let small: SmallProgramme;
  /** Four planned ones and, between them, one that is new. */
  let one: number, two: number, three: number, four: number, between: number;

  const column = async (word = "planned") => {
    const columns = await readBoard(small.coordinator, { lang: "en", timeZone: "UTC" });
    return columns.find((each) => each.word === word)!.cards.map(({ number }) => number);
  };
  const rankOf = async (number: number) => {
    const improvement = await database(small.programme).prisma.improvement.findUniqueOrThrow({ where: { number }, select: { id: true, status: true } });
    return (await placeInColumn(small.coordinator, improvement as { id: string; status: ImprovementStatus }, "en")).rank;
  };
  const place = async (number: number, placing: Partial<Parameters<typeof placeImprovement>[1]>, actor: Actor = small.coordinator) =>
    placeImprovement(actor, { number, rank: await rankOf(number), ...placing });

  beforeAll(async () => {
    small = await smallProgramme();
    const { coordinator } = small;
    one = (await startAs(coordinator, "accepted")).number;
    two = (await startAs(coordinator, "accepted")).number;
    between = (await startAs(coordinator, "proposed")).number;
    three = (await startAs(coordinator, "accepted")).number;
    four = (await startAs(coordinator, "accepted")).number;
  });

  test("begins with the oldest, and goes up, down, to the top, to the end and beside others", async () => {
    expect(await column()).toEqual([one, two, three, four]);
    await place(three, { to: "up" });
    expect(await column()).toEqual([one, three, two, four]);
    await place(four, { to: "top" });
    expect(await column()).toEqual([four, one, three, two]);
    await place(one, { to: "down" });
    expect(await column()).toEqual([four, three, one, two]);
    await place(three, { to: "end" });
    expect(await column()).toEqual([four, one, two, three]);
    await place(three, { before: one });
    expect(await column()).toEqual([four, three, one, two]);
    await place(four, { behind: two });
    expect(await column()).toEqual([three, one, two, four]);
  });

  test("changes the rank of the one that is moved and of no other; what is taken back stands where it stood", async () => {
    const before = await column();
    const others = await Promise.all(before.slice(1).map(rankOf));
    const { rank, followed } = await place(before[0]!, { to: "end" });
    expect(await Promise.all(before.slice(1).map(rankOf))).toEqual(others);
    await placeImprovement(small.coordinator, { number: before[0]!, rank, ...(followed === null ? { to: "end" } : { before: followed }) });
    expect(await column()).toEqual(before);
  });

  test("is told of in the log only where it changed, and leaves the version of its words alone", async () => {
    const [first] = await column();
    const read = () => database(small.programme).prisma.improvement.findUniqueOrThrow({ where: { number: first! } });
    const { id, version } = await read();
    const placed = async () => (await eventNames(small.programme, id)).filter((name) => name === "improvement.placed").length;
    const before = await placed();
    await place(first!, { to: "top" });
    await place(first!, { to: "up" });
    expect(await placed()).toBe(before);
    await place(first!, { to: "down" });
    expect(await placed()).toBe(before + 1);
    expect((await read()).version).toBe(version);
  });

  test("two people at once: of two moves of one the second is told, two moves of two are both done", async () => {
    const [first, second, third, last] = await column();
    const rank = await rankOf(last!);
    const both = await Promise.allSettled([
      placeImprovement(small.coordinator, { number: last!, rank, to: "top" }),
      placeImprovement(small.coordinator, { number: last!, rank, to: "up" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")!.reason).toEqual(refusal("errors:changedMeanwhile"));
    await place(last!, { to: "end" });
    const ranks = [await rankOf(second!), await rankOf(third!)];
    await Promise.all([
      placeImprovement(small.coordinator, { number: second!, rank: ranks[0]!, to: "top" }),
      placeImprovement(small.northChampion, { number: third!, rank: ranks[1]!, to: "end" }),
    ]);
    expect(await column()).toEqual([second, first, last, third]);
  });

  test("stays among those under the same word: beside another one nothing is placed, nor by whoever may not change it", async () => {
    await expect(place(one, { before: between })).rejects.toEqual(refusal("backlog:errors.place"));
    const leader = await createPerson(small.system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
    await expect(place(one, { to: "top" }, leader)).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(place(one, { to: "top" }, { ...leader, grants: [] })).rejects.toEqual(refusal("errors:notFound"));
  });

  test("what is new comes last, also behind what was put at the end", async () => {
    const { number } = await startAs(small.coordinator, "accepted");
    expect((await column()).at(-1)).toBe(number);
  });
});

describe("the board", () => {
  test("shows the first cards of each column with the count of all, and offers a move only to whoever may change it", async () => {
    const { coordinator, southChampion, system, north } = await smallProgramme();
    const leader = await createPerson(system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
    for (let index = 0; index < 11; index += 1) await startImprovement(coordinator, { title: `Room ${index}`, why: "It is loud." });
    const { inputId } = await createInput(system);
    const { number } = await startImprovement(coordinator, { title: "A quiet room", why: "It is loud.", siteId: north, inputId });
    await go(coordinator, number, "accepted", 0);
    const board = async (actor: Actor) => readBoard(actor, { lang: "en", timeZone: "UTC" });
    const columns = await board(coordinator);
    expect(columns.map(({ word, count, cards }) => [word, count, cards.length])).toEqual([["new", 11, 10], ["planned", 1, 1], ["tried", 0, 0], ["changed", 0, 0], ["waiting", 0, 0], ["closed", 0, 0]]);
    expect(columns[1]!.cards).toMatchObject([{ number, version: 1, people: 1, canChange: true }]);
    expect((await board(southChampion))[1]!.cards).toMatchObject([{ canChange: false }]);
    expect((await board(leader))[1]!.cards).toMatchObject([{ people: null, canChange: false }]);
    await expect(board({ ...leader, grants: [] })).rejects.toEqual(refusal("errors:notFound"));
  });

  test("a card that somebody else moved meanwhile is not moved again", async () => {
    const { coordinator, northChampion } = await smallProgramme();
    const { number, version } = await startAs(coordinator, "accepted");
    const [move] = boardMoves("accepted");
    await go(northChampion, number, "implemented", version);
    await expect(changeStatus(coordinator, { number, to: move!.to, version })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    expect(onScreen("implemented")).toBe("changed");
  });
});

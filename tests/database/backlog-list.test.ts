import { beforeAll, describe, expect, test } from "vitest";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { editImprovement } from "#app/features/backlog/edit-improvement.server.ts";
import { listImprovements } from "#app/features/backlog/list/list.queries.server.ts";
import { LIST_SORTS, WHOLE_LIST, type ListNarrowing, type ListView } from "#app/features/backlog/list/list-view.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { Actor, PersonActor } from "#app/features/events/actor.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { setThemes } from "#app/features/triage/themes/set-themes.server.ts";
import { addTheme } from "#app/features/triage/themes/add-theme.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, createPerson, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
let leader: PersonActor;
/** Their numbers: of the ramp at the north site, of the calls of the south champion, and of what was declined. */
let ramp: number, calls: number, declined: number;

const day = (offset: number) => dayIn(new Date(now().getTime() + offset * 86_400_000), "UTC");

async function list(view: Partial<ListView> = {}, actor: Actor = small.coordinator) {
  return listImprovements(actor, { lang: "en", timeZone: "UTC", view: { ...WHOLE_LIST, ...view } });
}

async function numbers(narrowing: ListNarrowing, actor?: Actor): Promise<number[]> {
  return (await list({ narrowing }, actor)).items.map(({ number }) => number);
}

beforeAll(async () => {
  small = await smallProgramme();
  const { system, coordinator, southChampion, north } = small;
  leader = await createPerson(system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
  for (const { personId } of [coordinator, southChampion]) await giveGrant(system, { personId, role: "champion", scopeKind: "programme", from: new Date(0) });
  const { inputId } = await createInput(system);
  const about = await addTheme(coordinator, { name: "Doors and ramps" });
  await setThemes(coordinator, { inputId, themes: [about], version: 0 });
  ramp = (await startImprovement(coordinator, { title: "A ramp at the back door", why: "Wheelchairs cannot get in.", siteId: north, inputId })).number;
  calls = (await startImprovement(coordinator, { title: "Call back in a day", why: "Nobody was called.", ownerId: southChampion.personId })).number;
  declined = (await startImprovement(coordinator, { title: "Longer opening hours", why: "Work ends late.", ownerId: coordinator.personId })).number;
  const edit = { why: "Wheelchairs cannot get in.", siteId: north, title: "A ramp at the back door" };
  await editImprovement(coordinator, { number: ramp, ...edit, aim: "Everybody comes in without help.", dueOn: day(-3), version: 0 });
  await editImprovement(coordinator, { number: calls, title: "Call back in a day", why: "Nobody was called.", ownerId: southChampion.personId, dueOn: day(7), version: 0 });
  await editImprovement(coordinator, { number: declined, title: "Longer opening hours", why: "Work ends late.", ownerId: coordinator.personId, dueOn: day(-9), version: 0 });
  await changeStatus(coordinator, { number: declined, to: "declined", reason: "There is no money for that.", version: 1 });
  await publishUpdate(coordinator, { updateId: await draftUpdate(coordinator, { number: ramp, said: "No ramp.", did: "We build one.", audience: "public" }), version: 0 });
  const { titleTextId } = await database(small.programme).prisma.improvement.findUniqueOrThrow({ where: { number: ramp } });
  await database(small.programme).prisma.translation.update({ where: { textId_lang: { textId: titleTextId, lang: "es" } }, data: { words: "Una rampa en la entrada", origin: "human", reviewedAt: now() } });
  await editImprovement(coordinator, { number: ramp, ...edit, why: "Wheelchairs cannot get inside.", aim: "Everybody comes in without help.", dueOn: day(-3), version: 1 });
  await settleAll(small.programme);
});

describe("the list is narrowed", () => {
  test("to an owner, to nobody's and to one's own", async () => {
    expect(await numbers({ owner: small.southChampion.personId })).toEqual([calls]);
    expect(await numbers({ owner: "none" })).toEqual([ramp]);
    expect(await numbers({ owner: "mine" })).toEqual([declined]);
    expect(await numbers({ owner: "mine" }, small.southChampion)).toEqual([calls]);
  });

  test("to a site, and to what is for everywhere", async () => {
    expect(await numbers({ site: "north" })).toEqual([ramp]);
    expect(await numbers({ site: "everywhere" })).toEqual([declined, calls]);
    expect(await numbers({ site: "gone" })).toEqual([]);
  });

  test("to what is overdue, soon due, or has no day; what is not to be done any more is never due", async () => {
    expect(await numbers({ due: "overdue" })).toEqual([ramp]);
    expect(await numbers({ due: "month" })).toEqual([calls]);
    expect(await numbers({ due: "none" })).toEqual([]);
    expect((await list()).items.map(({ number, isLate }) => [number, isLate])).toEqual([[declined, false], [calls, false], [ramp, true]]);
  });

  test("to words of the title in any language, of why and of the aim; and to a number", async () => {
    expect(await numbers({ words: "ramps" })).toEqual([ramp]);
    expect(await numbers({ words: "rampa" })).toEqual([ramp]);
    expect(await numbers({ words: "wheelchair" })).toEqual([ramp]);
    expect(await numbers({ words: "everybody help" })).toEqual([ramp]);
    expect(await numbers({ words: String(calls) })).toEqual([calls]);
    expect(await numbers({ words: "elephant" })).toEqual([]);
  });

  test("for a leader only to words that they may read, and by no theme of what single people said", async () => {
    expect(await numbers({ words: "rampa" }, leader)).toEqual([ramp]);
    expect(await numbers({ words: "wheelchair" }, leader)).toEqual([]);
    const { code } = await database(small.programme).prisma.theme.findFirstOrThrow({ where: { inputs: { some: {} } } });
    expect(await numbers({ theme: code })).toEqual([ramp]);
    expect(await numbers({ theme: code }, leader)).toEqual([]);
  });

  test("and its counts say how many of those stand under each word, whichever is shown", async () => {
    expect((await list({ word: "closed" })).counts).toMatchObject({ new: 2, closed: 1, planned: 0 });
    expect((await list({ word: "closed", narrowing: { owner: "none" } })).counts).toMatchObject({ new: 1, closed: 0 });
    expect((await list({ word: "closed", narrowing: { owner: "none" } })).items).toEqual([]);
  });
});

describe("the list is sorted", () => {
  const order = async (sort: ListView["sort"], isLastFirst: boolean) => (await list({ sort, isLastFirst })).items.map(({ number }) => number);

  test("by each column, with what has no such thing at the end", async () => {
    expect(await order("due", false)).toEqual([declined, ramp, calls]);
    expect(await order("due", true)).toEqual([calls, ramp, declined]);
    expect(await order("owner", false)).toEqual([declined, calls, ramp]);
    expect(await order("owner", true)).toEqual([calls, declined, ramp]);
    expect(await order("status", false)).toEqual([ramp, calls, declined]);
    expect(await order("people", true)).toEqual([ramp, declined, calls]);
    expect(await order("priority", false)).toEqual([ramp, calls, declined]);
  });

  test("by when people were last told, who never were first", async () => {
    expect((await order("told", false)).at(-1)).toBe(ramp);
    expect(await order("told", true)).toEqual([ramp, declined, calls]);
  });

  test("for a leader not by numbers that are too small to be told", async () => {
    const items = (await list({ sort: "people", isLastFirst: true }, leader)).items;
    expect(items.map(({ number, people }) => [number, people])).toEqual([[declined, null], [calls, null], [ramp, null]]);
  });
});

test("every order is read page by page, each improvement once, also where one is merged or moved meanwhile", async () => {
  const { coordinator } = small;
  for (let index = 0; index < 62; index += 1) await startImprovement(coordinator, { title: `Door ${index}`, why: "Doors.", ownerId: index % 3 ? null : coordinator.personId });
  const all = await database(small.programme).prisma.improvement.count();
  for (const sort of LIST_SORTS) {
    for (const isLastFirst of [true, false]) {
      const seen: number[] = [];
      let after: number | null = null;
      do {
        const page = await list({ sort, isLastFirst, after });
        seen.push(...page.items.map(({ number }) => number));
        after = page.next;
      } while (after !== null);
      expect([sort, isLastFirst, seen.length, new Set(seen).size]).toEqual([sort, isLastFirst, all, all]);
    }
  }
});

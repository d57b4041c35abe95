import { beforeAll, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { placeInView } from "#app/features/triage/place-in-view.queries.server.ts";
import { readInput } from "#app/features/triage/reading.queries.server.ts";
import { setAsideInput } from "#app/features/triage/set-aside-input.server.ts";
import type { InboxNarrowing } from "#app/features/triage/inbox-narrowing.ts";
import { countInbox, listInbox } from "#app/features/triage/triage.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { answer } from "#tests/setup/answer.ts";
import { createInput, createTranslator, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const MONDAY = new Date("2026-11-16T15:00:00Z");
const open = { filter: "open", lang: "en" } as const;

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
});

/** Every input of the inbox, page by page. */
async function allPages(actor: PersonActor, most: number): Promise<number[][]> {
  const pages: number[][] = [];
  let before: string | null = null;
  do {
    const page = await listInbox(actor, { ...open, before, most });
    pages.push(page.rows.map((row) => row.number));
    before = page.next;
  } while (before);
  return pages;
}

test("the inbox is empty at first", async () => {
  const fresh = await smallProgramme();
  expect(await listInbox(fresh.coordinator, open)).toEqual({ rows: [], next: null });
  expect(await answer(fresh.coordinator, countInbox(fresh.coordinator, "2026-11-16"))).toEqual({ unread: 0, urgent: false });
});

test("where a message stands in a view is counted in the order of its list", async () => {
  const fresh = await smallProgramme();
  const made = [];
  for (const urgency of [4, 2, 4, 1] as const) made.push(await createInput(fresh.system, { urgency }));
  const { rows } = await listInbox(fresh.coordinator, open);
  for (const [index, { id }] of rows.entries()) expect(await placeInView(fresh.coordinator, { id }, { filter: "open" })).toEqual({ place: index + 1, all: 4 });
  const [first, second] = made.map(({ inputId }) => ({ id: inputId })) as [{ id: string }, { id: string }];
  await closeInput(fresh.coordinator, { inputId: first.id, reason: "no_reply_needed", version: 0 });
  await closeInput(fresh.coordinator, { inputId: second.id, reason: "no_reply_needed", version: 0 });
  expect(await placeInView(fresh.coordinator, first, { filter: "open" })).toBeNull();
  // What is done comes newest first, and a narrowed list counts what it shows.
  expect([await placeInView(fresh.coordinator, second, { filter: "done" }), await placeInView(fresh.coordinator, first, { filter: "done" })]).toEqual([{ place: 1, all: 2 }, { place: 2, all: 2 }]);
  expect(await placeInView(fresh.southChampion, second, { filter: "done" })).toBeNull();
  expect(await placeInView(fresh.coordinator, second, { filter: "done", narrowing: { language: "vi" } })).toBeNull();
});

test("urgent first, then newest; pages meet without a gap or a double", async () => {
  const fresh = await smallProgramme();
  const made: { number: number; urgency: number }[] = [];
  for (const urgency of [4, 2, 4, 3, 1, 4, 2, 4, 3] as const) {
    made.push({ ...(await createInput(fresh.system, { urgency })), urgency });
  }
  const expected = [...made].sort((a, b) => a.urgency - b.urgency || b.number - a.number).map(({ number }) => number);

  for (const most of [1, 2, 4, 9, 50]) {
    const pages = await allPages(fresh.coordinator, most);
    expect(pages.flat()).toEqual(expected);
    expect(pages.every((page) => page.length <= most)).toBe(true);
  }
  expect(await answer(fresh.coordinator, countInbox(fresh.coordinator, "2026-11-16"))).toEqual({ unread: 9, urgent: true });
  expect((await listInbox(fresh.coordinator, { ...open, before: "nonsense" })).rows).toHaveLength(9);
});

test("a champion sees their site, a champion of the whole programme everything, others nothing", async () => {
  const fresh = await smallProgramme();
  const north = await createInput(fresh.system, { site: "north" });
  const south = await createInput(fresh.system, { site: "south" });
  const nowhere = await createInput(fresh.system, { site: undefined });
  const everywhere: PersonActor = { ...fresh.northChampion, grants: [{ role: "champion", scope: { kind: "programme" } }] };
  const leader: PersonActor = { ...fresh.northChampion, grants: [{ role: "leader", scope: { kind: "programme" } }] };
  const seen = async (actor: PersonActor) => (await listInbox(actor, open)).rows.map((row) => row.number).sort();

  expect(await seen(fresh.northChampion)).toEqual([north.number]);
  expect(await seen(fresh.southChampion)).toEqual([south.number]);
  expect(await seen(everywhere)).toEqual([north.number, south.number, nowhere.number]);
  expect(await seen(leader)).toEqual([]);
  expect(await answer(leader, countInbox(leader, "2026-11-16"))).toEqual({ unread: 0, urgent: false });
  expect(await readInput(fresh.southChampion, north.inputId, "en")).toBeNull();
  expect(await readInput(leader, north.inputId, "en")).toBeNull();
  expect(await readInput(fresh.northChampion, "not-an-id", "en")).toBeNull();
});

test("each input stands in its part of the list, and in its view", async () => {
  const fresh = await smallProgramme();
  const actor = fresh.northChampion;
  const urgent = await createInput(fresh.system, { urgency: 2 });
  const unread = await createInput(fresh.system);
  const asked = await createInput(fresh.system);
  const mine = await createInput(fresh.system);
  const aside = await createInput(fresh.system);
  const answered = await createInput(fresh.system);
  await askContributor(actor, { inputId: asked.inputId, words: "Which day was it?", version: 0 });
  await acknowledgeInput(actor, { inputId: mine.inputId, version: 0 });
  await at(MONDAY, () => setAsideInput(actor, { inputId: aside.inputId, until: "2026-11-18", version: 0 }));
  await answerContributor(actor, { inputId: answered.inputId, words: "We called you today.", version: 0 });

  const groups = async (day: string) =>
    Object.fromEntries((await at(new Date(day), () => listInbox(actor, open))).rows.map(({ number, group }) => [number, group]));
  const before = { [urgent.number]: "urgent", [unread.number]: "new", [asked.number]: "waiting", [mine.number]: "working" };
  // The day begins in New York, not in UTC.
  expect(await groups("2026-11-18T03:00:00Z")).toEqual(before);
  expect(await groups("2026-11-18T06:00:00Z")).toEqual({ ...before, [aside.number]: "new" });

  const view = async (filter: "mine" | "set_aside" | "done") => (await at(MONDAY, () => listInbox(actor, { filter, lang: "en" }))).rows.map((row) => row.number);
  expect(await view("mine")).toEqual([mine.number]);
  expect(await view("set_aside")).toEqual([aside.number]);
  expect(await view("done")).toEqual([answered.number]);
});

test("the list is narrowed to what nobody has, what is due, a clinic, a language, a way in; and to several at once", async () => {
  const fresh = await smallProgramme();
  const { coordinator: actor, system } = fresh;
  const [web, phone, english, taken] = await at(MONDAY, async () => [
    await createInput(system, { site: "north", urgency: 2, channel: "paper" }),
    await createInput(system, { site: "south", urgency: 2, channel: "phone" }),
    await createInput(system, { site: "north", lang: "en", words: "Nobody called.", channel: "paper" }),
    await createInput(system, { site: "south", channel: "phone" }),
  ]);
  await at(MONDAY, () => acknowledgeInput(actor, { inputId: taken.inputId, version: 0 }));
  const due = (await inputRow(fresh.programme, web.inputId)).ackDueAt!;
  const seen = async (narrowing: InboxNarrowing, when = MONDAY) =>
    (await at(when, () => listInbox(actor, { ...open, narrowing }))).rows.map((row) => row.number).toSorted((a, b) => a - b);
  const all = [web, phone, english, taken].map(({ number }) => number);

  expect(await seen({})).toEqual(all);
  expect(await seen({ owner: "none" })).toEqual([web.number, phone.number, english.number]);
  expect(await seen({ site: "north" })).toEqual([web.number, english.number]);
  expect(await seen({ site: "nowhere" })).toEqual([]);
  expect(await seen({ language: "en" })).toEqual([english.number]);
  expect(await seen({ source: "phone" })).toEqual([phone.number, taken.number]);
  expect(await seen({ source: "phone", owner: "none" })).toEqual([phone.number]);
  // Due the same day until its moment, overdue after it; what was read is due when it should be answered.
  expect(await seen({ due: "overdue" })).toEqual([]);
  expect(await seen({ due: "today" }, new Date(due.getTime() - 1))).toEqual([web.number, phone.number]);
  expect(await seen({ due: "overdue" }, new Date(due.getTime() + 1))).toEqual([web.number, phone.number]);
  const { answerDueAt } = await inputRow(fresh.programme, taken.inputId);
  const later = new Date((answerDueAt ?? due).getTime() + 1);
  expect((await seen({ due: "overdue" }, later)).includes(taken.number)).toBe(answerDueAt !== null);
});

test("words come in the reader's language where somebody translated them", async () => {
  const { inputId, number } = await createInput(small.system, { words: "Nadie me llamó en dos meses." });
  const { textId } = await inputRow(small.programme, inputId);
  const words = async (lang: string) => (await listInbox(small.coordinator, { ...open, lang })).rows.find((row) => row.number === number)?.text;
  expect(await words("en")).toMatchObject({ translation: null, inReadersLanguage: false, lang: "es" });

  await translateText(await createTranslator(small.system, "es"), { textId, lang: "en", words: "Nobody called me for two months.", checked: true, version: 0 });
  expect(await words("en")).toMatchObject({ translation: { words: "Nobody called me for two months." } });
  expect(await words("es")).toMatchObject({ translation: null, inReadersLanguage: true });
  // Nobody translates for each reader of the team: the team's language stands in.
  expect(await words("ar")).toMatchObject({ translation: { lang: "en", words: "Nobody called me for two months." } });
  expect((await readInput(small.coordinator, inputId, "ar"))?.text.translation?.lang).toBe("en");
});

test("how to reach somebody is for coordinators; champions see that there is a way", async () => {
  const { inputId } = await createInput(small.system, { contact: { kind: "email", value: "rosa@example.org", leaveMessage: true } });
  const forCoordinator = await readInput(small.coordinator, inputId, "en");
  const forChampion = await readInput(small.northChampion, inputId, "en");

  expect(forCoordinator).toMatchObject({ contactKind: "email", contact: { value: "rosa@example.org", leaveMessage: true }, canReissue: true });
  expect(forChampion).toMatchObject({ contactKind: "email", contact: null, canReissue: false });
  expect(JSON.stringify(forChampion)).not.toContain("rosa@example.org");
});

test("who said it is for coordinators, and the history never names them", async () => {
  const { inputId } = await createInput(small.northChampion, { personId: small.southChampion.personId });
  const forCoordinator = await readInput(small.coordinator, inputId, "en");
  const forChampion = await readInput(small.northChampion, inputId, "en");

  expect(forCoordinator).toMatchObject({ contributorName: "Samuel South", contributorHidden: false });
  expect(forChampion).toMatchObject({ contributorName: null, contributorHidden: true });
  // Typed by somebody of the team for somebody else: that is said.
  expect(forCoordinator?.history).toMatchObject([{ name: "input.received", by: "Nadia North" }]);
});

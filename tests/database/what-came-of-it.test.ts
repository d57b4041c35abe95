import { expect, test } from "vitest";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { likelyImprovements } from "#app/features/backlog/likely/likely.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { writtenAbout } from "#app/features/backlog/written-about.server.ts";
import { QUESTION } from "#app/features/input/ask-team.ts";
import { receiveInput } from "#app/features/input/receive-input.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { sayInput } from "#app/features/input/say-input.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { firstWords } from "#app/features/meetings/agenda/first-words.queries.server.ts";
import { putOnAgenda } from "#app/features/meetings/agenda/put-on-agenda.ts";
import { approveMinutes } from "#app/features/meetings/minutes/approve-minutes.server.ts";
import { draftMinutes } from "#app/features/meetings/minutes/draft-minutes.server.ts";
import { publishMinutes } from "#app/features/meetings/minutes/publish-minutes.server.ts";
import { noteWhatWasSaid } from "#app/features/meetings/notes/note-what-was-said.server.ts";
import { recordOutcome } from "#app/features/meetings/outcomes/record-outcome.server.ts";
import { openItemsOf, raisedBy } from "#app/features/meetings/raised.queries.server.ts";
import { readInput } from "#app/features/triage/reading.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { createGroup, createMeeting, inDays } from "#tests/setup/meeting.ts";
import { smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const visitorOf = ({ programme }: SmallProgramme) => ({ kind: "visitor", programme }) as const;
const asking = (query: string) => new Request(`https://heard.example/es/tell-us${query}`);

async function tell({ coordinator }: SmallProgramme, number: number, audience: "public" | "contributors" = "public") {
  const updateId = await draftUpdate(coordinator, { number, said: "Others could hear.", did: "The door is closed now.", audience });
  await publishUpdate(coordinator, { updateId, version: 0 });
}

test("what is said about a change says so to the team and to its writer, and offers that change first", async () => {
  const small = await smallProgramme();
  const { coordinator, programme } = small;
  const { number } = await startImprovement(coordinator, { title: "A room with a door", why: "W" });
  expect(await writtenAbout(visitorOf(small), asking(`?about=${number}`), "es")).toBeNull();
  await tell(small, number, "contributors");
  expect(await writtenAbout(visitorOf(small), asking(`?about=${number}`), "es")).toBeNull();
  await tell(small, number);
  const about = await writtenAbout(visitorOf(small), asking(`?about=${number}`), "es");
  expect(about).toMatchObject({ number, title: { words: "A room with a door" } });
  for (const query of ["", "?about=", "?about=4711", "?about=-1", "?about=1e3", `?about=${"9".repeat(30)}`]) expect(await writtenAbout(visitorOf(small), asking(query), "es")).toBeNull();

  const { secret } = await receiveInput(visitorOf(small), { words: "Sigue abierta.", lang: "es", helpToday: false, contact: "no", leaveMessage: false, key: newFormKey(), origin: about!.origin });
  const holder = (await receiptActor(programme, secret))!;
  const read = (await readInput(coordinator, holder.inputId, "en"))!;
  expect(read).toMatchObject({ origin: "improvement", asked: { words: "A room with a door" } });
  expect((await inputStory(holder, holder.inputId, "es")).items[0]).toMatchObject({ kind: "said", origin: "improvement", asked: { words: "A room with a door" } });
  expect(await likelyImprovements(coordinator, { id: holder.inputId, text: read.text }, "en")).toMatchObject([{ number, words: [] }]);
});

test("an advisor's question to the team is an input that says that it is one", async () => {
  const small = await smallProgramme();
  const { people } = await createGroup(small.system, "council", [{ name: "Ana", lang: "es" }]);
  const { number } = await sayInput(people[0]!, { words: "¿Cuándo es la reunión?", lang: "es", helpToday: false, key: newFormKey(), origin: QUESTION });
  const { id } = await database(small.programme).prisma.input.findUniqueOrThrow({ where: { number } });
  expect(await readInput(small.coordinator, id, "en")).toMatchObject({ origin: "question", asked: null, channel: "member" });
});

test("what a group raised is what it recommended and what was said at its meetings, once the minutes are there; never what a member said alone", async () => {
  const small = await smallProgramme();
  const { coordinator, system, programme } = small;
  const { groupId, people } = await createGroup(system, "council", [{ name: "Ana", lang: "en", role: "chair" }]);
  const other = await createGroup(system, "other", [{ name: "Omar", lang: "en" }]);
  const [chair] = people;
  const start = async (title: string) => (await startImprovement(coordinator, { title, why: "W" })).number;
  const numbers = { recommended: await start("Recommended"), said: await start("Said there"), alone: await start("Said alone"), gone: await start("Taken back") };
  const own = await sayInput(chair!, { words: "Between us.", lang: "en", helpToday: false, key: newFormKey() });
  const { id: ownId } = await database(programme).prisma.input.findUniqueOrThrow({ where: { number: own.number } });
  await linkInput(coordinator, { inputId: ownId, number: numbers.alone });
  const { id, number } = await createMeeting(system, { groupId, startsLocal: inDays(10, "17:45") });
  const meeting = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { id } });
  const raised = async (actor = chair!) => (await raisedBy(actor, groupId, "en")).map((one) => [one.number, one.told]);
  await at(new Date(meeting.endsAt.getTime() + 3_600_000), async () => {
    await recordOutcome(coordinator, { number, kind: "recommendation", words: "Print the card.", improvement: numbers.recommended });
    for (const about of [numbers.said, numbers.gone]) {
      const { inputId } = await noteWhatWasSaid(coordinator, { number, words: "They hear us.", lang: "en" });
      await linkInput(coordinator, { inputId, number: about });
      if (about === numbers.gone) await withdrawInput(system, { inputId });
    }
    await draftMinutes(coordinator, { number, body: "# Who\nAna" });
    expect([await raised(), await raised(coordinator)]).toEqual([[], [[numbers.said, false], [numbers.recommended, false]]]);
    await approveMinutes(system, { number, version: 0 });
    await publishMinutes(coordinator, { number, version: 1 });
    await tell(small, numbers.said);
  });
  expect(await raised()).toEqual([[numbers.said, true], [numbers.recommended, false]]);
  // Members of another group learn nothing of it.
  expect(await raised(other.people[0]!)).toEqual([]);
  expect(await openItemsOf(other.people[0]!, groupId, "en")).toEqual({ unanswered: [], raised: [] });
});

test("open of a group is what has no answer and what is not done; its patient champion puts it on the next agenda in its words", async () => {
  const small = await smallProgramme();
  const { coordinator, system, programme } = small;
  const { groupId, people } = await createGroup(system, "council", [{ name: "Rania", lang: "en", role: "patient_champion" }]);
  const [champion] = people;
  const next = await createMeeting(system, { groupId, startsLocal: inDays(40, "17:45") });
  const { id, number } = await createMeeting(system, { groupId, startsLocal: inDays(10, "17:45") });
  const meeting = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { id } });
  const tried = (await startImprovement(coordinator, { title: "The card", why: "W" })).number;
  const done = (await startImprovement(coordinator, { title: "The door", why: "W" })).number;
  await changeStatus(coordinator, { number: done, to: "declined", reason: "Not now.", version: 0 });
  await at(new Date(meeting.endsAt.getTime() + 3_600_000), async () => {
    for (const [words, improvement] of [["Print the card.", tried], ["Close the door.", done], ["Show how long it takes.", undefined]] as const) {
      await recordOutcome(coordinator, { number, kind: "recommendation", words, improvement });
    }
    await draftMinutes(coordinator, { number, body: "# Who\nRania" });
    expect((await openItemsOf(champion!, groupId, "en")).unanswered).toEqual([]);
    await approveMinutes(system, { number, version: 0 });
    await publishMinutes(coordinator, { number, version: 1 });
  });
  const open = await openItemsOf(champion!, groupId, "en");
  expect(open).toMatchObject({ unanswered: [{ text: { words: "Show how long it takes." }, heldAt: meeting.startsAt }], raised: [{ number: tried, status: "proposed" }] });
  const query = (about: Parameters<typeof putOnAgenda>[1]) => new URL(putOnAgenda(next.number, about), "https://heard.example").searchParams;
  const begin = (params: URLSearchParams, of: string | null = groupId) => firstWords(champion!, of, params, "en");
  expect([await begin(query({ recommendation: open.unanswered[0]!.id })), await begin(query({ raised: tried }))]).toEqual(["Show how long it takes.", "The card"]);
  for (const params of [query({ raised: done }), query({ recommendation: id }), new URLSearchParams()]) expect(await begin(params)).toBe("");
  expect(await begin(query({ raised: tried }), null)).toBe("");
  await addAgendaItem(champion!, { number: next.number, title: "Show how long it takes.", minutes: 15, purpose: "discuss" });
  const { startsAt } = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { id: next.id } });
  expect((await readAgenda(coordinator, { id: next.id, kind: "advisory", startsAt }, "en")).at(-1)).toMatchObject({ title: { words: "Show how long it takes." } });
});

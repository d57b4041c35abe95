import { beforeAll, expect, test } from "vitest";
import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { draftMinutes } from "#app/features/meetings/minutes/draft-minutes.server.ts";
import { writeNote } from "#app/features/meetings/notes/write-note.server.ts";
import { agreeAction } from "#app/features/meetings/outcomes/agree-action.server.ts";
import { addPaper } from "#app/features/meetings/papers/add-paper.server.ts";
import { prepareReplies } from "#app/features/triage/replies/prepare-replies.server.ts";
import { makeCycle, makeMeasure, makeTask } from "#tests/setup/cycle.ts";
import { draftSurvey } from "#tests/setup/survey.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ask } from "./client.ts";
import { makeMeetingOf, makePastMeetingOf } from "./rows/meeting-world.ts";
import { makeImprovement, makeWorld, systemOf, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const main = (text: string) => text.slice(text.indexOf("<main"), text.indexOf("</main>"));

test("of two people with the same form open the second reads both texts, and what they save again is the one that holds", async () => {
  const { number } = await makeImprovement(world, "own");
  const { prisma } = database(world.programme);
  const cookie = world.cookies.coordinator!;
  const save = (why: string, version: number, as = cookie) => ask("POST", paths.editImprovement(number), { cookie: as, body: { title: "Phones in Spanish", why, version: String(version) } });
  expect((await save("First: they wait for an hour.", 0, world.cookies.champion!)).status).toBe(303);
  const second = await save("Second: <b>nobody</b> answers.", 0);
  expect(second.status).toBe(409);
  // What stands there now, beside what was typed, as text.
  expect(main(second.text)).toContain("First: they wait for an hour.");
  expect(main(second.text)).toContain("Second: &lt;b&gt;nobody&lt;/b&gt; answers.");
  expect(main(second.text)).toContain("It says now, since somebody else changed it:");
  const version = Number(/name="version" value="(\d+)"/.exec(second.text)![1]);
  expect((await save("Both: an hour, and then nobody.", version)).status).toBe(303);
  const { whyTextId } = await prisma.improvement.findUniqueOrThrow({ where: { number }, select: { whyTextId: true } });
  expect((await prisma.text.findUniqueOrThrow({ where: { id: whyTextId }, select: { words: true } })).words).toBe("Both: an hour, and then nobody.");
});

/** A form that two people have open: where it is, its fields with some words in one of them. */
interface SharedForm {
  address: string;
  fields: (words: string) => Record<string, string>;
}

const meeting = async () => makeMeetingOf(world, "own");
const pastMeeting = async () => makePastMeetingOf(world, "own");
const improvementNumber = async () => (await makeImprovement(world, "own")).number;

const FORMS: [string, () => Promise<SharedForm>][] = [
  ["what a measure is", async () => {
    const { number, measureId } = await makeMeasure(systemOf(world.programme), await improvementNumber());
    return { address: paths.editMeasure(number, measureId), fields: (definition) => ({ name: "Asked in private", kind: "outcome", direction: "up", definition }) };
  }],
  ["the note of a point", async () => {
    const { number, measureId, pointId } = await makeMeasure(systemOf(world.programme), await improvementNumber());
    return { address: paths.point(number, measureId, pointId), fields: (note) => ({ on: "2026-03-03", value: "40", note }) };
  }],
  ["what happened in a cycle", async () => {
    const { number, cycle } = await makeCycle(systemOf(world.programme), await improvementNumber(), "doing");
    return { address: paths.cycleDo(number, cycle), fields: (happened) => ({ asPlanned: "yes", happened }) };
  }],
  ["what was learnt in a cycle", async () => {
    const { number, cycle } = await makeCycle(systemOf(world.programme), await improvementNumber(), "studying");
    return { address: paths.cycleStudy(number, cycle), fields: (learnt) => ({ seen: "1", learnt }) };
  }],
  ["a task", async () => {
    const made = await makeCycle(systemOf(world.programme), await improvementNumber());
    return { address: paths.task(made.number, made.cycle, await makeTask(systemOf(world.programme), made)), fields: (words) => ({ words }) };
  }],
  ["a ready-made reply", async () => {
    await prepareReplies(systemOf(world.programme));
    return { address: paths.replyTemplate("read"), fields: (words) => ({ words }) };
  }],
  ["the title of a meeting", async () => {
    const { number } = await meeting();
    return { address: `${paths.changeMeeting(number)}?reach=this`, fields: (title) => ({ title, kind: "advisory", day: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10), time: "17:30", minutes: "60", onlineUrl: "https://meet.example/council" }) };
  }],
  ["an item of the agenda", async () => {
    const { number } = await meeting();
    const itemId = await addAgendaItem(systemOf(world.programme), { number, title: "The door", minutes: 10, purpose: "discuss" });
    return { address: paths.agendaItem(number, itemId), fields: (title) => ({ title, minutes: "10", purpose: "discuss" }) };
  }],
  ["what is read before", async () => {
    const { number } = await meeting();
    const paperId = await addPaper(systemOf(world.programme), { number, title: "The door", body: "It stands open." });
    return { address: paths.paper(number, paperId), fields: (body) => ({ title: "The door", body }) };
  }],
  ["a note of a meeting", async () => {
    const { number } = await pastMeeting();
    return { address: paths.note(number, await writeNote(systemOf(world.programme), { number, words: "Maria spoke." })), fields: (words) => ({ words }) };
  }],
  ["what somebody is to do", async () => {
    const { number } = await pastMeeting();
    return { address: paths.action(number, await agreeAction(systemOf(world.programme), { number, words: "Close it." })), fields: (words) => ({ words }) };
  }],
  ["minutes", async () => {
    const { number } = await pastMeeting();
    await draftMinutes(systemOf(world.programme), { number, body: "We talked." });
    return { address: paths.editMinutes(number), fields: (body) => ({ body }) };
  }],
  ["the first words of a survey", async () => {
    const { number } = await draftSurvey(systemOf(world.programme));
    return { address: paths.surveyWords(number), fields: (intro) => ({ title: "Asked in private", intro }) };
  }],
  ["the title of a page of a survey", async () => {
    const { number } = await draftSurvey(systemOf(world.programme));
    return { address: paths.surveyPage(number, "page_1"), fields: (title) => ({ title }) };
  }],
  ["a question", async () => {
    const { number } = await draftSurvey(systemOf(world.programme));
    return { address: paths.question(number, "door"), fields: (words) => ({ words, "choices[0].code": "closed", "choices[0].words": "Shut" }) };
  }],
  ["an answer of a question", async () => {
    const { number } = await draftSurvey(systemOf(world.programme));
    return { address: paths.question(number, "door"), fields: (words) => ({ words: "Was the door shut?", "choices[0].code": "closed", "choices[0].words": words }) };
  }],
];

/** By what a form says which state it was made from. */
const MARKS = ["version", "draft", "seen"] as const;

test.each(FORMS)("both texts of %s", async (_what, make) => {
  const { address, fields } = await make();
  const cookie = world.cookies.coordinator!;
  const opened = await ask("GET", address, { cookie });
  const markOf = (text: string) => Object.fromEntries(MARKS.flatMap((name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(main(text))?.slice(1).map((value) => [name, value]) ?? []));
  const save = (words: string, mark: Record<string, string>) => ask("POST", address, { cookie, body: { ...fields(words), ...mark } });
  expect((await save("First: the door stood open", markOf(opened.text))).status).toBe(303);
  const second = await save("Second: nobody shut the door", markOf(opened.text));
  expect(second.status).toBe(409);
  expect(main(second.text)).toContain("It says now, since somebody else changed it:");
  expect(main(second.text)).toContain("First: the door stood open");
  expect(main(second.text)).toContain("Second: nobody shut the door");
  expect((await save("Both: nobody shut it, so it stood open", markOf(second.text))).status).toBe(303);
});

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writtenIn } from "#app/features/texts/written-in.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { lockMeetingToPrepare } from "../lock-room.server.ts";
import { authorOf, writeMeetingText } from "../meeting-texts.server.ts";
import { paperAdded } from "./papers.events.ts";

/** Adds something to read before a meeting, wanted in the language of everybody who is invited. Returns its id. */
export async function addPaper(actor: Actor, input: { number: number; title: string; body: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToPrepare(tx, actor, input.number);
    const id = newId();
    const position = await tx.meetingPaper.count({ where: { meetingId: meeting.id } });
    const lang = await writtenIn(tx, authorOf(actor), input.title, input.body);
    const titleTextId = await writeMeetingText(tx, actor, { kind: "paper_title", meeting, words: input.title, lang, told: true }, now);
    const bodyTextId = await writeMeetingText(tx, actor, { kind: "paper_body", meeting, words: input.body, lang, told: true }, now);
    await tx.meetingPaper.create({ data: { id, meetingId: meeting.id, position, titleTextId, bodyTextId }, select: { id: true } });
    await record(paperAdded, meeting.id, { paperId: id });
    return id;
  });
}

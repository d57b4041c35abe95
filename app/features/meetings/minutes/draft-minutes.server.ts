import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { writeMinutesText } from "./minutes-text.server.ts";
import { newestMinutes } from "./lock-minutes.server.ts";
import { minutesDrafted } from "./minutes.events.ts";

/** Keeps the first version of a meeting's minutes. @throws where there are some already: they are changed or corrected. */
export async function draftMinutes(actor: Actor, input: { number: number; body: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    if (await newestMinutes(tx, meeting.id)) throw new DomainError("meetings:errors.minutesExist", 409);
    const id = newId();
    const bodyTextId = await writeMinutesText(tx, actor, meeting, input.body);
    await tx.minutes.create({ data: { id, meetingId: meeting.id, bodyTextId, createdAt: now }, select: { id: true } });
    await record(minutesDrafted, id, { meetingId: meeting.id });
    return id;
  });
}

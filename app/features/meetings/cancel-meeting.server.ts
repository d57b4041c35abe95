import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockMeetingToPlan } from "./lock-meeting.server.ts";
import { meetingCancelled } from "./meeting.events.ts";

/** Calls one meeting off, and where it is one of a series only this one. It stays readable, as called off. */
export async function cancelMeeting(actor: Actor, input: { number: number; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { id, seriesId } = await lockMeetingToPlan(tx, actor, input.number, now, input.version);
    await tx.meeting.update({
      where: { id },
      data: { state: "cancelled", sequence: { increment: 1 }, version: { increment: 1 } },
      select: { id: true },
    });
    if (seriesId) await tx.meetingSeries.update({ where: { id: seriesId }, data: { sequence: { increment: 1 } }, select: { id: true } });
    await record(meetingCancelled, id, seriesId ? { seriesId } : {});
  });
}

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { inviteRows, peopleToInvite } from "./invite-rows.server.ts";
import { meetingsFrom } from "./later-meetings.server.ts";
import { lockMeetingToPlan } from "./lock-meeting.server.ts";
import { meetingPeopleInvited } from "./meeting.events.ts";
import { wantTitleFor } from "./meeting-title.server.ts";

/** Invites more people to a meeting and, with `following`, to those after it in its series. Who is invited stays so. */
export async function invitePeople(actor: Actor, input: { number: number; people: readonly string[]; following: boolean }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const meeting = await lockMeetingToPlan(tx, actor, input.number, now);
    const personIds = await peopleToInvite(tx, { groupId: null, people: input.people }, now);
    const people = await inviteRows(tx, await meetingsFrom(tx, meeting, input.following), personIds);
    if (people.length === 0) return unchanged();
    await wantTitleFor(tx, meeting.titleTextId, people, now);
    await record(meetingPeopleInvited, meeting.id, { people, ...(meeting.seriesId && { seriesId: meeting.seriesId }) });
  });
}

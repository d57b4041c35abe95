import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { inviteRows, peopleToInvite } from "./invite-rows.server.ts";
import { checkFacts, spanOf, type MeetingFacts } from "./meeting-facts.server.ts";
import { meetingPlanned } from "./meeting.events.ts";
import { canPlanMeetings } from "./meeting.policy.ts";
import { writeTitle } from "./meeting-title.server.ts";

/** A meeting to plan. Invited are the members of its group, and `people` besides. */
export interface MeetingToPlan extends MeetingFacts {
  people?: readonly string[];
}

/** Plans one meeting and invites to it. Returns its id and number. @throws refusals of {@link checkFacts}; one in the past. */
export async function planMeeting(actor: Actor, input: MeetingToPlan): Promise<{ id: string; number: number }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canPlanMeetings(actor)) throw notAllowed();
    const { place, timeZone } = await checkFacts(tx, input);
    const span = spanOf(input.startsLocal, input.minutes, timeZone);
    if (span.startsAt <= now) throw new DomainError("meetings:errors.past");
    const personIds = await peopleToInvite(tx, { groupId: input.groupId, people: input.people ?? [] }, now);
    const id = newId();
    const titleTextId = await writeTitle(tx, actor, { words: input.title, subjectKind: "meeting", subjectId: id, personIds }, now);
    const { number } = await tx.meeting.create({
      data: {
        id,
        groupId: input.groupId,
        kind: input.kind,
        titleTextId,
        ...span,
        timeZone,
        ...place,
        createdAt: now,
        createdById: actor.kind === "person" ? actor.personId : null,
      },
      select: { number: true },
    });
    await inviteRows(tx, [id], personIds);
    await record(meetingPlanned, id, { number });
    return { id, number };
  });
}

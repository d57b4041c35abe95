import type { SystemActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { localTimeOf, momentOf } from "#app/platform/clock/wall-clock.ts";
import { reminderDue } from "./reminders.ts";
import { meetingReminderDue } from "./reminders.events.ts";

/** The hour of the wall clock from which a meeting's day is its morning. */
const MORNING = "08:00";

/** Says, once for each reminder, that a meeting's invited people are to be reminded; nothing where none is due. */
export async function remindOfMeeting(actor: SystemActor, meetingId: string): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    await tx.$queryRaw`select 1 from meetings where id = ${meetingId}::uuid for update`;
    const meeting = await tx.meeting.findUnique({ where: { id: meetingId }, select: { startsAt: true, createdAt: true, timeZone: true, state: true } });
    if (meeting?.state !== "planned") return unchanged();
    const { startsAt, createdAt, timeZone } = meeting;
    const morning = momentOf(`${localTimeOf(startsAt, timeZone).slice(0, 10)}T${MORNING}`, timeZone) ?? startsAt;
    const due = reminderDue({ startsAt, plannedAt: createdAt, morning }, now);
    if (!due || (await wasReminded(due))) return unchanged();
    await record(meetingReminderDue, meetingId, { reminder: due });

    async function wasReminded(reminder: string): Promise<boolean> {
      const [row] = await tx.$queryRaw<{ id: string }[]>`
        select id from events where subject_id = ${meetingId}::uuid and name = ${meetingReminderDue.name} and payload->>'reminder' = ${reminder} limit 1`;
      return row !== undefined;
    }
  });
}

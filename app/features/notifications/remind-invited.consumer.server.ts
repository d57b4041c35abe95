import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { meetingReminderDue } from "#app/features/meetings/reminders/reminders.events.ts";
import type { Reminder } from "#app/features/meetings/reminders/reminders.ts";
import { now } from "#app/platform/clock/clock.ts";
import { queueMail } from "./queue-mail.server.ts";

/**
 * Reminds by mail of a meeting: two days before whoever did not say no, on its morning whoever said yes. People without an
 * e-mail address stand on the call sheet.
 */
export const remindInvited = defineConsumer({
  name: "remind-invited",
  events: [meetingReminderDue],
  async handle({ event, tx, actor }) {
    const reminder = (event.payload as { reminder: Reminder }).reminder;
    const moment = now();
    const invited = await tx.invitation.findMany({
      where: {
        meetingId: event.subjectId,
        removedAt: null,
        OR: reminder === "day" ? [{ rsvp: "yes" }] : [{ rsvp: null }, { rsvp: { not: "no" } }],
        person: { email: { not: null }, OR: [{ endedAt: null }, { endedAt: { gt: moment } }] },
      },
      orderBy: { id: "asc" },
      select: { person: { select: { id: true, lang: true } } },
    });
    for (const { person } of invited) {
      await queueMail(tx, actor.programme, { eventId: event.id, recipient: { kind: "person", id: person.id }, template: "meeting_reminder", lang: person.lang });
    }
  },
});

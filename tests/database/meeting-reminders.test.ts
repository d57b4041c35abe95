import { expect, test } from "vitest";
import { remindOfMeeting } from "#app/features/meetings/reminders/remind-of-meeting.server.ts";
import remindOfMeetings from "#app/features/meetings/reminders/remind-of-meetings.timer.server.ts";
import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { meetingReminderMail } from "#app/features/notifications/emails/meeting-reminder.server.ts";
import { remindInvited } from "#app/features/notifications/remind-invited.consumer.server.ts";
import { settle } from "#app/features/events/consumer.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { mailBody } from "#app/platform/mail/mail-body.ts";
import { createGroup, createMeeting, invitationOf } from "#tests/setup/meeting.ts";
import { eventNames, smallProgramme } from "#tests/setup/small-programme.ts";

const HOUR = 3_600_000;

async function world() {
  const { programme, system, coordinator } = await smallProgramme();
  const names = ["Yes", "Maybe", "No", "Silent"];
  const { groupId, people } = await createGroup(system, "council", [
    ...names.map((name) => ({ name, lang: "es", email: `${name.toLowerCase()}.${programme}@heard.example` })),
    { name: "Without mail", lang: "ar" },
  ]);
  const meeting = await createMeeting(coordinator, { groupId });
  for (const [index, answer] of (["yes", "maybe", "no"] as const).entries()) {
    const { id } = await invitationOf(programme, meeting.id, people[index]!.personId);
    await answerInvitation(people[index]!, { invitationId: id, answer });
  }
  const { startsAt } = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  const before = (hours: number) => new Date(startsAt.getTime() - hours * HOUR);
  const told = async () => {
    const rows = await database(programme).prisma.delivery.findMany({ where: { template: "meeting_reminder" }, orderBy: { id: "asc" } });
    return rows.map(({ recipientId, lang }) => `${names[people.findIndex(({ personId }) => personId === recipientId)]} ${lang}`);
  };
  return { programme, system, coordinator, meeting, people, before, told };
}

test("two days before, whoever did not say no is told, in their language and once, however often the timer runs", async () => {
  const { programme, meeting, before, told } = await world();
  await at(before(49), () => remindOfMeetings.run({ kind: "system", programme }));
  expect(await eventNames(programme, meeting.id)).toEqual(["meeting.planned"]);

  for (const hours of [48, 40, 24]) await at(before(hours), () => remindOfMeetings.run({ kind: "system", programme }));
  await at(before(24), () => settle(programme, [remindInvited]));
  expect(await eventNames(programme, meeting.id)).toEqual(["meeting.planned", "meeting.reminder_due"]);
  expect(await told()).toEqual(["Yes es", "Maybe es", "Silent es"]);
});

test("on the morning of the day, whoever said yes is told", async () => {
  const { programme, before, told } = await world();
  // It starts at 17:45; its morning begins at 8:00.
  await at(before(9), () => remindOfMeetings.run({ kind: "system", programme }));
  await at(before(9), () => settle(programme, [remindInvited]));
  expect(await told()).toEqual(["Yes es"]);
});

test("two processes at once remind once; a meeting that is off reminds nobody", async () => {
  const { programme, system, meeting, before } = await world();
  await at(before(30), () => Promise.all([1, 2, 3].map(() => remindOfMeeting(system, meeting.id))));
  expect(await eventNames(programme, meeting.id)).toEqual(["meeting.planned", "meeting.reminder_due"]);
  await database(programme).prisma.meeting.update({ where: { id: meeting.id }, data: { state: "cancelled" } });
  await at(before(5), () => remindOfMeetings.run({ kind: "system", programme }));
  expect(await eventNames(programme, meeting.id)).toEqual(["meeting.planned", "meeting.reminder_due"]);
});

test("the mail names the meeting, its time and the way to answer, and is not written once it began", async () => {
  const { programme, meeting, people, before } = await world();
  const mail = (hours: number) =>
    at(before(hours), async () =>
      meetingReminderMail({
        programme,
        recipient: { kind: "person", id: people[0]!.personId },
        address: null,
        lang: "es",
        wished: undefined,
        origin: "https://heard.test",
        eventId: meeting.id,
        subjectId: meeting.id,
        about: "",
        data: {},
        others: async () => [],
      }),
    );
  const built = (await mail(40))!;
  expect(built.subject).toBe("Recordatorio: Patient council");
  const { text } = mailBody("es", built.parts);
  expect(text).toMatch(/5:45/);
  expect(text).toMatch(/https:\/\/heard\.test\/es\/i\/[0-9A-Z]{12}\n/);
  expect(text).not.toContain("Maybe");
  expect(await mail(0)).toBeNull();
});

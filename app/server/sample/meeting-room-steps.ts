import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { recordAttendance } from "#app/features/meetings/attendance/record-attendance.server.ts";
import { moveBooking } from "#app/features/meetings/interpreters/move-booking.server.ts";
import type { BookingState } from "#app/features/meetings/interpreters/interpreters.ts";
import { approveMinutes } from "#app/features/meetings/minutes/approve-minutes.server.ts";
import { draftMinutes } from "#app/features/meetings/minutes/draft-minutes.server.ts";
import { publishMinutes } from "#app/features/meetings/minutes/publish-minutes.server.ts";
import { writeNote } from "#app/features/meetings/notes/write-note.server.ts";
import { agreeAction } from "#app/features/meetings/outcomes/agree-action.server.ts";
import { linkOutcome } from "#app/features/meetings/outcomes/link-outcome.server.ts";
import { recordOutcome } from "#app/features/meetings/outcomes/record-outcome.server.ts";
import { addPaper } from "#app/features/meetings/papers/add-paper.server.ts";
import { minutesAfter, type SampleCalendar } from "./calendar.ts";
import { AUGUST, NOVEMBER_DRAFT, RECOMMENDATIONS, SEPTEMBER, TOMORROW } from "./data/meeting-room.ts";
import { MEETINGS, type MeetingKey, type SampleMeeting } from "./data/meetings.ts";
import { SAMPLE_TODAY, type PersonKey, type Words } from "./data/shapes.ts";
import { known, type Sample, type Step } from "./sample.ts";

const COORDINATOR: PersonKey = "S01";
const AFTER_MINUTES = 120;

/** Who joins by phone at every meeting. */
const BY_PHONE: readonly PersonKey[] = ["M03", "M17"];

/** How far the bookings for tomorrow are; who is not named here is confirmed. */
const BOOKED: { kind: string; lang: string; to: BookingState[]; agency: string }[] = [
  { kind: "interpreter", lang: "ar", to: ["requested", "confirmed"], agency: "Samir Haddouche" },
  { kind: "interpreter", lang: "es", to: ["requested", "confirmed"], agency: "Soledad Arrieta" },
  { kind: "interpreter", lang: "ht", to: ["requested", "confirmed"], agency: "Wideline Jeansulme" },
  { kind: "interpreter", lang: "zh-Hans", to: ["requested", "confirmed"], agency: "Tidewater Language Services" },
  { kind: "interpreter", lang: "vi", to: ["requested"], agency: "Tidewater Language Services" },
  { kind: "captions", lang: "en", to: ["requested", "confirmed"], agency: "Bayline Captions" },
];

/** What happens around the sample's meetings: interpreters, agenda, who was there, recommendations, minutes. */
export function meetingRoomSteps(calendar: SampleCalendar): Step[] {
  const held = MEETINGS.filter(({ on }) => on <= SAMPLE_TODAY);
  return [
    ...held.map((meeting) => ({ at: afterwards(meeting, calendar), run: (sample: Sample) => attend(sample, meeting) })),
    ...RECOMMENDATIONS.flatMap((recommendation): Step[] => {
      let outcomeId = "";
      const { meeting, goesOn } = recommendation;
      const said = { at: minutesAfter(afterwards(heldAs(meeting), calendar), 5), run: async (sample: Sample) => void (outcomeId = await recommend(sample, recommendation)) };
      if (!goesOn) return [said];
      return [
        said,
        {
          at: calendar.moment(goesOn.on, "11:00"),
          run: async (sample) =>
            linkOutcome(await sample.person(COORDINATOR), {
              number: numberOf(sample, meeting),
              outcomeId,
              improvement: known(sample.improvements, goesOn.as).number,
              version: 0,
            }),
        },
      ];
    }),
    { at: calendar.moment("2026-09-16", "09:30"), run: noteSeptember },
    ...minutesSteps(calendar),
    { at: calendar.moment("2026-11-06", "10:00"), run: prepareTomorrow },
    { at: calendar.moment("2026-11-09", "15:00"), run: translateTomorrow },
    { at: calendar.moment("2026-11-12", "09:00"), run: book },
  ];
}

function minutesSteps(calendar: SampleCalendar): Step[] {
  return [
    { at: calendar.moment("2026-08-20", "10:00"), run: (sample) => writeMinutes(sample, AUGUST.meeting, AUGUST.body) },
    { at: calendar.moment("2026-08-21", "10:00"), run: async (sample) => approveMinutes(await sample.person("M15"), { number: numberOf(sample, AUGUST.meeting), version: 0 }) },
    { at: calendar.moment("2026-09-21", "10:00"), run: (sample) => writeMinutes(sample, SEPTEMBER.meeting, SEPTEMBER.body.en) },
    { at: calendar.moment("2026-09-22", "16:00"), run: async (sample) => approveMinutes(await sample.person("M01"), { number: numberOf(sample, SEPTEMBER.meeting), version: 0 }) },
    { at: calendar.moment("2026-09-24", "15:00"), run: (sample) => translateMinutes(sample, SEPTEMBER.meeting, SEPTEMBER.body) },
    {
      at: calendar.moment("2026-09-24", "16:30"),
      tells: true,
      run: async (sample) => publishMinutes(await sample.person(COORDINATOR), { number: numberOf(sample, SEPTEMBER.meeting), version: 1 }),
    },
    { at: calendar.moment("2026-11-13", "11:00"), run: (sample) => writeMinutes(sample, NOVEMBER_DRAFT.meeting, NOVEMBER_DRAFT.body) },
  ];
}

function afterwards({ on, at }: SampleMeeting, calendar: SampleCalendar): Date {
  return minutesAfter(calendar.moment(on, at), AFTER_MINUTES);
}

function heldAs(key: MeetingKey): SampleMeeting {
  return MEETINGS.find((meeting) => meeting.key === key)!;
}

function numberOf(sample: Sample, key: MeetingKey): number {
  return known(sample.meetings, key).number;
}

/** Whoever said yes came, whoever said no was excused, the others were not there. */
async function attend(sample: Sample, { key, yes, no = [] }: SampleMeeting): Promise<void> {
  const { id, number } = known(sample.meetings, key);
  const { version } = await sample.db.meeting.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const invited = await sample.db.invitation.findMany({ where: { meetingId: id, removedAt: null }, select: { id: true, personId: true } });
  const is = (keys: readonly PersonKey[], personId: string) => keys.some((one) => sample.people.get(one) === personId);
  const people = invited.map(({ id: invitationId, personId }) => ({
    id: invitationId,
    attendance: is(yes, personId) ? (is(BY_PHONE, personId) ? ("phone" as const) : ("room" as const)) : is(no, personId) ? ("excused" as const) : ("absent" as const),
  }));
  await recordAttendance(await sample.person(COORDINATOR), { number, version, people });
}

/** What was written down in September, besides the recommendations. */
async function noteSeptember(sample: Sample): Promise<void> {
  const coordinator = await sample.person(COORDINATOR);
  const number = numberOf(sample, SEPTEMBER.meeting);
  await writeNote(coordinator, { number, words: SEPTEMBER.note });
  await agreeAction(coordinator, { number, words: SEPTEMBER.action, ownerId: known(sample.people, "S06"), due: sample.calendar.day("2026-10-09") });
}

async function recommend(sample: Sample, recommendation: (typeof RECOMMENDATIONS)[number]): Promise<string> {
  const id = await recordOutcome(await sample.person(COORDINATOR), { number: numberOf(sample, recommendation.meeting), kind: "recommendation", words: recommendation.words.en });
  const { textId } = await sample.db.meetingOutcome.findUniqueOrThrow({ where: { id } });
  await sample.translateAll(textId, recommendation.words);
  return id;
}

async function writeMinutes(sample: Sample, key: MeetingKey, body: string): Promise<void> {
  await draftMinutes(await sample.person(COORDINATOR), { number: numberOf(sample, key), body: sample.calendar.words(body, "en") });
}

async function translateMinutes(sample: Sample, key: MeetingKey, body: Words): Promise<void> {
  const minutes = await sample.db.minutes.findFirstOrThrow({ where: { meetingId: known(sample.meetings, key).id } });
  await sample.translateAll(minutes.bodyTextId, body);
}

async function prepareTomorrow(sample: Sample): Promise<void> {
  const number = numberOf(sample, TOMORROW.meeting);
  const coordinator = await sample.person(COORDINATOR);
  for (const { title, minutes, purpose, owner, improvement } of TOMORROW.items) {
    await addAgendaItem(coordinator, {
      number,
      title: title.en,
      minutes,
      purpose,
      ownerId: known(sample.people, owner),
      ...(improvement && { improvement: known(sample.improvements, improvement).number }),
    });
  }
  await addPaper(coordinator, { number, title: TOMORROW.paper.title.en, body: sample.calendar.words(TOMORROW.paper.body.en, "en") });
}

async function translateTomorrow(sample: Sample): Promise<void> {
  const meeting = known(sample.meetings, TOMORROW.meeting);
  const items = await sample.db.agendaItem.findMany({ where: { meetingId: meeting.id, kind: "item" }, orderBy: { position: "asc" } });
  for (const [index, { title }] of TOMORROW.items.entries()) await sample.translateAll(items[index]!.titleTextId!, title);
  const paper = await sample.db.meetingPaper.findFirstOrThrow({ where: { meetingId: meeting.id } });
  await sample.translateAll(paper.titleTextId, TOMORROW.paper.title);
  await sample.translateAll(paper.bodyTextId, TOMORROW.paper.body);
}

async function book(sample: Sample): Promise<void> {
  const meeting = known(sample.meetings, TOMORROW.meeting);
  const coordinator = await sample.person(COORDINATOR);
  const bookings = await sample.db.interpreterBooking.findMany({ where: { meetingId: meeting.id } });
  for (const { kind, lang, to, agency } of BOOKED) {
    const booking = bookings.find((one) => one.kind === kind && one.lang === lang);
    for (const [index, state] of booking ? to.entries() : []) {
      await moveBooking(coordinator, { number: meeting.number, bookingId: booking!.id, version: booking!.version + index, to: state, agency });
    }
  }
}

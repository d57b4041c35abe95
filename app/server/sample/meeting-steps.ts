import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { planMeeting } from "#app/features/meetings/plan-meeting.server.ts";
import { planSeries } from "#app/features/meetings/plan-series.server.ts";
import type { Rsvp } from "#app/features/meetings/meeting.ts";
import { daysAfter, type SampleCalendar } from "./calendar.ts";
import { DIAL_IN, NEEDS, ONLINE_URL, type SampleMeeting, type SampleSeries } from "./data/meetings.ts";
import { SAMPLE_TODAY, type PersonKey, type TimeOfDay, type Words } from "./data/shapes.ts";
import { known, type Sample, type Step } from "./sample.ts";

const COORDINATOR: PersonKey = "S01";
const PLANNED_AT: TimeOfDay = "10:20";
const TRANSLATED_AT: TimeOfDay = "16:20";
/** People answer in the days after they were invited. */
const ANSWERED_AFTER_DAYS = 3;

/** One meeting: planned, its title translated, answered. */
export function meetingSteps(meeting: SampleMeeting, calendar: SampleCalendar): Step[] {
  const answers: [Rsvp, PersonKey[]][] = [
    ["yes", meeting.yes],
    ["maybe", meeting.maybe ?? []],
    ["no", meeting.no ?? []],
  ];
  const answered = daysAfter(meeting.plannedOn, ANSWERED_AFTER_DAYS);
  return [
    {
      at: calendar.moment(meeting.plannedOn, PLANNED_AT),
      tells: true,
      run: async (sample) => {
        const { id, number } = await planMeeting(await sample.person(COORDINATOR), {
          title: meeting.title.en,
          kind: meeting.kind,
          groupId: known(sample.groups, meeting.group),
          startsLocal: `${meeting.on > SAMPLE_TODAY ? calendar.coming(meeting.on, meeting.at) : calendar.day(meeting.on)}T${meeting.at}`,
          minutes: meeting.minutes,
          siteId: meeting.site ? known(sample.sites, meeting.site) : null,
          room: meeting.room ?? null,
          isInPerson: meeting.site !== undefined,
          onlineUrl: meeting.online ? ONLINE_URL : null,
          dialIn: meeting.dialIn ? DIAL_IN : null,
        });
        sample.meetings.set(meeting.key, { id, number });
      },
    },
    { at: calendar.moment(meeting.plannedOn, TRANSLATED_AT), run: (sample) => translateTitle(sample, known(sample.meetings, meeting.key).id, meeting.title) },
    ...answers.flatMap(([answer, people]) =>
      people.map((key, index) => ({
        at: new Date(calendar.moment(answered, "12:00").getTime() + index * 47 * 60_000),
        run: (sample: Sample) => reply(sample, meeting, key, answer),
      })),
    ),
  ];
}

/** A series: planned and its title translated. */
export function seriesSteps(series: SampleSeries, calendar: SampleCalendar): Step[] {
  return [
    {
      at: calendar.moment(series.plannedOn, PLANNED_AT),
      tells: true,
      run: async (sample) => {
        const { number } = await planSeries(await sample.person(COORDINATOR), {
          title: series.title.en,
          kind: series.kind,
          groupId: series.group ? known(sample.groups, series.group) : null,
          startsLocal: `${calendar.day(series.first)}T${series.at}`,
          minutes: series.minutes,
          siteId: null,
          room: null,
          isInPerson: false,
          onlineUrl: ONLINE_URL,
          dialIn: DIAL_IN,
          people: series.people.map((key) => known(sample.people, key)),
          repeat: { every: series.every, interval: series.interval, end: { count: series.count } },
        });
        const { id } = await sample.db.meeting.findUniqueOrThrow({ where: { number }, select: { id: true } });
        sample.meetings.set(series.key, { id, number });
      },
    },
    { at: calendar.moment(series.plannedOn, TRANSLATED_AT), run: (sample) => translateTitle(sample, known(sample.meetings, series.key).id, series.title) },
  ];
}

async function translateTitle(sample: Sample, meetingId: string, title: Words): Promise<void> {
  const { titleTextId } = await sample.db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { titleTextId: true } });
  const wanted = await sample.db.translation.findMany({ where: { textId: titleTextId }, select: { lang: true } });
  const langs = new Set(wanted.map(({ lang }) => lang));
  await sample.translateAll(titleTextId, Object.fromEntries(Object.entries(title).filter(([lang]) => langs.has(lang))));
}

async function reply(sample: Sample, meeting: SampleMeeting, key: PersonKey, answer: Rsvp): Promise<void> {
  const person = await sample.person(key);
  const invitation = await sample.db.invitation.findUnique({
    where: { meetingId_personId: { meetingId: known(sample.meetings, meeting.key).id, personId: person.personId } },
    select: { id: true },
  });
  if (!invitation) throw new Error(`the sample did not invite ${key} to ${meeting.key}`);
  const said = meeting.on > SAMPLE_TODAY ? NEEDS[key] : undefined;
  const needs = said && { joins: said.joins, needs: said.needs, lang: null, dialect: said.dialect ?? null, note: null };
  await answerInvitation(person, { invitationId: invitation.id, answer, needs });
}

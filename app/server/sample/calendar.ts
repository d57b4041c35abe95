import { Temporal } from "temporal-polyfill";
import { datesInWords } from "./data/dates-in-words.ts";
import { SAMPLE_TODAY, type SampleDate, type TimeOfDay } from "./data/shapes.ts";

/** By this hour everything of the sample's today has happened: a Monday counts from then on, before it the Monday a week earlier. */
const TODAY_IS_WHOLE_AT_HOUR = 9;

/** The sample's calendar, moved by whole weeks to the present. */
export interface SampleCalendar {
  /** The moment of a sample date and a wall-clock time. */
  moment(on: SampleDate, at: TimeOfDay): Date;
  /** The real day of a sample date, `YYYY-MM-DD`. */
  day(on: SampleDate): string;
  /** The real day of something that is still to come: moved further by whole weeks where it would be over. */
  coming(on: SampleDate, at: TimeOfDay): string;
  /** Words with their dates written out in their language. */
  words(words: string, lang: string): string;
}

/** The calendar whose today is the latest Monday before `moment`, in a time zone. */
export function sampleCalendar(moment: Date, timeZone: string): SampleCalendar {
  const here = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
  const day = here.subtract({ hours: TODAY_IS_WHOLE_AT_HOUR }).toPlainDate();
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const shiftWeeks = Temporal.PlainDate.from(SAMPLE_TODAY).until(monday, { largestUnit: "days" }).days / 7;
  const shifted = (on: SampleDate) => Temporal.PlainDate.from(on).add({ weeks: shiftWeeks });
  const momentOf = (date: Temporal.PlainDate, time: TimeOfDay) => new Date(date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds);
  return {
    moment: (on, at) => momentOf(shifted(on), at),
    coming(on, at) {
      let date = shifted(on);
      while (momentOf(date, at) <= moment) date = date.add({ weeks: 1 });
      return date.toString();
    },
    day: (on) => shifted(on).toString(),
    words: (words, lang) => datesInWords(words, lang, shiftWeeks),
  };
}

/** The sample date some days later. */
export function daysAfter(on: SampleDate, days: number): SampleDate {
  return Temporal.PlainDate.from(on).add({ days }).toString() as SampleDate;
}

/** The sample date some weekdays (Monday to Friday) earlier. */
export function weekdaysBefore(on: SampleDate, days: number): SampleDate {
  let day = Temporal.PlainDate.from(on);
  for (let left = days; left > 0; ) {
    day = day.subtract({ days: 1 });
    if (day.dayOfWeek <= 5) left -= 1;
  }
  return day.toString() as SampleDate;
}

/** The first weekday after a sample date. */
export function nextWeekday(on: SampleDate): SampleDate {
  const { dayOfWeek } = Temporal.PlainDate.from(on);
  return daysAfter(on, dayOfWeek >= 5 ? 8 - dayOfWeek : 1);
}

/** A moment some minutes later (or earlier, where they are negative). */
export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

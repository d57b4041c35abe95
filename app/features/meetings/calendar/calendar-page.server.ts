import { Temporal } from "temporal-polyfill";
import type { Actor } from "#app/features/events/actor.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { dayAfter, monthsAfter, weekStart, weeksOf } from "#app/ui/format/month.ts";
import { meetingsBetween, type MeetingInList } from "../meeting.queries.server.ts";
import { readCalendarAsked, scopeOf, type CalendarAsked } from "./calendar.ts";

/** A calendar for one reader: what is asked and the meetings of the span it shows, by the reader's days. */
export interface CalendarPage {
  asked: CalendarAsked;
  now: Date;
  today: string;
  earlier: CalendarAsked;
  later: CalendarAsked;
  meetings: MeetingInList[];
}

/**
 * The calendar that an address asks for: of a month every day that its weeks touch, of the list the month alone, in the
 * reader's time zone and with the reader's first weekday. `groups`: those whose calendar the reader may open.
 */
export async function calendarPage(
  actor: Actor,
  request: Request,
  reader: { lang: string; timeZone: string },
  groups: readonly { id: string; slug: string }[],
  seesAll: boolean,
): Promise<CalendarPage> {
  const now = clockNow();
  const today = dayIn(now, reader.timeZone);
  const asked = readCalendarAsked(new URL(request.url).searchParams, { today, groups: groups.map(({ slug }) => slug), seesAll });
  const days = asked.view === "month" ? weeksOf(asked.month, weekStart(reader.lang)).flat() : [`${asked.month}-01`, dayAfter(`${monthsAfter(asked.month, 1)}-01`, -1)];
  return {
    asked,
    now,
    today,
    earlier: { ...asked, month: monthsAfter(asked.month, -1) },
    later: { ...asked, month: monthsAfter(asked.month, 1) },
    meetings: await meetingsBetween(actor, startOf(days[0]!, reader.timeZone), startOf(dayAfter(days.at(-1)!, 1), reader.timeZone), scopeOf(asked.whose, groups), reader.lang),
  };
}

/** When a day begins in a time zone (not everywhere at midnight: a clock may be put forward then). */
function startOf(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

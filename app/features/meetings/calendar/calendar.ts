import { isMonth } from "#app/ui/format/month.ts";
import type { MeetingScope } from "../meeting.queries.server.ts";

/** The month as a table of weeks, or its meetings one below the other. */
export const CALENDAR_VIEWS = ["month", "list"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** Whose meetings: one's own, a group's by its slug, or every meeting one may see. */
export type CalendarWhose = "mine" | "all" | { group: string };

/** What an address asks a calendar to show. */
export interface CalendarAsked {
  month: string;
  view: CalendarView;
  whose: CalendarWhose;
}

/** What an address asks for; whatever it asks for that is not there is this month, as a table, of one's own meetings. */
export function readCalendarAsked(search: URLSearchParams, known: { today: string; groups: readonly string[]; seesAll: boolean }): CalendarAsked {
  const [month, view, of] = [search.get("month"), search.get("view"), search.get("of")];
  return {
    month: isMonth(month) ? month : known.today.slice(0, 7),
    view: view === "list" ? "list" : "month",
    whose: of === "all" && known.seesAll ? "all" : of !== null && known.groups.includes(of) ? { group: of } : "mine",
  };
}

/** The address part for what is asked, without what is the rule. */
export function calendarSearch(asked: CalendarAsked, today: string): string {
  const search = new URLSearchParams();
  if (asked.month !== today.slice(0, 7)) search.set("month", asked.month);
  if (asked.view === "list") search.set("view", "list");
  if (asked.whose !== "mine") search.set("of", asked.whose === "all" ? "all" : asked.whose.group);
  const text = search.toString();
  return text && `?${text}`;
}

/** The scope of a query for whose meetings are asked. */
export function scopeOf(whose: CalendarWhose, groups: readonly { id: string; slug: string }[]): MeetingScope {
  if (whose === "all") return "all";
  const group = whose === "mine" ? undefined : groups.find(({ slug }) => slug === whose.group);
  return group ? { groupId: group.id } : { mine: true };
}

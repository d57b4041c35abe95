/** What an item of an agenda asks of the group. */
export const PURPOSES = ["inform", "discuss", "advise", "decide"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** since: "what happened since", generated for each reader; item: everything else. */
export type AgendaKind = "since" | "item";

/** How long "what happened since" takes, unless said otherwise. */
export const SINCE_MINUTES = 15;

export const LONGEST_ITEM_TITLE = 140;
export const MOST_ITEM_MINUTES = 240;

/** Whether the agenda of a meeting opens with what happened since the last one: closing the loop is what a council is for. */
export function opensWithSince(meetingKind: string): boolean {
  return meetingKind === "advisory";
}

/** The minutes of all items together. */
export function agendaMinutes(items: readonly { minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** When each item begins, one after the other from the start of the meeting. */
export function agendaTimes(startsAt: Date, items: readonly { minutes: number }[]): Date[] {
  let time = startsAt.getTime();
  return items.map(({ minutes }) => {
    const begins = new Date(time);
    time += minutes * 60_000;
    return begins;
  });
}

/** How many minutes the agenda is longer than the meeting; 0 where it fits. */
export function minutesOver(meeting: { startsAt: Date; endsAt: Date }, items: readonly { minutes: number }[]): number {
  return Math.max(0, agendaMinutes(items) - Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000));
}

/**
 * The ids in their new order after one moved a place up or down; null where it cannot: at the ends, and never above or
 * instead of "what happened since", which stays first.
 */
export function movedOrder(items: readonly { id: string; kind: AgendaKind }[], id: string, direction: "up" | "down"): string[] | null {
  const from = items.findIndex((item) => item.id === id);
  const to = direction === "up" ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= items.length) return null;
  if (items[from]!.kind === "since" || items[to]!.kind === "since") return null;
  const ids = items.map((item) => item.id);
  [ids[from], ids[to]] = [ids[to]!, ids[from]!];
  return ids;
}

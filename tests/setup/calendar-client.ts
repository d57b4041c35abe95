import ICAL from "ical.js";

/** One meeting as a calendar shows it. */
export interface ShownInCalendar {
  starts: string;
  ends: string;
  summary: string;
  location: string;
}

interface Kept {
  master: ICAL.Event | null;
  sequence: number;
  /** Single meetings of a series by their RECURRENCE-ID as a moment; null: called off. */
  instances: Map<number, { event: ICAL.Event | null; sequence: number }>;
}

/**
 * A calendar programme as far as iTIP makes one (RFC 5546): it takes each message by UID, SEQUENCE and RECURRENCE-ID, ignores
 * what is older than what it has, and shows what follows. A REQUEST of a whole series replaces everything under its UID.
 */
export class CalendarClient {
  private readonly kept = new Map<string, Kept>();
  /** What was wrong with the messages, in words; empty when all is well. */
  readonly complaints: string[] = [];

  /** Takes the calendar part of one mail. */
  take(stream: string, receiver: string): void {
    const calendar = new ICAL.Component(ICAL.parse(stream));
    const method = calendar.getFirstPropertyValue("method");
    if (method !== "REQUEST" && method !== "CANCEL") this.complaints.push(`method ${String(method)}`);
    const components = calendar.getAllSubcomponents("vevent");
    if (new Set(components.map((one) => one.getFirstPropertyValue("uid"))).size !== 1) this.complaints.push("several UIDs in one message");
    for (const component of components) {
      const attendees = component.getAllProperties("attendee").map((one) => String(one.getFirstValue()).toLowerCase());
      if (attendees.join() !== `mailto:${receiver.toLowerCase()}`) this.complaints.push(`attendees ${attendees.join()}`);
      if (component.getAllProperties("organizer").length !== 1) this.complaints.push("no organizer");
      if (!component.getFirstProperty("dtstamp")!.toICALString().endsWith("Z")) this.complaints.push("DTSTAMP not in UTC");
    }
    const whole = components.find((one) => !one.hasProperty("recurrence-id"));
    if (whole) this.takeWhole(whole, method === "CANCEL");
    for (const component of components.filter((one) => one.hasProperty("recurrence-id"))) this.takeInstance(component, method === "CANCEL");
  }

  private takeWhole(component: ICAL.Component, off: boolean): void {
    const event = new ICAL.Event(component);
    const before = this.kept.get(event.uid);
    if (before && event.sequence < before.sequence) return;
    if (before && event.sequence === before.sequence) this.complaints.push("the same SEQUENCE twice");
    if (!before && off) this.complaints.push("called off before it was there");
    this.kept.set(event.uid, { master: off ? null : event, sequence: event.sequence, instances: new Map() });
  }

  private takeInstance(component: ICAL.Component, off: boolean): void {
    const event = new ICAL.Event(component);
    const series = this.kept.get(event.uid);
    if (!series?.master) {
      this.complaints.push("one meeting of a series that is not there");
      return;
    }
    const key = event.recurrenceId.toJSDate().getTime();
    const before = series.instances.get(key);
    if (event.sequence < Math.max(series.sequence, before?.sequence ?? 0)) return;
    series.instances.set(key, { event: off ? null : event, sequence: event.sequence });
  }

  /** Everything that it shows, in order. */
  shown(): ShownInCalendar[] {
    return [...this.kept.values()].flatMap(({ master, instances }) => (master ? meetingsOf(master, instances) : [])).sort((a, b) => order(a).localeCompare(order(b)));
  }
}

function meetingsOf(master: ICAL.Event, instances: Kept["instances"]): ShownInCalendar[] {
  if (!master.isRecurring()) return [shownOf(master, master.startDate, master.endDate)];
  const meetings: ShownInCalendar[] = [];
  const iterator = master.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const instance = instances.get(next.toJSDate().getTime());
    if (instance?.event === null) continue;
    if (instance) {
      meetings.push(shownOf(instance.event, instance.event.startDate, instance.event.endDate));
      continue;
    }
    const { startDate, endDate } = master.getOccurrenceDetails(next);
    meetings.push(shownOf(master, startDate, endDate));
  }
  return meetings;
}

function shownOf(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): ShownInCalendar {
  return { starts: start.toJSDate().toISOString(), ends: end.toJSDate().toISOString(), summary: event.summary, location: event.location };
}

function order({ starts, summary, location }: ShownInCalendar): string {
  return `${starts} ${summary} ${location}`;
}

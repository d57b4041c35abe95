/** What a meeting is for (DESIGN §3). */
export const MEETING_KINDS = ["advisory", "training", "office_hours", "team"] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = ["planned", "cancelled"] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What somebody answered to an invitation; null: no answer yet. */
export const RSVPS = ["yes", "maybe", "no"] as const;
export type Rsvp = (typeof RSVPS)[number];

/** How somebody takes part. */
export const WAYS_TO_JOIN = ["in_person", "online", "phone"] as const;
export type WayToJoin = (typeof WAYS_TO_JOIN)[number];

/** What somebody may need for one meeting. */
export const MEETING_NEEDS = ["interpreter", "sign_language", "captions", "ride", "child_care", "large_print", "phone"] as const;
export type MeetingNeed = (typeof MEETING_NEEDS)[number];

export const ATTENDANCES = ["room", "phone", "online", "excused", "absent"] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const LONGEST_MEETING_TITLE = 140;
export const LONGEST_ROOM = 120;
export const LONGEST_DIAL_IN = 80;
export const LONGEST_ONLINE_URL = 500;
/** How long a meeting may last, in minutes. */
export const LEAST_MINUTES = 5;
export const MOST_MINUTES = 12 * 60;
/** How many people may be asked to one meeting. */
export const MOST_INVITED = 200;

/** Where a meeting is. At least one of the three ways is open; a room is named only where it is in person. */
export interface MeetingPlace {
  siteId: string | null;
  room: string | null;
  isInPerson: boolean;
  onlineUrl: string | null;
  dialIn: string | null;
}

/** The ways in which people can take part in a meeting. */
export function waysToJoin(place: Pick<MeetingPlace, "isInPerson" | "onlineUrl" | "dialIn">): WayToJoin[] {
  return WAYS_TO_JOIN.filter((way) => (way === "in_person" ? place.isInPerson : way === "online" ? place.onlineUrl : place.dialIn));
}

/** A place as it is kept: no room or clinic where nobody meets in person. */
export function tidyPlace(place: MeetingPlace): MeetingPlace {
  return place.isInPerson ? { ...place } : { ...place, siteId: null, room: null };
}

/** What is wrong with a place, as the code of its sentence; null where nothing is. */
export function placeProblem(place: MeetingPlace): string | null {
  if (waysToJoin(place).length === 0) return "meetings:errors.noPlace";
  if (place.isInPerson && !place.siteId && !place.room) return "meetings:errors.noRoom";
  return null;
}

/** Whether two places are the same for whoever comes. */
export function samePlace(a: MeetingPlace, b: MeetingPlace): boolean {
  return a.siteId === b.siteId && a.room === b.room && a.isInPerson === b.isInPerson && a.onlineUrl === b.onlineUrl && a.dialIn === b.dialIn;
}

/** Whether a meeting has begun: from then on it is history, and its time and place stay what they were. */
export function hasBegun(meeting: { startsAt: Date }, now: Date): boolean {
  return meeting.startsAt <= now;
}

/** Whether a meeting is over: from then on nothing is prepared for it any more. */
export function isOver(meeting: { endsAt: Date }, now: Date): boolean {
  return meeting.endsAt <= now;
}

/** Whether something can still be prepared for a meeting: its agenda, what to read, who interprets. */
export function canPrepare(meeting: { state: string; endsAt: Date }, now: Date): boolean {
  return meeting.state === "planned" && !isOver(meeting, now);
}

/** Whether people can still answer an invitation: until the meeting starts, and not to one that is off. */
export function takesAnswers(meeting: { state: string; startsAt: Date }, now: Date): boolean {
  return meeting.state === "planned" && meeting.startsAt > now;
}

import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** A meeting was planned; with `seriesId` one more meeting of a series, outside its rule. */
export const meetingPlanned = defineEvent("meeting.planned", "meeting", z.strictObject({ number: z.int(), seriesId: z.uuid().optional() }));

/** One meeting got another time, place, title or kind. */
export const meetingChanged = defineEvent("meeting.changed", "meeting", z.strictObject({ seriesId: z.uuid().optional() }));
export const meetingCancelled = defineEvent("meeting.cancelled", "meeting", z.strictObject({ seriesId: z.uuid().optional() }));

/** People were asked to a meeting, or (`removed`) no longer are. With `seriesId` also to what follows in its series. */
export const meetingPeopleInvited = defineEvent(
  "meeting.people_invited",
  "meeting",
  z.strictObject({ people: z.array(z.uuid()), seriesId: z.uuid().optional() }),
);
export const meetingPersonUninvited = defineEvent(
  "meeting.person_uninvited",
  "meeting",
  z.strictObject({ personId: z.uuid(), seriesId: z.uuid().optional() }),
);

/** A series was planned, with so many meetings. */
export const seriesPlanned = defineEvent("series.planned", "series", z.strictObject({ meetings: z.int() }));

/** All of a series was changed, none of which had begun. */
export const seriesChanged = defineEvent("series.changed", "series", z.strictObject({ meetings: z.int() }));

/** A series ends before one of its meetings, which goes on with those after it as the series `nextId`. */
export const seriesSplit = defineEvent("series.split", "series", z.strictObject({ nextId: z.uuid(), meetings: z.int() }));

/** The meetings of a series that had not begun, from one on, are off. */
export const seriesCancelled = defineEvent("series.cancelled", "series", z.strictObject({ meetings: z.int() }));

import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const ofMeeting = z.strictObject({ meetingId: z.uuid() });

export const minutesDrafted = defineEvent("minutes.drafted", "minutes", ofMeeting);
export const minutesRevised = defineEvent("minutes.revised", "minutes", ofMeeting);
export const minutesApproved = defineEvent("minutes.approved", "minutes", ofMeeting);
export const minutesPublished = defineEvent("minutes.published", "minutes", ofMeeting);

/** A correction of published minutes was begun; the old ones stay until the new ones are published. */
export const minutesCorrected = defineEvent("minutes.corrected", "minutes", z.strictObject({ meetingId: z.uuid(), correctsId: z.uuid() }));

import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { RSVPS } from "../meeting.ts";

/**
 * Somebody answered an invitation, or changed what they need; `onBehalf`: the team wrote it down for them. What they need is
 * not told: it can say something about their health.
 */
export const invitationAnswered = defineEvent(
  "invitation.answered",
  "invitation",
  z.strictObject({ meetingId: z.uuid(), answer: z.enum(RSVPS), onBehalf: z.boolean().optional() }),
);

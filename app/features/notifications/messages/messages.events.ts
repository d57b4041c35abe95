import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Somebody of the team began to write to people. */
export const teamMessageDrafted = defineEvent("team_message.drafted", "team_message", z.strictObject({ number: z.number().int() }));

/** A message that is not sent yet was changed. */
export const teamMessageRevised = defineEvent("team_message.revised", "team_message", z.strictObject({}));

/** A message that was never sent was thrown away. */
export const teamMessageDiscarded = defineEvent("team_message.discarded", "team_message", z.strictObject({}));

/** Somebody sent a message to themselves, to see it. */
export const teamMessageTested = defineEvent("team_message.tested", "team_message", z.strictObject({ personId: z.uuid(), lang: z.string() }));

/** A message was sent; whom it goes to stands with it. */
export const teamMessageSent = defineEvent("team_message.sent", "team_message", z.strictObject({ people: z.number().int() }));

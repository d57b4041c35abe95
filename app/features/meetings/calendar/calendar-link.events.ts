import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Somebody has a (new) private calendar address; the one before does not work any more. */
export const calendarLinkRenewed = defineEvent("calendar_link.renewed", "calendar_link", z.strictObject({}));
/** A private calendar address does not work any more. */
export const calendarLinkRevoked = defineEvent("calendar_link.revoked", "calendar_link", z.strictObject({}));

import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** The subject of events about the programme itself: one row, so one fixed id. */
export const PROGRAMME_ID = "00000000-0000-4000-8000-000000000001";

export const programmeCreated = defineEvent("programme.created", "programme", z.strictObject({}));
export const siteAdded = defineEvent("programme.site_added", "site", z.strictObject({}));
export const helpLineAdded = defineEvent("programme.help_line_added", "help_line", z.strictObject({ kind: z.string() }));
export const groupAdded = defineEvent("programme.group_added", "group", z.strictObject({}));

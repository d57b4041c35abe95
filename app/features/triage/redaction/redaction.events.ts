import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** What could tell who it is was masked in somebody's words; `masked`: in how many places. */
export const inputRedacted = defineEvent("input.redacted", "input", z.strictObject({ masked: z.int().min(1) }));
/** Somebody looked through the words, and there was nothing to mask. */
export const inputRedactionChecked = defineEvent("input.redaction_checked", "input", z.strictObject({}));
/** Somebody of intake looked at the words behind the masked ones. */
export const inputOriginalSeen = defineEvent("input.original_seen", "input", z.strictObject({ texts: z.int().min(1) }));
/** The words behind the masked ones were erased, since the days for which they are kept are over. */
export const inputOriginalPurged = defineEvent("input.original_purged", "input", z.strictObject({ texts: z.int().min(1) }));

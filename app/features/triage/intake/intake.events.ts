import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { CONTACT_KINDS } from "#app/features/input/input.ts";
import { NEEDS, OUTCOMES, RESULTS, RETURN_REASONS, SEND_REASONS, UNREACHABLE_BECAUSE, WAYS } from "./intake.ts";

/** Somebody of the team asked and wrote the answer down; else the writer gave it on the receipt. */
const onBehalf = z.boolean().optional();

/** It is a person's own case: from now on it is kept apart from the inbox. */
export const inputSentToIntake = defineEvent("input.sent_to_intake", "input", z.strictObject({ reason: z.enum([...SEND_REASONS, "rule"]), need: z.enum(NEEDS) }));
export const inputReturnedFromIntake = defineEvent("input.returned_from_intake", "input", z.strictObject({ reason: z.enum(RETURN_REASONS) }));

/** The writer agrees that the legal team is told how to reach them; `words`: and what they wrote. */
export const consentGiven = defineEvent(
  "input.consent_given",
  "input",
  z.strictObject({ contactKind: z.enum(CONTACT_KINDS), words: z.boolean(), news: z.boolean(), onBehalf }),
);
export const consentRefused = defineEvent("input.consent_refused", "input", z.strictObject({ onBehalf }));
export const consentRevoked = defineEvent("input.consent_revoked", "input", z.strictObject({ onBehalf }));

/** Somebody of the legal team has it now. */
export const inputHandedOver = defineEvent("input.handed_over", "input", z.strictObject({ toId: z.uuid(), way: z.enum(WAYS) }));
/** Somebody tried to reach the person, on a day. */
export const reachTried = defineEvent("input.reach_tried", "input", z.strictObject({ attemptId: z.uuid(), on: z.iso.date(), result: z.enum(RESULTS) }));
export const handoverClosed = defineEvent(
  "input.handover_closed",
  "input",
  z.strictObject({ outcome: z.enum(OUTCOMES), because: z.enum(UNREACHABLE_BECAUSE).optional() }),
);

import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { MACHINE_SIGNS } from "#app/platform/http/machine-signs.ts";

const urgency = z.int().min(1).max(4);
const version = z.int();

/** Somebody told us something. `flags`: signs of a machine; they never refuse anything. */
export const inputReceived = defineEvent(
  "input.received",
  "input",
  z.strictObject({
    channel: z.string(),
    lang: z.string(),
    urgency,
    flags: z.array(z.enum(MACHINE_SIGNS)),
    /** The actor typed it for somebody else: said by phone, on paper, in a meeting. */
    onBehalf: z.boolean().optional(),
    /** `lang` was recognised in the words; else it is what the form or whoever typed it in says. */
    recognised: z.boolean().optional(),
  }),
);

/** `urgency`: what the new words raised it to. */
export const inputAmended = defineEvent("input.amended", "input", z.strictObject({ urgency: urgency.optional() }));
/** `urgency`: what the new words raised it to. */
const writerWrote = z.strictObject({ messageId: z.uuid(), urgency: urgency.optional() });
export const inputAddedTo = defineEvent("input.added_to", "input", writerWrote);
export const inputReplied = defineEvent("input.replied", "input", writerWrote);
/** Somebody who reads it said in which language it is. */
export const inputLanguageCorrected = defineEvent("input.language_corrected", "input", z.strictObject({ from: z.string(), to: z.string() }));
export const inputQuoteAllowed = defineEvent("input.quote_allowed", "input", z.strictObject({}));
export const inputQuoteRefused = defineEvent("input.quote_refused", "input", z.strictObject({}));
export const inputWithdrawn = defineEvent("input.withdrawn", "input", z.strictObject({}));

/**
 * The team's side. `ready`: the words are in the contributor's language already, no translator is needed. `template`: the code
 * of the ready-made reply that it was.
 */
const teamWrote = z.strictObject({ messageId: z.uuid(), ready: z.boolean(), template: z.string().optional() });
export const inputAsked = defineEvent("input.asked", "input", teamWrote);
export const inputAnswered = defineEvent("input.answered", "input", teamWrote);
/** The team wrote without asking and without answering yet: that somebody looks after it, that it takes longer. */
export const inputNoted = defineEvent("input.noted", "input", teamWrote);

/** What the team wrote was taken back before it went out. */
export const inputMessageTakenBack = defineEvent("input.message_taken_back", "input", z.strictObject({ messageId: z.uuid() }));

/** `version`: that of the input afterwards. `took`: nobody had it before, and now whoever read it does. */
export const inputAcknowledged = defineEvent("input.acknowledged", "input", z.strictObject({ version, took: z.boolean().optional() }));
/** Whoever said that they had read it took that back. */
export const inputMarkedUnread = defineEvent("input.marked_unread", "input", z.strictObject({}));
export const inputSetAside = defineEvent("input.set_aside", "input", z.strictObject({ until: z.iso.date() }));
/** `repeats`: the id of the earlier message of the same person, where it is closed as saying the same again. */
export const inputClosed = defineEvent("input.closed", "input", z.strictObject({ reason: z.string(), repeats: z.uuid().optional() }));
/** It was closed by mistake, or too early. */
export const inputReopened = defineEvent("input.reopened", "input", z.strictObject({}));
/** It was set aside, and is in the inbox again before its day. */
export const inputBroughtBack = defineEvent("input.brought_back", "input", z.strictObject({}));
/** `reason` is given when urgency is lowered: a machine may only raise it, a person lowers it with a reason. */
export const inputUrgencyChanged = defineEvent(
  "input.urgency_changed",
  "input",
  z.strictObject({ from: urgency, to: urgency, reason: z.string().optional() }),
);
export const receiptReissued = defineEvent("input.receipt_reissued", "input", z.strictObject({ receiptId: z.uuid() }));

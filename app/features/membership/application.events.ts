import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { MACHINE_SIGNS } from "#app/platform/http/machine-signs.ts";
import { APPLICATION_STATES, LETTERS } from "./application.ts";

const state = z.enum(APPLICATION_STATES);
const messageId = z.uuid();

/** Somebody asked to join a group. `flags`: signs of a machine; they never refuse anything. */
export const applicationReceived = defineEvent(
  "application.received",
  "application",
  z.strictObject({
    groupId: z.uuid(),
    channel: z.string(),
    lang: z.string(),
    flags: z.array(z.enum(MACHINE_SIGNS)),
    /** The actor typed it for somebody else: said by phone or on paper. */
    onBehalf: z.boolean().optional(),
  }),
);

/** The team moved it on; `messageId` and `letter` where a letter went with it. */
export const applicationMoved = defineEvent(
  "application.moved",
  "application",
  z.strictObject({ from: state, to: state, letter: z.enum(LETTERS).optional(), messageId: messageId.optional() }),
);

/** They are taken on: an account and a membership were made (or the account they had is used). */
export const applicationAccepted = defineEvent(
  "application.accepted",
  "application",
  z.strictObject({ personId: z.uuid(), membershipId: z.uuid(), newAccount: z.boolean(), messageId: messageId.optional() }),
);

/** The team wrote to whoever applied. `ready`: it is in their language already, no translator is needed. */
export const applicationAsked = defineEvent("application.asked", "application", z.strictObject({ messageId, ready: z.boolean() }));

export const applicationReplied = defineEvent("application.replied", "application", z.strictObject({ messageId }));
export const applicationAddedTo = defineEvent("application.added_to", "application", z.strictObject({ messageId }));
export const applicationNoted = defineEvent("application.noted", "application", z.strictObject({ noteId: z.uuid() }));

/** Who does the next step, and by when. */
export const applicationPlanned = defineEvent(
  "application.planned",
  "application",
  z.strictObject({ ownerId: z.uuid().nullable(), dueOn: z.iso.date().nullable() }),
);

/** Taken back: by whoever applied, or by the team for them. */
export const applicationWithdrawn = defineEvent("application.withdrawn", "application", z.strictObject({ from: state }));

/** A new code was given for one that was lost. */
export const applicationReceiptReissued = defineEvent("application.receipt_reissued", "application", z.strictObject({}));

/** A letter to applicants came to the programme. Its id is that of its text. */
export const letterTemplateAdded = defineEvent("letter_template.added", "letter_template", z.strictObject({ code: z.enum(LETTERS) }));
/** Its words were changed. Its id is that of its new text. */
export const letterTemplateRevised = defineEvent("letter_template.revised", "letter_template", z.strictObject({ code: z.enum(LETTERS) }));

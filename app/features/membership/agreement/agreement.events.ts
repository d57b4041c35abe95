import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { AGREEMENT_CODES } from "./agreement.ts";

const version = z.strictObject({ code: z.enum(AGREEMENT_CODES), number: z.int() });

export const agreementDrafted = defineEvent("agreement.drafted", "agreement", version);
export const agreementRevised = defineEvent("agreement.revised", "agreement", version);

/** A version is what members sign from now on: everybody is asked anew. */
export const agreementPublished = defineEvent("agreement.published", "agreement", version);

const signature = z.strictObject({ agreementId: z.uuid(), lang: z.string() });

/** Somebody signed by typing their name under the words, in this language. */
export const agreementSigned = defineEvent("agreement.signed", "person", signature);

/** Somebody signed on paper; whoever acts typed it in on their behalf. */
export const agreementSignedOnPaper = defineEvent("agreement.signed_on_paper", "person", signature);

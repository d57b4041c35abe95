import type { z } from "zod";
import type { Actor } from "#app/features/events/actor.ts";
import { giveConsent } from "./give-consent.server.ts";
import { contactOf, type ConsentSchema, type TakenConsentSchema } from "./intake.schema.ts";
import { refuseConsent } from "./refuse-consent.server.ts";

/** Keeps the answer of a consent form, yes or no: the writer's, or the one that somebody of the team wrote down. */
export async function answerConsent(actor: Actor, inputId: string, form: z.output<typeof ConsentSchema> | z.output<typeof TakenConsentSchema>): Promise<void> {
  const version = "version" in form ? form.version : undefined;
  const { news, words, leaveMessage, bestTime } = form;
  if (form.consent === "no") return refuseConsent(actor, { inputId, news, version });
  const key = "key" in form ? form.key : undefined;
  return giveConsent(actor, { inputId, contact: contactOf(form), leaveMessage, bestTime, words, news, key, version });
}

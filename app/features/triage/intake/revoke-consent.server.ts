import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { consentRevoked } from "./intake.events.ts";
import { stateOf } from "./intake.ts";
import { NO_CONTACT, writeHandover } from "./lock-case.server.ts";
import { byWhom, lockForConsent } from "./lock-for-consent.server.ts";

/** Takes consent back, with the way to be reached that was given for it, as long as the legal team does not have it. */
export async function revokeConsent(actor: Actor, wanted: { inputId: string; version?: number | undefined }): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    const { input, handover, onBehalf } = await lockForConsent(tx, actor, wanted);
    if (!handover?.consentAt) return unchanged();
    if (stateOf(handover) !== "ready") throw new DomainError("intake:errors.passedOn", 409);
    // The form's own mark stays: sent once more, the same form does not agree again.
    await writeHandover(tx, input, { ...NO_CONTACT, consentAt: null, consentTakenById: null });
    await record(consentRevoked, input.id, byWhom(onBehalf));
  });
}

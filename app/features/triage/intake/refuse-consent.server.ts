import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { consentRefused } from "./intake.events.ts";
import { stateOf } from "./intake.ts";
import { NO_CONTACT, writeHandover } from "./lock-case.server.ts";
import { byWhom, lockForConsent } from "./lock-for-consent.server.ts";

/**
 * The writer of a person's own case does not want it passed on. It stays with the coordinators, who still read it: somebody may
 * need help in another way. They can change their mind.
 */
export async function refuseConsent(actor: Actor, wanted: { inputId: string; news: boolean; version?: number | undefined }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { input, handover, onBehalf } = await lockForConsent(tx, actor, wanted);
    if (handover && stateOf(handover) === "passed_on") throw new DomainError("intake:errors.passedOn", 409);
    if (handover?.refusedAt && handover.wantsNews === wanted.news) return unchanged();
    await writeHandover(tx, input, { ...NO_CONTACT, consentAt: null, consentTakenById: null, refusedAt: now, wantsNews: wanted.news });
    await record(consentRefused, input.id, byWhom(onBehalf));
  });
}

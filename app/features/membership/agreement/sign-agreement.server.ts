import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { agreementSigned } from "./agreement.events.ts";
import { fingerprintOf } from "./current-agreements.server.ts";
import { agreementToSign, writeSignature } from "./write-signature.server.ts";

/**
 * Signs an agreement with a typed name, in the language in which it was read. What is kept are the words that were seen
 * (`seen`, their fingerprint). The name is compared with nothing: people write theirs in more than one way.
 */
export async function signAgreement(actor: Actor, input: { agreementId: string; lang: string; seen: string; typedName: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (actor.kind !== "person") throw notFound();
    const typedName = input.typedName.trim();
    const words = await agreementToSign(tx, { ...input, personId: actor.personId });
    if (!words) return unchanged();
    if (!typedName) throw new DomainError("membership:agreement.errors.typedName");
    if (fingerprintOf(words) !== input.seen) throw changedMeanwhile();
    await writeSignature(tx, { agreementId: input.agreementId, personId: actor.personId, typedName, signedAt: now, enteredById: null }, words);
    await record(agreementSigned, actor.personId, { agreementId: input.agreementId, lang: words.lang });
  });
}

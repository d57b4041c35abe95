import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { asDate } from "../membership-rows.server.ts";
import { dayOfProgramme } from "../lock-membership.server.ts";
import { readyIn, STEP_OF, type AgreementCode, type AgreementWords } from "./agreement.ts";
import { AGREEMENT, currentAgreements, textsOf } from "./current-agreements.server.ts";

/**
 * What somebody with a place in a group is to sign, in a language in which it is ready; null where they have signed it.
 * @throws refusals: nothing of that id for them, a newer version exists, or it is not ready in that language.
 */
export async function agreementToSign(tx: Tx, wanted: { agreementId: string; personId: string; lang: string }): Promise<AgreementWords & { code: AgreementCode } | null> {
  // Two presses of one button meet here.
  const living = await tx.$queryRaw<object[]>`select 1 from memberships where person_id = ${wanted.personId}::uuid and state <> 'ended' order by id for update`;
  const agreement = await tx.agreement.findUnique({ where: { id: wanted.agreementId }, ...AGREEMENT });
  if (living.length === 0 || !agreement?.publishedAt) throw notFound();
  const key = { agreementId_personId: { agreementId: wanted.agreementId, personId: wanted.personId } };
  if (await tx.signature.findUnique({ where: key, select: { id: true } })) return null;
  if (!(await currentAgreements(tx)).some(({ id }) => id === agreement.id)) throw new DomainError("membership:agreement.errors.newer", 409);
  const words = readyIn(textsOf(agreement), wanted.lang);
  if (!words) throw new DomainError("membership:agreement.errors.notReady", 409);
  return { ...words, code: agreement.code as AgreementCode };
}

/** Keeps a signature with the very words above it, and ticks the step of onboarding that waited for it. */
export async function writeSignature(
  tx: Tx,
  signature: { agreementId: string; personId: string; typedName: string; signedAt: Date; enteredById: string | null },
  { code, lang, title, words }: AgreementWords & { code: AgreementCode },
): Promise<void> {
  await tx.signature.create({ data: { id: newId(), ...signature, lang, title, words }, select: { id: true } });
  await tx.onboardingStep.updateMany({
    where: { code: STEP_OF[code], doneOn: null, membership: { personId: signature.personId, state: { not: "ended" } } },
    data: {
      doneOn: asDate(await dayOfProgramme(tx, signature.signedAt)),
      doneById: signature.enteredById ?? signature.personId,
      lang,
      waivedOn: null,
      waiveReason: null,
    },
  });
}

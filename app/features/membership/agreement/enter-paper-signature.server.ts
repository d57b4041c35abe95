import { Temporal } from "temporal-polyfill";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { dayOfProgramme } from "../lock-membership.server.ts";
import { agreementSignedOnPaper } from "./agreement.events.ts";
import { canManageAgreements } from "./agreement.policy.ts";
import { agreementToSign, writeSignature } from "./write-signature.server.ts";

export interface PaperSignature {
  agreementId: string;
  personId: string;
  /** The language of the sheet. */
  lang: string;
  /** The name as it stands on the sheet. */
  typedName: string;
  /** The day it was signed, `YYYY-MM-DD`. */
  signedOn: string;
}

/** Types in what somebody signed on paper, on their behalf. Nobody types in their own: they can sign it themselves. */
export async function enterPaperSignature(actor: Actor, input: PaperSignature): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canManageAgreements(actor)) throw notFound();
    if (actor.kind === "person" && actor.personId === input.personId) throw new DomainError("membership:agreement.errors.ownPaper");
    const words = await agreementToSign(tx, input);
    if (!words) return unchanged();
    if (input.signedOn > (await dayOfProgramme(tx, now))) throw new DomainError("membership:agreement.errors.signedOn");
    const { timeZone } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
    // A sheet tells the day only: noon stands for it, or now where that has not come.
    const noon = Temporal.PlainDate.from(input.signedOn).toZonedDateTime({ timeZone, plainTime: "12:00" }).epochMilliseconds;
    const enteredById = actor.kind === "person" ? actor.personId : null;
    await writeSignature(
      tx,
      { agreementId: input.agreementId, personId: input.personId, typedName: input.typedName.trim(), signedAt: new Date(Math.min(noon, now.getTime())), enteredById },
      words,
    );
    await record(agreementSignedOnPaper, input.personId, { agreementId: input.agreementId, lang: words.lang });
  });
}

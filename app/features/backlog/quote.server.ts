import type { Actor } from "#app/features/events/actor.ts";
import { canReadInput } from "#app/features/input/input.policy.ts";
import type { Privacy } from "#app/features/input/input.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { isVoice, linkedInputs } from "./voices.server.ts";
import { dueFor, tellingLanguages } from "./told-languages.server.ts";

/**
 * The input whose words an update quotes: one of the improvement's voices, readable by the actor, its writer allowing it.
 * Its translations into the languages shown are wanted from now on. Returns its id.
 */
export async function inputToQuote(tx: Tx, actor: Actor, improvementId: string, number: number, now: Date): Promise<string> {
  const voice = (await linkedInputs(tx, improvementId)).find((input) => input.number === number);
  if (!voice || !isVoice(voice) || !canReadInput(actor, { ...voice, id: voice.inputId, privacy: voice.privacy as Privacy })) {
    throw new DomainError("backlog:errors.quoteUnknown");
  }
  await checkConsent(tx, voice.inputId);
  const { wanted } = await tellingLanguages(tx, improvementId);
  await wantTranslations(tx, voice.textId, voice.lang, wanted, dueFor("update_said", now));
  return voice.inputId;
}

/** @throws a refusal where the writer does not, or no longer, allow to be quoted. */
export async function checkConsent(tx: Tx, inputId: string): Promise<void> {
  if (!(await allowsQuote(tx, inputId))) throw new DomainError("backlog:errors.noConsent", 409);
}

/** Whether the writer of an input allows to be quoted; held until the end of the command. */
export async function allowsQuote(tx: Tx, inputId: string): Promise<boolean> {
  // Held, so that nobody takes the consent back between this look and the publication.
  await tx.$queryRaw`select 1 from inputs where id = ${inputId}::uuid for share`;
  const input = await tx.input.findUniqueOrThrow({ where: { id: inputId }, select: { quoteConsentAt: true, withdrawnAt: true, route: true } });
  return input.quoteConsentAt !== null && input.withdrawnAt === null && input.route === "inbox";
}

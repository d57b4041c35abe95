import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { moveInputLanguage } from "#app/features/input/correct-language.server.ts";
import { moveMessageLanguage } from "#app/features/input/correct-message-language.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { lockCase } from "./lock-case.server.ts";

/**
 * Says in which language words of a person's own case really are, for whoever reads them on its card: the person agreed that
 * they are passed on. What they said at first moves with what they wrote later under the same language; a later message alone.
 * @throws a 404 refusal where the case has no such words for this reader, a 409 where it changed since `version`.
 */
export async function correctCaseLanguage(actor: Actor, wanted: { inputId: string; textId: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    const { input, handover } = await lockCase(command.tx, actor, wanted);
    const { textId, lang } = wanted;
    if (!isUuid(textId) || !handover?.consentAt || !handover.passWords) throw notFound();
    if (textId === input.textId) await moveInputLanguage(command, input, lang);
    else await moveMessageLanguage(command, input, { textId }, lang);
  });
}

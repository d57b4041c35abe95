import { validate as isUuid } from "uuid";
import type { OutsideTranslatorActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { isOfCase } from "#app/features/texts/may-translate.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { moveTheirLanguage } from "../move-their-language.server.ts";
import { isOpenFor } from "./outside-work.queries.server.ts";

/**
 * Says in which language somebody's words really are, for whoever translates them outside: see {@link moveTheirLanguage}. They
 * leave the job then, which is from one language, and wait for those who translate the other.
 * @throws a 404 refusal where the link works no more or the words are not among what it shows; a 409 where they changed since
 *   `version`, that of the translation.
 */
export async function correctOutsideLanguage(actor: OutsideTranslatorActor, wanted: { textId: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    const { tx, now } = command;
    const { textId } = wanted;
    if (!isUuid(textId)) throw notFound();
    const place = await tx.translationJobText.findUnique({ where: { jobId_textId: { jobId: actor.jobId, textId } }, include: { job: true, text: { include: { translations: true, replacedBy: { select: { id: true } } } } } });
    if (!place || place.job.revokedAt || place.job.expiresAt <= now) throw notFound();
    const { text, job } = place;
    const translation = text.translations.find(({ lang }) => lang === job.toLang);
    if (!isTheirWords(text) || text.lang !== job.fromLang || text.replacedBy.length > 0 || (await isOfCase(tx, text))) throw notFound();
    if (!translation || !isOpenFor(translation, place.savedAt)) throw notFound();
    await moveTheirLanguage(command, actor, text, { ...wanted, to: job.toLang });
  });
}

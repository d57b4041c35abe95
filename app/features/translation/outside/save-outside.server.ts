import type { OutsideTranslatorActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { isOfCase } from "#app/features/texts/may-translate.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { outsideTranslationsSaved } from "./outside.events.ts";
import { isOpenFor } from "./outside-work.queries.server.ts";

/**
 * Saves what somebody outside translated, under the name they typed. It is nobody's of the team and not reviewed: somebody of
 * the team checks each. What somebody changed meanwhile is left as it is. Returns the ids of what was not saved.
 * @throws a 404 refusal where the link works no more; a refusal where nothing at all could be saved.
 */
export async function saveOutside(
  actor: OutsideTranslatorActor,
  input: { name: string; texts: readonly { textId: string; words: string; version: number }[] },
): Promise<{ refused: string[] }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const ids = input.texts.map(({ textId }) => textId).toSorted();
    await tx.$queryRaw`select 1 from texts where id = any(${ids}::uuid[]) order by id for update`;
    const job = await tx.translationJob.findUnique({ where: { id: actor.jobId }, include: { texts: { where: { textId: { in: ids } } } } });
    if (!job || job.revokedAt || job.expiresAt <= now) throw notFound();
    const saved: string[] = [];
    for (const { textId, words, version } of input.texts) {
      const place = job.texts.find((one) => one.textId === textId);
      const key = { textId_lang: { textId, lang: job.toLang } };
      const found = place ? await tx.translation.findUnique({ where: key, include: { text: { select: { lang: true, subjectKind: true, subjectId: true, erasedAt: true, sealedAt: true, replacedBy: { select: { id: true } } } } } }) : null;
      if (!place || !found || found.text.erasedAt || found.text.replacedBy.length > 0 || found.text.lang !== job.fromLang || found.version !== version || !isOpenFor(found, place.savedAt)) continue;
      if (await isOfCase(tx, found.text)) continue;
      await tx.translation.update({
        where: key,
        data: { words, origin: "imported", engine: null, authorId: null, outsideName: input.name, readyAt: now, version: { increment: 1 } },
        select: { textId: true },
      });
      if (!found.text.sealedAt) await tx.text.update({ where: { id: textId }, data: { sealedAt: now }, select: { id: true } });
      await tx.translationJobText.update({ where: { jobId_textId: { jobId: job.id, textId } }, data: { savedAt: now }, select: { textId: true } });
      saved.push(textId);
    }
    if (saved.length === 0) throw new DomainError("errors:changedMeanwhile", 409);
    await record(outsideTranslationsSaved, job.id, { lang: job.toLang, textIds: saved });
    return { refused: ids.filter((id) => !saved.includes(id)) };
  });
}

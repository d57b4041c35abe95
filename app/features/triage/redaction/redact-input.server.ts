import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { forgetFoundWords } from "../routing/write-decision.server.ts";
import { indexInput } from "../search/index-input.server.ts";
import { inputRedacted, inputRedactionChecked } from "./redaction.events.ts";
import { canRedact } from "./redaction.policy.ts";
import { inOrder, maskWords, type Span } from "./redaction.ts";

/** What a person confirmed to be masked in one text of an input; nothing: it was looked through. */
export interface ConfirmedText {
  textId: string;
  spans: Span[];
}

/**
 * Masks parts of somebody's words, in the message and in its thread. The masked words are a new text in place of the old one,
 * with the same translations wanted anew; what a translator made of the old one is shown no more. The old words are kept apart
 * until they are purged. Nothing to mask: it is only written down that somebody looked.
 */
export async function redactInput(actor: Actor, wanted: { inputId: string; texts: ConfirmedText[]; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const input = await lockInput(tx, actor, wanted.inputId, wanted.version, canRedact);
    if (input.withdrawnAt) throw notFound();
    const thread = await tx.message.findMany({ where: { inputId: input.id }, select: { id: true, textId: true } });
    let masked = 0;
    for (const { textId, spans } of wanted.texts) {
      const message = thread.find((one) => one.textId === textId);
      // Somebody changed these words since the page was opened.
      if (textId !== input.textId && !message) throw changedMeanwhile();
      const redacted = { id: newId(), inputId: input.id, redactedById: actor.kind === "person" ? actor.personId : null, redactedAt: now };
      if (spans.length === 0) {
        await tx.redaction.create({ data: { ...redacted, textId, spans: [] }, select: { id: true } });
        continue;
      }
      const kept = inOrder(spans);
      const newTextId = await writeMasked(tx, textId, kept, input.acknowledgedAt ? now : input.ackDueAt, now);
      if (message) await tx.message.update({ where: { id: message.id }, data: { textId: newTextId }, select: { id: true } });
      else await tx.input.update({ where: { id: input.id }, data: { textId: newTextId }, select: { id: true } });
      await tx.redaction.create({ data: { ...redacted, textId: newTextId, originalTextId: textId, spans: kept as object[] }, select: { id: true } });
      masked += kept.length;
    }
    await tx.input.update({ where: { id: input.id }, data: { version: { increment: 1 } }, select: { id: true } });
    if (masked > 0) {
      await forgetFoundWords(tx, input.id);
      // By the masked words it is found no more, from this moment on.
      await indexInput(tx, input.id);
      await record(inputRedacted, input.id, { masked });
    }
    if (masked === 0) await record(inputRedactionChecked, input.id, {});
  });
}

async function writeMasked(tx: Tx, textId: string, spans: readonly Span[], dueAt: Date | null, now: Date): Promise<string> {
  await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
  const text = await tx.text.findUniqueOrThrow({ where: { id: textId }, include: { translations: { select: { lang: true } } } });
  if (spans.some(({ start, end }) => start < 0 || end > text.words.length || start >= end)) throw changedMeanwhile();
  // Whoever would have translated the old words translates the masked ones; what is translated is kept with the old ones.
  await tx.translation.deleteMany({ where: { textId, words: null } });
  return writeText(tx, {
    kind: text.kind,
    subjectKind: text.subjectKind,
    subjectId: text.subjectId,
    audience: text.audience as "team",
    critical: text.critical,
    lang: text.lang,
    words: maskWords(text.words, text.lang, spans),
    authorId: text.authorId,
    // Sealed: a later change of the words is a new text, and erases both.
    sealedAt: now,
    replacesId: textId,
    wanted: text.translations.map(({ lang }) => lang),
    dueAt,
  });
}

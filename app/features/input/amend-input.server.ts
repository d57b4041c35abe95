import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { detectLanguage } from "#app/features/texts/detect-language.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { setTextLanguage } from "#app/features/texts/set-text-language.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inputAmended } from "./input.events.ts";
import { acknowledgeBy, canStillAmend, raised, type Urgency } from "./input.ts";
import { lockOwnInput } from "./lock-input.server.ts";
import { hoursFor, siteById } from "./site-of-input.ts";
import { urgentSignals } from "./urgent-signals.ts";

/**
 * Changes the words of an input while nobody has read them. The old words are kept nowhere, nor are translations of them. The
 * new ones may be in another language, and may make it more urgent.
 */
export async function amendInput(actor: Actor, { inputId, words }: { inputId: string; words: string }): Promise<void> {
  const programme = await readProgramme(actor.programme);
  const signals = urgentSignals(words);
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const input = await lockOwnInput(tx, actor, inputId);
    if (input.text.words === words) return unchanged();
    if (!canStillAmend(input)) throw new DomainError("receipt:errors.alreadyRead");
    const before = input.urgency as Urgency;
    const urgency = raised(before, signals);
    const isRaised = urgency < before;
    const ackDueAt = isRaised ? acknowledgeBy(urgency, now, hoursFor(programme, siteById(programme, input.siteId))) : input.ackDueAt;
    const textId = await reviseText(tx, input.textId, { words, authorId: null, dueAt: ackDueAt });
    // "The new words take their place": the old ones go, and what a translator made of them.
    if (textId !== input.textId) await eraseTexts(tx, [input.textId], now);
    const { lang } = detectLanguage(words, input.text.lang, programme.languages);
    if (lang !== input.text.lang) await setTextLanguage(tx, textId, lang, { wanted: [programme.workingLanguage], dueAt: ackDueAt });
    await tx.input.update({ where: { id: inputId }, data: { textId, urgency, ackDueAt, version: { increment: 1 } }, select: { id: true } });
    await record(inputAmended, inputId, isRaised ? { urgency } : {});
  });
}

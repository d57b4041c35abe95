import type { Actor } from "#app/features/events/actor.ts";
import { runCommand, type CommandContext } from "#app/features/events/run-command.server.ts";
import { setTextLanguage } from "#app/features/texts/set-text-language.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { workingLanguage } from "#app/features/texts/written-in.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inputLanguageCorrected } from "./input.events.ts";
import { ENTERED_CHANNELS } from "./input.ts";
import { lockInput, type LockedInput } from "./lock-input.server.ts";

/** Says in which language an input really is, for whoever handles it: see {@link moveInputLanguage}. */
export async function correctLanguage(actor: Actor, wanted: { inputId: string; lang: string; version: number }): Promise<void> {
  return runCommand(actor, async (command) => {
    const input = await lockInput(command.tx, actor, wanted.inputId, wanted.version);
    if (input.withdrawnAt) throw new DomainError("input:errors.notPossibleNow");
    await moveInputLanguage(command, input, wanted.lang);
  });
}

/**
 * Moves an input to its true language, inside a command: its words, and what its writer wrote later under the same wrong language.
 * What waits for translation moves along (`setTextLanguage`), also the team's words to a writer of whom nothing else is known.
 */
export async function moveInputLanguage({ tx, record, unchanged }: CommandContext, input: LockedInput, tag: string): Promise<void> {
  const lang = Intl.getCanonicalLocales(tag)[0]!;
  const before = input.text.lang;
  if (before === lang) return unchanged();
  const wanted = [await workingLanguage(tx)];
  const messages = await tx.message.findMany({ where: { inputId: input.id }, select: { side: true, textId: true, text: { select: { lang: true } } } });
  const theirs = messages.filter(({ side, text }) => side === "contributor" && text.lang === before).map(({ textId }) => textId);
  for (const textId of [input.textId, ...theirs]) await setTextLanguage(tx, textId, lang, { wanted, dueAt: input.ackDueAt });
  // Whoever typed it in chose the language of the words and of the replies at once.
  const { contributor } = input;
  const wasEntered = (ENTERED_CHANNELS as readonly string[]).includes(input.channel) && contributor?.personId === null && contributor.lang === before;
  if (wasEntered) await tx.contributor.update({ where: { id: contributor.id }, data: { lang }, select: { id: true } });
  if (wasEntered || !contributor) {
    for (const { textId, text } of messages.filter(({ side }) => side === "team")) {
      await tx.translation.deleteMany({ where: { textId, lang: before, words: null } });
      if (!sameLanguage(text.lang, lang)) await tx.translation.createMany({ data: { textId, lang, dueAt: input.ackDueAt }, skipDuplicates: true });
    }
  }
  await tx.input.update({ where: { id: input.id }, data: { version: { increment: 1 } }, select: { id: true } });
  await record(inputLanguageCorrected, input.id, { from: before, to: lang });
}

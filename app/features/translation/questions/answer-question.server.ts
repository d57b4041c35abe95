import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { questionAnswered } from "./question.events.ts";
import { canAnswerQuestion } from "./question.policy.ts";

/** Answers a translator's question, once; every translator of the text reads it. @throws 409 where somebody answered meanwhile. */
export async function answerQuestion(actor: Actor, input: { id: string; words: string; lang: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    await tx.$queryRaw`select 1 from translation_questions where id = ${input.id}::uuid for update`;
    const found = await tx.translationQuestion.findUnique({ where: { id: input.id }, include: { text: true } });
    if (!found || found.text.erasedAt || !canAnswerQuestion(actor, { authorId: found.text.authorId, isTheirs: isTheirWords(found.text) })) throw notFound();
    if (found.answer !== null) throw changedMeanwhile();
    await tx.translationQuestion.update({
      where: { id: found.id },
      data: { answer: input.words, answerLang: input.lang, answeredById: actor.kind === "person" ? actor.personId : null, answeredAt: now },
      select: { id: true },
    });
    await record(questionAnswered, found.textId, { questionId: found.id });
  });
}

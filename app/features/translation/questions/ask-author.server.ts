import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { canTranslate } from "#app/features/texts/texts.policy.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { questionAsked } from "./question.events.ts";

/** Asks whoever wrote a text what it means. `lang`: the language the question is in. Returns its id. */
export async function askAuthor(actor: Actor, input: { textId: string; to: string; words: string; lang: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { textId, to, words, lang } = input;
    await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
    const found = await tx.translation.findUnique({ where: { textId_lang: { textId, lang: to } }, include: { text: { select: { lang: true, erasedAt: true } } } });
    const { workingLanguage } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true } });
    if (!found || found.text.erasedAt || !canTranslate(actor, { from: found.text.lang, to }, workingLanguage)) throw notFound();
    const id = newId();
    await tx.translationQuestion.create({
      data: { id, textId, words, lang, askedById: actor.kind === "person" ? actor.personId : null, askedAt: now },
      select: { id: true },
    });
    await record(questionAsked, textId, { questionId: id });
    return id;
  });
}

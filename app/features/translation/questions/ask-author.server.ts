import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { mayTranslate } from "#app/features/texts/may-translate.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { questionAsked } from "./question.events.ts";

/** Asks whoever wrote a text what it means. `lang`: the language the question is in. Returns its id. */
export async function askAuthor(actor: Actor, input: { textId: string; to: string; words: string; lang: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { textId, to, words, lang } = input;
    await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
    const found = await tx.translation.findUnique({ where: { textId_lang: { textId, lang: to } }, include: { text: true } });
    if (!found || !(await mayTranslate(tx, actor, found.text, to))) throw notFound();
    const id = newId();
    await tx.translationQuestion.create({
      data: { id, textId, words, lang, askedById: actor.kind === "person" ? actor.personId : null, askedAt: now },
      select: { id: true },
    });
    await record(questionAsked, textId, { questionId: id });
    return id;
  });
}

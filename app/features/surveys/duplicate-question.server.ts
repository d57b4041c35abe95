import type { Actor } from "#app/features/events/actor.ts";
import { writeTexts } from "#app/features/texts/write-texts.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { withNewQuestion } from "./change-definition.ts";
import { freeCode, questionCodes } from "./codes.ts";
import { placedQuestions, questionsOf, textIdsOfQuestion } from "./definition.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";
import { MOST_QUESTIONS, type Question } from "./survey.ts";
import { dueForSurvey, surveyWords } from "./write-definition.server.ts";

/**
 * Puts a copy of a question behind it, with texts of its own. Translations come along as brought, to be checked again: words
 * that are right there may not be here. A machine's drafts do not: they would look as if a person had brought them. Returns the copy's code.
 */
export async function duplicateQuestion(actor: Actor, input: DraftTarget & { code: string }): Promise<string> {
  return changeDraft(actor, input, async ({ tx, now, surveyId, authorId, definition }) => {
    const placed = placedQuestions(definition).find(({ question }) => question.code === input.code);
    if (!placed) throw notFound();
    if (questionsOf(definition).length >= MOST_QUESTIONS) throw new DomainError("surveys:errors.tooManyQuestions");
    const { wanted: languages } = await surveyWords(tx, surveyId);
    const ids = [...new Set(textIdsOfQuestion(placed.question))];
    const texts = await tx.text.findMany({ where: { id: { in: ids } }, include: { translations: { where: { words: { not: null }, origin: { not: "machine" } } } } });
    const copies = await writeTexts(
      tx,
      texts.map(({ kind, lang, words, translations }) => ({
        kind,
        subjectKind: "survey",
        subjectId: surveyId,
        audience: "public",
        critical: true,
        lang,
        words,
        authorId,
        wanted: languages,
        dueAt: dueForSurvey(now),
        translations: translations.map((one) => ({ lang: one.lang, words: one.words!, origin: "imported" as const })),
      })),
      now,
    );
    const copyOf = new Map(texts.map(({ id }, index) => [id, copies[index]!]));
    const code = freeCode(input.code, questionCodes(definition));
    const copy = { ...withTexts(placed.question, copyOf), code } as Question;
    return { definition: withNewQuestion(definition, placed.page.code, copy, input.code), result: code };
  });
}

/** The same, with other ids of texts. */
function withTexts(value: unknown, ids: ReadonlyMap<string, string>): object {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) => (typeof each === "string" ? (ids.get(each) ?? each) : each)) as object;
}

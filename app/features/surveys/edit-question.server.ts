import type { Actor } from "#app/features/events/actor.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { withQuestion } from "./change-definition.ts";
import { codeFrom } from "./codes.ts";
import { findQuestion } from "./definition.ts";
import { changeDraft, type DraftContext, type DraftTarget } from "./draft.server.ts";
import type { Choice, Question, ShowIf } from "./survey.ts";
import { dueForSurvey, surveyWords } from "./write-definition.server.ts";

/** One line of a list of answers or rows as a form has it: with the code of the one it was, or without where it is new. */
export interface ChoiceEdit {
  code?: string | undefined;
  words?: string | undefined;
  isOther?: boolean | undefined;
  isExclusive?: boolean | undefined;
}

export interface QuestionEdit {
  words: string;
  help?: string | undefined;
  isRequired: boolean;
  isIdentifying?: boolean | undefined;
  showIf?: ShowIf | undefined;
  /** Lines without words are taken away. */
  choices: readonly ChoiceEdit[];
  rows: readonly ChoiceEdit[];
  hasNotSure?: boolean | undefined;
  least?: number | undefined;
  most?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
  low?: string | undefined;
  high?: string | undefined;
  /** Of a ranking: the earlier question from whose ticked answers it takes its own. */
  choicesOf?: string | undefined;
}

/** Changes a question of the draft. Words that were published or translated become new texts, wanted again; codes stay. */
export async function editQuestion(actor: Actor, input: DraftTarget & { code: string; edit: QuestionEdit; keepsCondition?: boolean }): Promise<void> {
  return changeDraft(actor, input, async (context) => {
    const question = findQuestion(context.definition, input.code);
    if (!question) throw notFound();
    const edit = input.keepsCondition ? { ...input.edit, showIf: question.showIf } : input.edit;
    const next = await editedQuestion(context, question, edit);
    return { definition: withQuestion(context.definition, input.code, next), result: undefined };
  });
}

async function editedQuestion(context: DraftContext, question: Question, edit: QuestionEdit): Promise<Question> {
  const pen = await penOf(context);
  const base = {
    code: question.code,
    textId: (await pen(question.textId, edit.words))!,
    helpTextId: await pen(question.helpTextId, edit.help),
    isRequired: (question.type !== "statement" && edit.isRequired) || undefined,
    isIdentifying: edit.isIdentifying || undefined,
    showIf: edit.showIf,
  };
  const choices = (old: readonly Choice[]) => editedChoices(pen, old, edit.choices, "c");
  const next = await (async (): Promise<unknown> => {
    switch (question.type) {
      case "single":
        return { ...base, type: question.type, choices: await choices(question.choices) };
      case "several":
        return { ...base, type: question.type, choices: await choices(question.choices), most: edit.most };
      case "yes_no":
        return { ...base, type: question.type, hasNotSure: edit.hasNotSure || undefined };
      case "matrix":
        return { ...base, type: question.type, choices: await choices(question.choices), rows: await editedChoices(pen, question.rows, edit.rows, "r") };
      case "ranking":
        if (edit.choicesOf) return { ...base, type: question.type, choicesOf: edit.choicesOf, most: edit.most };
        return { ...base, type: question.type, choices: await choices(question.choices ?? []), most: edit.most };
      case "scale":
        return { ...base, type: question.type, ...(await editedScale(pen, question, edit)) };
      case "number":
        return { ...base, type: question.type, least: edit.least, most: edit.most };
      default:
        return { ...base, type: question.type };
    }
  })();
  // JSON keeps no key without a value, so neither does the definition that is compared with it.
  return JSON.parse(JSON.stringify(next)) as Question;
}

type Pen = (textId: string | undefined, words: string | undefined) => Promise<string | undefined>;

/** Writes or revises one text; without words there is none any more. */
async function penOf({ tx, now, surveyId, authorId, revise }: DraftContext): Promise<Pen> {
  const { written, wanted } = await surveyWords(tx, surveyId);
  return async (textId, words) => {
    if (!words) return undefined;
    if (textId) return revise(textId, words);
    return writeText(tx, {
      kind: "survey_question",
      subjectKind: "survey",
      subjectId: surveyId,
      audience: "public",
      critical: true,
      lang: written,
      words,
      authorId,
      wanted,
      dueAt: dueForSurvey(now),
    });
  };
}

async function editedChoices(pen: Pen, old: readonly Choice[], edits: readonly ChoiceEdit[], letter: string): Promise<Choice[]> {
  const taken = new Set(old.map(({ code }) => code));
  const made: Choice[] = [];
  for (const edit of edits) {
    if (!edit.words) continue;
    const known = old.find(({ code }) => code === edit.code);
    if (known && made.some(({ code }) => code === known.code)) continue;
    const code = known?.code ?? codeFrom(edit.words, taken, `${letter}${taken.size + 1}`);
    taken.add(code);
    made.push({ code, textId: (await pen(known?.textId, edit.words))!, ...(edit.isExclusive && { isExclusive: true }), ...(edit.isOther && { isOther: true }) });
  }
  return made;
}

/** Words for every step where any step has words; else numbers from one end to the other. */
async function editedScale(pen: Pen, question: Question & { type: "scale" }, edit: QuestionEdit) {
  const steps = edit.choices.filter(({ words }) => words);
  if (steps.length > 0) {
    const from = question.from;
    const made: Choice[] = [];
    for (const [index, step] of steps.entries()) {
      const known = question.steps?.find(({ code }) => code === step.code);
      made.push({ code: String(from + index), textId: (await pen(known?.textId, step.words))! });
    }
    return { from, to: from + made.length - 1, steps: made };
  }
  return {
    from: edit.from ?? question.from,
    to: edit.to ?? question.to,
    lowTextId: await pen(question.lowTextId, edit.low),
    highTextId: await pen(question.highTextId, edit.high),
  };
}

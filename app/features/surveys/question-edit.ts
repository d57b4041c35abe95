import type { z } from "zod";
import { conditionOfForm } from "./condition-form.ts";
import type { ChoiceEdit, QuestionEdit } from "./edit-question.server.ts";
import type { EditQuestionSchema } from "./survey.schema.ts";

/** The change of a question that its posted form means. */
export function questionEditOf(form: z.output<typeof EditQuestionSchema>): QuestionEdit {
  const { words, help, required, identifying, notSure, least, most, from, to, low, high, choicesOf } = form;
  return {
    words,
    help,
    least,
    most,
    from,
    to,
    low,
    high,
    choicesOf,
    isRequired: required,
    isIdentifying: identifying,
    hasNotSure: notSure,
    choices: moved(linesOf(form.choices), "choices", form.move),
    rows: moved(linesOf(form.rows), "rows", form.move),
    showIf: conditionOfForm({ mode: form.mode, ticked: form.cond, not: form.condNot, atLeast: form.atLeast, langs: form.langs, sites: form.sites }),
  };
}

type Line = z.output<typeof EditQuestionSchema>["choices"][number];

function linesOf(lines: readonly Line[]): ChoiceEdit[] {
  return lines.map(({ code, words, other, exclusive }) => ({ code, words, isOther: other, isExclusive: exclusive }));
}

/** The lines with one of them a place further up or down, where a button of it was pressed (`choices.2.up`). */
function moved(lines: ChoiceEdit[], name: string, press: string | undefined): ChoiceEdit[] {
  const found = /^(\w+)\.(\d{1,3})\.(up|down)$/.exec(press ?? "");
  if (!found || found[1] !== name) return lines;
  const from = Number(found[2]);
  const to = from + (found[3] === "up" ? -1 : 1);
  if (!lines[from] || !lines[to]) return lines;
  const next = [...lines];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

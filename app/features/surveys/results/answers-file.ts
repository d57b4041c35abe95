import type { Column } from "./columns.ts";
import type { QuestionResult, ResultRow } from "./question-results.ts";

/** What stands for an answer that is hidden to protect privacy. */
export const HIDDEN = "hidden";

/** A value that may stand in a column of the file, with the answers it stands for. */
export interface FileValue {
  code: string;
  column: Column;
}

/** A column of the file of answers. */
export interface FileColumn {
  /** `question`, or `question.part`. */
  name: string;
  question: string;
  result: QuestionResult;
  /**
   * `code`: one of the values, read at `path`. `ticked`: 1 where `choice` is among those chosen, else 0. `wrote`: 1 where there
   * are own words. All are empty where nothing was answered, and everything that is none of the values is hidden.
   */
  kind: "code" | "range" | "ticked" | "wrote";
  path: string[];
  values: FileValue[];
  choice?: Column;
}

/**
 * The columns of the file of answers: what the page of results shows, each person's answers in one line, and nothing that the
 * page hides. Questions that can identify somebody are not in it, nor groups: beside thirteen answers of one person their
 * language or place would be one fact too many.
 */
export function fileColumns(results: readonly QuestionResult[]): FileColumn[] {
  return results.flatMap((result): FileColumn[] => {
    const { question } = result.joined;
    if (question.isIdentifying || result.notShown || !result.answered) return [];
    const { code } = question;
    const base = { question: code, result };
    const [block] = result.blocks;
    switch (question.type) {
      case "short_text":
      case "long_text":
        return [{ ...base, name: code, kind: "wrote", path: [code], values: [] }];
      case "several":
        return block!.columns.map((choice, index) => ({
          ...base,
          name: `${code}.${choice.codes[0]}`,
          kind: "ticked" as const,
          path: [code],
          values: block!.rows[0]!.counts[index] === null ? [] : [{ code: "1", column: choice }],
          choice,
        }));
      case "matrix":
        return question.rows.map((row, index) => ({ ...base, name: `${code}.${row.code}`, kind: "code" as const, path: [code, row.code], values: shownValues(block!.columns, block!.rows[index]!) }));
      case "ranking":
        return [{ ...base, name: `${code}.first`, kind: "code", path: [code, "0"], values: shownValues(block!.columns, block!.rows[0]!) }];
      case "number":
      case "date":
        return [{ ...base, name: code, kind: "range", path: [code], values: shownValues(block!.columns, block!.rows[0]!) }];
      default:
        return [{ ...base, name: code, kind: "code", path: [code], values: shownValues(block!.columns, block!.rows[0]!) }];
    }
  });
}


function shownValues(columns: readonly Column[], row: ResultRow): FileValue[] {
  return columns.filter((_, index) => row.counts[index] !== null).map((column) => ({ code: valueCode(column), column }));
}

/** The code of a column: that of its answer; of several together the first and the last. No program takes it for a formula or a date. */
function valueCode({ codes, label }: Column): string {
  const ends = label.kind === "months" ? [label.from, label.to] : [codes[0]!, codes.at(-1)!];
  return [...new Set(ends)].map((end) => (label.kind === "numbers" ? end.replace("-", "minus") : end)).join("_");
}

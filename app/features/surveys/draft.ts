import type { SurveyDefinition } from "./survey.ts";

/** Which draft of a survey somebody has before them: the number of the version it becomes, and how often it was changed. */
export interface DraftMark {
  number: number;
  revision: number;
}

/** A draft mark as a form carries it: `3.12`. */
export function draftMark({ number, revision }: DraftMark): string {
  return `${number}.${revision}`;
}

/** A draft mark from a form; null where it is none. */
export function readDraftMark(value: string): DraftMark | null {
  const found = /^(\d{1,6})\.(\d{1,9})$/.exec(value);
  return found && { number: Number(found[1]), revision: Number(found[2]) };
}

/** Whether two definitions ask the same, in the same words. */
export function isSameDefinition(a: SurveyDefinition, b: SurveyDefinition): boolean {
  return canonical(a) === canonical(b);
}

/** JSON with sorted keys: PostgreSQL does not keep their order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}

import { answerCodes, questionsOf } from "./definition.ts";
import type { Question, ShowIf, SurveyDefinition } from "./survey.ts";

/** A condition as the builder's form has it: one line for each earlier question, the languages, the sites. */
export interface ConditionForm {
  mode: "all" | "any";
  lines: { question: string; is: "is" | "isNot"; codes: string[]; atLeast?: number }[];
  langs: string[];
  sites: string[];
}

/** Questions whose answers a condition can look at in the form: those before it whose answers are codes. */
export function conditionQuestions(definition: SurveyDefinition, code: string): Question[] {
  const all = questionsOf(definition);
  const at = all.findIndex((question) => question.code === code);
  return all.slice(0, Math.max(0, at)).filter((question) => ["single", "several", "yes_no", "scale"].includes(question.type) && answerCodes(question, definition).length > 0);
}

/** The form of a condition; null where it is more than the form can show (one inside another, bounds of a number). */
export function formOfCondition(condition: ShowIf | undefined): ConditionForm | null {
  const form: ConditionForm = { mode: "all", lines: [], langs: [], sites: [] };
  if (!condition) return form;
  if ("any" in condition) form.mode = "any";
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition];
  for (const part of parts) {
    if ("all" in part || "any" in part) return null;
    if ("lang" in part) {
      if (form.langs.length > 0) return null;
      form.langs = part.lang;
    } else if ("site" in part) {
      if (form.sites.length > 0) return null;
      form.sites = part.site;
    } else if (form.lines.some(({ question }) => question === part.question)) return null;
    else if ("is" in part) form.lines.push({ question: part.question, is: "is", codes: part.is });
    else if ("isNot" in part) form.lines.push({ question: part.question, is: "isNot", codes: part.isNot });
    else if ("atLeast" in part) form.lines.push({ question: part.question, is: "is", codes: [], atLeast: part.atLeast });
    else return null;
  }
  return form;
}

/** The fields of that form as they are posted. */
export interface PostedCondition {
  mode: "all" | "any";
  /** `question=code` for each ticked answer. */
  ticked: readonly string[];
  /** Questions whose ticked answers must not be given. */
  not: readonly string[];
  /** `question=3`: at least so many. */
  atLeast: readonly string[];
  langs: readonly string[];
  sites: readonly string[];
}

/** The condition that a posted form means; undefined where it asks for nothing. */
export function conditionOfForm(posted: PostedCondition): ShowIf | undefined {
  const codes = new Map<string, string[]>();
  for (const entry of posted.ticked) {
    const [question, code] = halves(entry);
    if (question && code) codes.set(question, [...(codes.get(question) ?? []), code]);
  }
  const parts: ShowIf[] = [...codes].map(([question, of]) => (posted.not.includes(question) ? { question, isNot: of } : { question, is: of }));
  for (const entry of posted.atLeast) {
    const [question, count] = halves(entry);
    if (question && /^[1-9]\d?$/.test(count) && !codes.has(question)) parts.push({ question, atLeast: Number(count) });
  }
  if (posted.langs.length > 0) parts.push({ lang: [...posted.langs] });
  if (posted.sites.length > 0) parts.push({ site: [...posted.sites] });
  if (parts.length === 0) return undefined;
  if (parts.length === 1) return parts[0];
  return posted.mode === "any" ? { any: parts } : { all: parts };
}

function halves(entry: string): [string, string] {
  const at = entry.indexOf("=");
  return at < 0 ? ["", ""] : [entry.slice(0, at), entry.slice(at + 1)];
}

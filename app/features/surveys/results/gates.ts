import type { ShowIf } from "../survey.ts";

/** What of an earlier question's answers is hidden, as far as a later question could tell it. */
export interface HiddenAnswers {
  /** Sets of codes that are only shown together, or not at all. */
  sets: readonly (readonly string[])[];
  /** All codes, to know what `isNot` and ranges leave. */
  codes: readonly string[];
  /** Each code is a yes or no of its own (`several`), so any hidden one that is asked for tells. */
  isSeveral: boolean;
}

/**
 * Whether the number of people who were asked a question would tell something that is hidden: who was asked depends on the
 * answers to an earlier question, and the condition tells apart what is only shown together there.
 * @param hidden by question; `lang` and `site`: groups that are only shown together.
 */
export function tellsHidden(conditions: readonly ShowIf[], hidden: ReadonlyMap<string, HiddenAnswers>): boolean {
  return conditions.some((condition) => conditionTells(condition, hidden));
}

function conditionTells(condition: ShowIf, hidden: ReadonlyMap<string, HiddenAnswers>): boolean {
  if ("all" in condition) return tellsHidden(condition.all, hidden);
  if ("any" in condition) return tellsHidden(condition.any, hidden);
  if ("lang" in condition) return splits(condition.lang, hidden.get("lang"));
  if ("site" in condition) return splits(condition.site, hidden.get("site"));
  const of = hidden.get(condition.question);
  if (!of || "atLeast" in condition) return false;
  if ("is" in condition) return splits(condition.is, of);
  if ("isNot" in condition) return splits(of.codes.filter((code) => !condition.isNot.includes(code)), of);
  return splits(of.codes.filter((code) => Number(code) >= (condition.from ?? -Infinity) && Number(code) <= (condition.to ?? Infinity)), of);
}

function splits(asked: readonly string[], hidden: HiddenAnswers | undefined): boolean {
  if (!hidden) return false;
  return hidden.sets.some((set) => {
    const inside = set.filter((code) => asked.includes(code)).length;
    return inside > 0 && (hidden.isSeveral || inside < set.length);
  });
}

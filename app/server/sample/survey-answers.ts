import type { Answers, Mode } from "#app/features/surveys/survey.ts";
import type { Chance } from "#app/platform/chance/chance.ts";
import type { SiteKey } from "./data/shapes.ts";

/** Somebody who answered a survey of the sample. */
export interface Respondent {
  lang: string;
  mode: Mode;
  site: SiteKey | null;
  answers: Answers;
}

export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const out = [...items];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = chance(last + 1);
    [out[last], out[other]] = [out[other]!, out[last]!];
  }
  return out;
}

/** How many people answer in which language, and how. */
export type Who = readonly (readonly [lang: string, mode: Mode, count: number])[];

/** Respondents without answers, in a random order, at the sites in turn. */
export function respondents(who: Who, sites: readonly (SiteKey | null)[], chance: Chance): Respondent[] {
  const people = who.flatMap(([lang, mode, count]) => Array.from({ length: count }, () => ({ lang, mode })));
  return shuffled(people, chance).map((person) => ({ ...person, site: sites[chance(sites.length)] ?? null, answers: {} }));
}

/**
 * Deals answers to a question so that exactly so many give each. Fewer answers than people: the others skip it.
 * @throws where there are more answers than people.
 */
export function deal(people: readonly Respondent[], question: string, counts: Readonly<Record<string, number>>, chance: Chance, as: "code" | "number" = "code"): void {
  const answers = Object.entries(counts).flatMap(([code, count]) => Array.from({ length: count }, () => (as === "number" ? Number(code) : code)));
  if (answers.length > people.length) throw new Error(`${question}: ${answers.length} answers of ${people.length} people`);
  const givers = shuffled(people, chance);
  answers.forEach((answer, index) => (givers[index]!.answers[question] = answer));
}

/** Deals ticks so that exactly so many tick each choice and everybody ticks one at least; `alone` ticks nothing else. */
export function dealSeveral(people: readonly Respondent[], question: string, counts: Readonly<Record<string, number>>, chance: Chance, alone: Readonly<Record<string, number>> = {}): void {
  const order = shuffled(people, chance);
  for (const [code, count] of Object.entries(alone)) order.splice(0, count).forEach((person) => (person.answers[question] = [code]));
  const ticked = order.map((person) => ({ person, codes: [] as string[] }));
  for (const [code, count] of Object.entries(counts).toSorted((a, b) => b[1] - a[1])) {
    const fewestFirst = shuffled(ticked, chance).toSorted((a, b) => Math.min(a.codes.length, 2) - Math.min(b.codes.length, 2));
    fewestFirst.slice(0, count).forEach(({ codes }) => codes.push(code));
  }
  for (const { person, codes } of ticked) {
    if (codes.length === 0) throw new Error(`${question}: somebody ticks nothing`);
    person.answers[question] = shuffled(codes, chance);
  }
}

/** Those who gave one of these answers. */
export function whoSaid(people: readonly Respondent[], question: string, ...codes: string[]): Respondent[] {
  return people.filter(({ answers }) => codes.includes(String(answers[question])));
}

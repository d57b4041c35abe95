import { QUALIFIED_BY, sameLanguage, type QualifiedBy } from "../texts.ts";

/** Somebody's noted skill in translating one language into another. */
export interface Qualification {
  id: string;
  personId: string;
  from: string;
  to: string;
  how: QualifiedBy;
  /** `YYYY-MM-DD` */
  since: string;
}

/** How somebody is qualified for a pair on a day; null where nobody noted it. Of several, the first in the order of `QUALIFIED_BY`. */
export function qualifiedBy(qualifications: readonly Pick<Qualification, "from" | "to" | "how" | "since">[], pair: { from: string; to: string }, day: string): QualifiedBy | null {
  const fitting = qualifications.filter((one) => one.since <= day && sameLanguage(one.from, pair.from) && sameLanguage(one.to, pair.to));
  return QUALIFIED_BY.find((how) => fitting.some((one) => one.how === how)) ?? null;
}

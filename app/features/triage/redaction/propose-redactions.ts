import { findAddresses } from "./find-addresses.ts";
import { findNamed, findNames } from "./find-names.ts";
import { findNumbers } from "./find-numbers.ts";
import { findStatus } from "./find-status.ts";
import { inOrder, ONLY_FLAGGED, type Span } from "./redaction.ts";

/**
 * What in somebody's words could tell who they are, for a person to confirm: names that are introduced or have a title, phone
 * numbers, e-mail and street addresses, days of birth, case numbers, A-numbers, social security numbers, which papers they have; flagged besides, an
 * age that few people have, and people of the programme (`staff`, by name). A name that was introduced once is found wherever
 * it stands, also one of `named`, which were introduced elsewhere. It proposes too much rather than too little, and masks nothing.
 */
export function proposeRedactions(words: string, { staff = [], named = [] }: { staff?: readonly string[]; named?: readonly string[] } = {}): Span[] {
  const people = findNamed(words, staff, "staff");
  const isStaff = (name: Span) => people.some((one) => one.start <= name.start && name.end <= one.end);
  const introduced = findNames(words).filter((name) => !isStaff(name));
  const again = findNamed(words, [...named, ...introduced.map(({ start, end }) => words.slice(start, end))], "name").filter((name) => !isStaff(name));
  return inOrder([...findNumbers(words), ...findAddresses(words), ...findStatus(words), ...withoutParts([...people, ...introduced, ...again])]);
}

/** The names that some words introduce, to be found in other words of the same person too. */
export function namesIn(words: string): string[] {
  return findNames(words).map(({ start, end }) => words.slice(start, end));
}

/** Whether some words may contain what could tell who wrote them; what is only flagged does not count. */
export function mayIdentify(words: string): boolean {
  return proposeRedactions(words).some(({ kind }) => !ONLY_FLAGGED.includes(kind));
}

/** Of spans that lie in each other the longest. */
function withoutParts(spans: readonly Span[]): Span[] {
  return spans.filter((span) => !spans.some((other) => other !== span && other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start));
}

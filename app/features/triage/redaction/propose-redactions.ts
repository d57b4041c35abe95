import { findAddresses } from "./find-addresses.ts";
import { findNames, findStaff } from "./find-names.ts";
import { findNumbers } from "./find-numbers.ts";
import { inOrder, ONLY_FLAGGED, type Span } from "./redaction.ts";

/**
 * What in somebody's words could tell who they are, for a person to confirm: names that are introduced or have a title, phone
 * numbers, e-mail and street addresses, days of birth, case numbers, A-numbers, social security numbers; flagged besides, an
 * age that few people have, and people of the programme (`staff`, by name). It proposes too much rather than too little, and
 * masks nothing.
 */
export function proposeRedactions(words: string, { staff = [] }: { staff?: readonly string[] } = {}): Span[] {
  const people = findStaff(words, staff);
  const names = findNames(words).filter((name) => !people.some((one) => one.start <= name.start && name.end <= one.end));
  return inOrder([...findNumbers(words), ...findAddresses(words), ...withoutParts([...people, ...names])]);
}

/** Whether some words may contain what could tell who wrote them; what is only flagged does not count. */
export function mayIdentify(words: string): boolean {
  return proposeRedactions(words).some(({ kind }) => !ONLY_FLAGGED.includes(kind));
}

/** Of spans that lie in each other the longest. */
function withoutParts(spans: readonly Span[]): Span[] {
  return spans.filter((span) => !spans.some((other) => other !== span && other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start));
}

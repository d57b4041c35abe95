import { env } from "../env/env.ts";

const names = new Map<string, string>();
const MOST_NAMES = 500;

/** How often other texts were asked for. */
let asked = new Map<string, number>();
const MOST_ASKED = 2000;
const OFTEN = 3;

/**
 * The name under which each connection prepares a statement once, so that PostgreSQL does not plan it anew each time:
 * planning a statement of several tables takes as long as running it. None where HEARD_PREPARE does not ask for it (behind a
 * pool that hands a connection from one transaction to the next, such as PgBouncer before 1.21, a prepared statement is not
 * there the next time); none for a text until it was asked for a few times, as one with a list of its own length is not; and
 * none beyond the first few hundred, since each connection remembers each of them.
 */
export function preparedName(text: string): string | undefined {
  if (env().HEARD_PREPARE !== "1") return undefined;
  const known = names.get(text);
  if (known || names.size >= MOST_NAMES) return known;
  const times = (asked.get(text) ?? 0) + 1;
  if (times < OFTEN) {
    if (asked.size >= MOST_ASKED) asked = new Map();
    asked.set(text, times);
    return undefined;
  }
  asked.delete(text);
  const name = `heard_${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** A statement for the driver with its values, under the name of {@link preparedName}. */
export function prepared(text: string, values: unknown[] = []): { name: string | undefined; text: string; values: unknown[] } {
  return { name: preparedName(text), text, values };
}

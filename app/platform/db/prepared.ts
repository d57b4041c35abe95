import { env } from "../env/env.ts";

const names = new Map<string, string>();
const MOST_NAMES = 200;

/**
 * The name under which each connection prepares a statement once, so that PostgreSQL does not plan it anew each time:
 * planning a statement of several tables takes as long as running it. None where HEARD_PREPARE does not ask for it (behind a
 * pool that hands a connection from one transaction to the next, such as PgBouncer before 1.21, a prepared statement is not
 * there the next time), and none beyond the first few hundred texts, which a caller that makes its own each time would reach.
 */
export function preparedName(text: string): string | undefined {
  if (env().HEARD_PREPARE !== "1") return undefined;
  const known = names.get(text);
  if (known || names.size >= MOST_NAMES) return known;
  const name = `heard_${names.size + 1}`;
  names.set(text, name);
  return name;
}

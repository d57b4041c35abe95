import { now as clockNow } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { dayOf, newId, newTimelessId } from "#app/platform/db/ids.ts";
import { env } from "#app/platform/env/env.ts";
import type { Actor } from "./actor.ts";
import { checkedPayload, type EventType } from "./event-type.ts";
import { actorColumns } from "./run-command.server.ts";

export interface PublicStatement<Payload> {
  event: EventType<Payload>;
  subjectId: string;
  payload: Payload;
  /**
   * The body of a WITH clause with a part named `done`. It yields one row where something was written and none
   * where everything was already there; the event is recorded for the row.
   */
  parts: string;
  /** The values of `$1…` in `parts`. */
  values: unknown[];
  /** The time of the event would tell who it was: only its day is kept, and an id that tells no time. */
  dayOnly?: boolean;
}

/**
 * Runs one public write as one SQL statement: rows and event together, or neither.
 * Returns the rows of `done`: none where the same thing was already written.
 */
export async function runStatement<Row extends object, Payload = unknown>(
  actor: Actor,
  statement: PublicStatement<Payload>,
): Promise<Row[]> {
  const { event, subjectId, values, dayOnly = false } = statement;
  const now = clockNow();
  const { actorKind, actorId } = actorColumns(actor);
  const { text, name } = prepared(statement.parts, values.length);
  const row = [
    ...values,
    dayOnly ? newTimelessId() : newId(),
    dayOf(now).toISOString().slice(0, 10),
    event.name,
    actorKind,
    actorId,
    event.subjectKind,
    subjectId,
    JSON.stringify(checkedPayload(event, statement.payload)),
    dayOnly ? null : now.toISOString(),
  ];
  const { rows } = await database(actor.programme).pool.query<Row>({ name: env().HEARD_PREPARE === "1" ? name : undefined, text, values: row });
  return rows;
}

interface Prepared {
  text: string;
  name: string | undefined;
}

const statements = new Map<string, Prepared>();
const MOST_NAMES = 100;

/**
 * The whole statement around a caller's parts, and the name under which each connection prepares it once: planning one of
 * these takes PostgreSQL as long as running it. Without a name where a caller makes parts of its own each time. The name is
 * used only where HEARD_PREPARE says so: behind a pool that hands a connection from one transaction to the next (PgBouncer
 * before 1.21) a prepared statement is not there the next time.
 */
function prepared(parts: string, values: number): Prepared {
  let found = statements.get(parts);
  if (found) return found;
  const place = (index: number, type: string) => `$${values + 1 + index}::${type}`;
  const text = `with ${parts},
    recorded as (
      insert into events (id, day, name, actor_kind, actor_id, subject_kind, subject_id, payload, at)
      select ${place(0, "uuid")}, ${place(1, "date")}, ${place(2, "text")}, ${place(3, "text")}, ${place(4, "uuid")},
             ${place(5, "text")}, ${place(6, "uuid")}, ${place(7, "jsonb")}, ${place(8, "timestamptz")}
      from done)
    select * from done`;
  if (statements.size >= MOST_NAMES) return { text, name: undefined };
  statements.set(parts, (found = { text, name: `heard_${statements.size + 1}` }));
  return found;
}

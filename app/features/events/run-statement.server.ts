import { now as clockNow } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { dayOf, newId, newTimelessId } from "#app/platform/db/ids.ts";
import { preparedName } from "#app/platform/db/prepared.ts";
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
  const text = textAround(statement.parts, values.length);
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
  const { rows } = await database(actor.programme).pool.query<Row>({ name: preparedName(text), text, values: row });
  return rows;
}

const texts = new Map<string, string>();
const MOST_TEXTS = 100;

/** The whole statement around a caller's parts; kept, for a caller's parts are the same each time. */
function textAround(parts: string, values: number): string {
  const found = texts.get(parts);
  if (found) return found;
  const place = (index: number, type: string) => `$${values + 1 + index}::${type}`;
  const text = `with ${parts},
    recorded as (
      insert into events (id, day, name, actor_kind, actor_id, subject_kind, subject_id, payload, at)
      select ${place(0, "uuid")}, ${place(1, "date")}, ${place(2, "text")}, ${place(3, "text")}, ${place(4, "uuid")},
             ${place(5, "text")}, ${place(6, "uuid")}, ${place(7, "jsonb")}, ${place(8, "timestamptz")}
      from done)
    select * from done`;
  if (texts.size < MOST_TEXTS) texts.set(parts, text);
  return text;
}

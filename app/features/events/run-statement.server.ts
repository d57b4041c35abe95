import { now as clockNow } from "#app/platform/clock/clock.ts";
import { dayOf, newId, newTimelessId } from "#app/platform/db/ids.ts";
import type { Actor } from "./actor.ts";
import { checkedPayload, type EventType } from "./event-type.ts";
import { actorColumns } from "./run-command.server.ts";
import { writeTogether } from "./write-together.server.ts";

/** How a public write is made: as SQL for any number of presses at once, which stays the same from press to press. */
export interface PublicWrite<Column extends string> {
  /** What a press brings, with the SQL type of each: the columns of the table `press` in `parts`. */
  columns: Readonly<Record<Column, string>>;
  /**
   * The body of a WITH clause. It reads the table `press` and has a part named `kept`, of rows of `press`: the ones that were
   * written and not there already. An event is recorded for each.
   */
  parts: string;
}

export interface PublicPress<Column extends string, Payload> {
  event: EventType<Payload>;
  subjectId: string;
  payload: Payload;
  /** The value of each column: text, number, boolean, null, {@link bytea}, or for JSON and arrays what JSON has. */
  values: Record<Column, Jsonable>;
  /** What makes two presses the same: of the same ones no two are written by one statement. */
  once: Buffer;
  /** The time of the event would tell who it was: only its day is kept, and an id that tells no time. */
  dayOnly?: boolean;
}

/** What JSON has; bytes are an object too, and none that PostgreSQL would read. */
type Jsonable = string | number | boolean | null | undefined | (object & { buffer?: never });

/** Bytes as PostgreSQL reads them from JSON. */
export function bytea(bytes: Buffer): string {
  return `\\x${bytes.toString("hex")}`;
}

/**
 * Runs one public write in one SQL statement: rows and event together, or neither. Presses that arrive while others are being
 * written wait for each other and share the next statement, which costs little more than one of them alone.
 * False where the same thing was already written.
 */
export async function runStatement<Column extends string, Payload>(actor: Actor, write: PublicWrite<Column>, press: PublicPress<Column, Payload>): Promise<boolean> {
  const { event, subjectId, dayOnly = false } = press;
  const now = clockNow();
  const { actorKind, actorId } = actorColumns(actor);
  const recorded = {
    event_id: dayOnly ? newTimelessId() : newId(),
    event_day: dayOf(now).toISOString().slice(0, 10),
    event_name: event.name,
    event_actor_kind: actorKind,
    event_actor_id: actorId,
    event_subject_kind: event.subjectKind,
    event_subject_id: subjectId,
    event_payload: checkedPayload(event, press.payload),
    event_at: dayOnly ? null : now.toISOString(),
  } satisfies Record<keyof typeof EVENT_COLUMNS, unknown>;
  // One text of two objects: as one object with so many columns V8 would keep it as a table, and each would be looked up.
  const json = `${JSON.stringify(press.values).slice(0, -1)},${JSON.stringify(recorded).slice(1)}`;
  return writeTogether(actor.programme, statementOf(write), { json, once: press.once.toString("latin1") });
}

const EVENT_COLUMNS = {
  event_id: "uuid",
  event_day: "date",
  event_name: "text",
  event_actor_kind: "text",
  event_actor_id: "uuid",
  event_subject_kind: "text",
  event_subject_id: "uuid",
  event_payload: "jsonb",
  event_at: "timestamptz",
};

const statements = new WeakMap<object, string>();

/** The whole statement around a write's parts. `$1` is a JSON array of presses; it answers with the numbers of those written. */
function statementOf(write: PublicWrite<string>): string {
  let text = statements.get(write);
  if (!text) {
    const columns = Object.entries({ press: "integer", ...write.columns, ...EVENT_COLUMNS }).map(([name, type]) => `${name} ${type}`);
    text = `with press as (select * from json_to_recordset($1::json) as press (${columns.join(", ")})),
      ${write.parts},
      recorded as (
        insert into events (id, day, name, actor_kind, actor_id, subject_kind, subject_id, payload, at)
        select event_id, event_day, event_name, event_actor_kind, event_actor_id, event_subject_kind, event_subject_id, event_payload, event_at
        from kept)
      select press from kept`;
    statements.set(write, text);
  }
  return text;
}

import { Prisma } from "#prisma/generated/client.ts";
import type { Actor } from "./actor.ts";
import { readRows } from "./reads.server.ts";

/** What one row of SQL answers. A question is only put together; {@link readTogether} asks it. */
export interface RowQuestion<Value> {
  /** A query of at most one row, whose columns are numbers, strings, truth values or null. */
  sql: Prisma.Sql;
  /** What the row means; undefined: there is none. */
  read(row: unknown): Value;
}

/** A question whose answer is one row with the columns of `Row`. */
export function rowQuestion<Row extends object, Value>(sql: Prisma.Sql, read: (row: Row | undefined) => Value): RowQuestion<Value> {
  return { sql, read: (row) => read(row as Row | undefined) };
}

/** A question whose answer is all rows of a query, in its order; their columns are numbers, strings, truth values or null. */
export function listQuestion<Row extends object>(sql: Prisma.Sql): RowQuestion<Row[]> {
  return rowQuestion<{ list: Row[] }, Row[]>(Prisma.sql`select coalesce(jsonb_agg(listed), '[]') as list from (${sql}) listed`, (row) => row?.list ?? []);
}

type Answers<Questions> = { [Name in keyof Questions]: Questions[Name] extends RowQuestion<infer Value> ? Value : AnswerTo<Exclude<Questions[Name], null>> | null };
type AnswerTo<Question> = Question extends RowQuestion<infer Value> ? Value : never;

/**
 * The answers to several questions in one statement: every page of the team asks the same handful, and each way to PostgreSQL
 * and back costs more than what it brings. Null stays null.
 */
export async function readTogether<Questions extends Record<string, RowQuestion<unknown> | null>>(actor: Actor, questions: Questions): Promise<Answers<Questions>> {
  const asked = Object.entries(questions).flatMap(([name, question]) => (question ? [{ name, question }] : []));
  const columns = asked.map(({ name, question }) => Prisma.sql`(select to_jsonb(answer) from (${question.sql}) answer) as ${Prisma.raw(`"${name}"`)}`);
  const [row] = columns.length > 0 ? await readRows<Record<string, unknown>>(actor, Prisma.sql`select ${Prisma.join(columns)}`) : [];
  return Object.fromEntries(Object.entries(questions).map(([name, question]) => [name, question && question.read(row?.[name] ?? undefined)])) as Answers<Questions>;
}

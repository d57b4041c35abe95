import { randomBytes } from "node:crypto";
import pg from "pg";
import type { Actor } from "#app/features/events/actor.ts";
import { copyOut } from "#app/platform/db/copy-out.ts";
import { fileColumns, HIDDEN, type FileColumn } from "./answers-file.ts";
import type { SurveyForResults, SurveyResults } from "./results.queries.server.ts";

/** What tells a spreadsheet that a file is UTF-8. */
const BOM = "\uFEFF";
const literal = pg.escapeLiteral;

/**
 * The answers that results are made of as a CSV file, in pieces: one line a person, in no order. PostgreSQL writes it, and
 * writes no value but those that the results show, so there is neither a formula nor a hidden answer in it. Too few answers
 * to show: the heading alone.
 *
 * The order is that of a hash of each answer's id under a seed of this file's own, which nobody learns: as good a shuffle as
 * random(), which PostgreSQL would not let several of its processes work out together.
 */
export async function* answersFile(actor: Actor, survey: SurveyForResults, results: SurveyResults): AsyncGenerator<Buffer> {
  const columns = fileColumns(results.questions);
  yield Buffer.from(`${BOM}${columns.map(({ name }) => name).join(",")}\r\n`);
  if (results.responses === null || results.isEarly || columns.length === 0) return;
  const through = results.through ? `and r.day <= ${literal(results.through)}::date` : "";
  yield* copyOut(
    actor.programme,
    `copy (select ${columns.map(valueOf).join(", ")} from responses r
       where r.survey_id = ${literal(survey.id)}::uuid ${through} order by uuid_hash_extended(r.id, ${randomSeed()})) to stdout (format csv)`,
  );
}

/** A random 64-bit number, as SQL. */
function randomSeed(): string {
  return `'${randomBytes(8).readBigInt64BE()}'::bigint`;
}

function valueOf({ kind, path, values, choice }: FileColumn): string {
  const [question, ...rest] = path.map(literal);
  const answer = rest.length === 0 ? `r.answers->>${question}` : `r.answers->${question}->>${/^'\d+'$/.test(rest[0]!) ? Number(rest[0]!.slice(1, -1)) : rest[0]}`;
  const hidden = `case when ${answer} is not null then '${HIDDEN}' end`;
  switch (kind) {
    case "wrote":
      return `case when r.answers ? ${question} then 1 end`;
    case "ticked":
      return `case when r.answers ? ${question} then ${values.length > 0 ? `(r.answers->${question} ? ${literal(choice!.codes[0]!)})::int::text` : `'${HIDDEN}'`} end`;
    case "code": {
      const whens = values.flatMap(({ code, column }) => column.codes.map((one) => `when ${literal(one)} then ${literal(code)}`));
      return whens.length > 0 ? `case ${answer} ${whens.join(" ")} else ${hidden} end` : hidden;
    }
    case "range": {
      const whens = values.map(({ code, column }) => `when ${rangeOf(answer, column)} then ${literal(code)}`);
      return `case ${whens.join(" ")} else ${hidden} end`;
    }
  }
}

function rangeOf(answer: string, { label }: FileColumn["values"][number]["column"]): string {
  if (label.kind === "numbers") return `(${answer})::numeric between ${label.from} and ${label.to}`;
  if (label.kind === "months") return `left(${answer}, 7) between ${literal(label.from)} and ${literal(label.to)}`;
  return "false";
}

import { expect, test } from "vitest";
import { connect, database } from "#app/platform/db/db.ts";
import { databaseUrl, testProgramme } from "../setup/programme.ts";

test("what Prisma asks often is prepared on its connection; a record and its relations are one statement", async () => {
  const { schema } = database(await testProgramme());
  const db = connect({ url: databaseUrl(), schema, connections: 1 });
  try {
    for (let time = 0; time < 4; time += 1) await db.prisma.input.findFirst({ select: { id: true, contributor: { select: { person: { select: { name: true } } } } } });
    const { rows } = await db.pool.query<{ statement: string }>("select statement from pg_prepared_statements");
    expect(rows.map(({ statement }) => statement)).toEqual([expect.stringMatching(/"inputs".*"contributors".*"people"/s)]);
  } finally {
    await db.close();
  }
});

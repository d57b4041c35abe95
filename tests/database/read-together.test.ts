import { expect, test } from "vitest";
import { listQuestion, readTogether, rowQuestion } from "#app/features/events/read-together.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { testProgramme } from "#tests/setup/programme.ts";

test("questions are answered by one statement: a row, a list in its order, a list without a row; null stays null", async () => {
  const actor = { kind: "system", programme: await testProgramme() } as const;
  const answers = await readTogether(actor, {
    count: rowQuestion<{ count: number }, number>(Prisma.sql`select count(*)::int as count from people`, (row) => row!.count),
    none: rowQuestion<{ name: string }, string | null>(Prisma.sql`select name from people`, (row) => row?.name ?? null),
    letters: listQuestion<{ letter: string; isFirst: boolean; other: null }>(
      Prisma.sql`select letter, letter = ${"a"} as "isFirst", null as other from unnest(array['c', 'a', 'b']) letter order by letter`,
    ),
    people: listQuestion<{ id: string }>(Prisma.sql`select id from people`),
    unasked: null,
  });
  expect(answers).toEqual({
    count: 0,
    none: null,
    letters: [
      { letter: "a", isFirst: true, other: null },
      { letter: "b", isFirst: false, other: null },
      { letter: "c", isFirst: false, other: null },
    ],
    people: [],
    unasked: null,
  });
});

import { expect, test } from "vitest";
import { database } from "#app/platform/db/db.ts";
import { testProgramme } from "#tests/setup/programme.ts";

test("two programmes in one process never see each other", async () => {
  const [one, two] = [await testProgramme(), await testProgramme()];
  await database(one).prisma.cursor.create({ data: { consumer: "here", seq: 7n } });

  expect(await database(two).prisma.cursor.count()).toBe(0);
  expect((await database(two).pool.query("select * from cursors")).rows).toEqual([]);
  expect((await database(one).pool.query("select consumer from cursors")).rows).toEqual([{ consumer: "here" }]);
});

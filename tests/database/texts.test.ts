import { expect, test } from "vitest";
import { runCommand, type CommandContext } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { reviseText, sealTexts } from "#app/features/texts/revise-text.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { testProgramme } from "#tests/setup/programme.ts";
import { thingHappened } from "#tests/setup/sample-events.ts";

function run<T>(programme: string, work: (context: CommandContext) => Promise<T>): Promise<T> {
  return runCommand({ kind: "system", programme }, async (context) => {
    const result = await work(context);
    await context.record(thingHappened, newId(), { n: 1 });
    return result;
  });
}

function write(programme: string, text: Partial<Parameters<typeof writeText>[1]> = {}): Promise<string> {
  return run(programme, ({ tx }) =>
    writeText(tx, { kind: "name", subjectKind: "site", subjectId: null, audience: "public", lang: "en", words: "River Street", wanted: ["es", "en", "en-US", "ar"], ...text }),
  );
}

function all(programme: string) {
  return database(programme).prisma.text.findMany({ include: { translations: { orderBy: { lang: "asc" } } }, orderBy: { id: "asc" } });
}

test("a text asks for the languages it needs, never for its own", async () => {
  const programme = await testProgramme();
  await write(programme);
  expect((await all(programme))[0]!.translations.map(({ lang, words }) => ({ lang, words }))).toEqual([
    { lang: "ar", words: null },
    { lang: "es", words: null },
  ]);
});

test("a text changes in place until it is sealed; after that a change is a new text that names the old one", async () => {
  const programme = await testProgramme();
  const id = await write(programme);

  const same = await run(programme, ({ tx }) => reviseText(tx, id, { words: "River Street clinic", authorId: null, dueAt: null }));
  await run(programme, ({ tx, now }) => sealTexts(tx, [id], now));
  const other = await run(programme, ({ tx }) => reviseText(tx, id, { words: "Harbour Street clinic", authorId: null, dueAt: null }));
  const unchanged = await run(programme, ({ tx }) => reviseText(tx, other, { words: "Harbour Street clinic", authorId: null, dueAt: null }));

  expect([same, unchanged]).toEqual([id, other]);
  expect(await all(programme)).toMatchObject([
    { id, words: "River Street clinic", replacesId: null },
    { id: other, words: "Harbour Street clinic", replacesId: id, sealedAt: null, translations: [{ lang: "ar", words: null }, { lang: "es", words: null }] },
  ]);
});

test.each([
  ["its words", "words = 'other'"],
  ["its language", "lang = 'fr'"],
  ["its kind", "kind = 'other'"],
  ["its seal", "sealed_at = null"],
  ["the time of its seal", "sealed_at = now() + interval '1 day'"],
  ["its words, as if erased", "words = 'other', erased_at = now()"],
])("the database refuses to change a sealed text: %s", async (_what, change) => {
  const programme = await testProgramme();
  const id = await write(programme);
  const { pool } = database(programme);
  await run(programme, ({ tx, now }) => sealTexts(tx, [id], now));

  await expect(pool.query(`update texts set ${change}`)).rejects.toThrow("a sealed text cannot change");
});

test("erasing takes the words of a text, of its translations and of what it replaced; the rows stay, and stay erased", async () => {
  const programme = await testProgramme();
  const first = await write(programme, { words: "first" });
  await run(programme, ({ tx, now }) => sealTexts(tx, [first], now));
  const second = await run(programme, ({ tx }) => reviseText(tx, first, { words: "second", authorId: null, dueAt: null }));
  await run(programme, ({ tx, now }) => sealTexts(tx, [second], now));
  const other = await write(programme, { words: "somebody else's" });

  await run(programme, ({ tx, now }) => eraseTexts(tx, [second], now));

  expect((await all(programme)).map(({ id, words, erasedAt, translations }) => ({ id, words, erased: erasedAt !== null, translations: translations.length }))).toEqual([
    { id: first, words: "", erased: true, translations: 0 },
    { id: second, words: "", erased: true, translations: 0 },
    { id: other, words: "somebody else's", erased: false, translations: 2 },
  ]);
  const { pool } = database(programme);
  await expect(pool.query("update texts set words = 'back' where id = $1", [second])).rejects.toThrow(/cannot change|stays erased/);
  await expect(pool.query("update texts set erased_at = null where id = $1", [second])).rejects.toThrow("erased text stays erased");
});

test.each([
  ["words without an origin", "insert into translations (text_id, lang, words) select id, 'fr', 'rue' from texts"],
  ["an origin without words", "insert into translations (text_id, lang, origin) select id, 'fr', 'human' from texts"],
  ["reviewed without words", "insert into translations (text_id, lang, reviewed_at) select id, 'fr', now() from texts"],
  ["a second one of the same language", "insert into translations (text_id, lang) select id, 'es' from texts"],
])("the database refuses a translation with %s", async (_what, sql) => {
  const programme = await testProgramme();
  await write(programme);
  await expect(database(programme).pool.query(sql)).rejects.toThrow(/violates/);
});

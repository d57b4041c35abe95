import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor, ReceiptActor } from "#app/features/events/actor.ts";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { redactInput } from "#app/features/triage/redaction/redact-input.server.ts";
import { searchInputs } from "#app/features/triage/search/search-inputs.queries.server.ts";
import { searchTerms } from "#app/features/triage/search/search-terms.ts";
import { listInbox } from "#app/features/triage/triage.queries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, createTranslator, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
});

/** The numbers of what somebody finds, once everything that follows from events is done. */
async function found(words: string, actor: PersonActor = small.coordinator): Promise<number[]> {
  await settleAll(small.programme);
  return (await listInbox(actor, { filter: "open", lang: "en", narrowing: { words } })).rows.map(({ number }) => number);
}
const indexed = (inputId: string) => database(small.programme).prisma.inputSearch.count({ where: { inputId } });
const holderOf = (inputId: string): ReceiptActor => ({ kind: "receipt", programme: small.programme, receiptId: inputId, inputId });

describe("words in the inbox", () => {
  test.each([
    ["es", "Las médicas nunca contestan el teléfono.", ["medica", "MÉDICAS", "contestar", "telefono", "nunca telef"]],
    ["en", "The ramps at the entrance are broken.", ["ramp", "entrance ramps", "brok", "the ramp"]],
    ["ar", "لا أحد يجيب على الهاتف في العيادة", ["الهاتف", "هاتف", "العياده"]],
    ["vi", "Nhà tôi bị mốc và chủ nhà không sửa.", ["nha bi moc", "mốc", "sua"]],
    ["zh-Hans", "没有人帮我翻译这封信。", ["翻译", "这封信", "信", "没有人"]],
    ["ht", "Pèsonn pa ede m ak papye yo.", ["pesonn", "papye"]],
  ])("in %s are found with or without accents and endings", async (lang, words, finds) => {
    const { number } = await createInput(small.coordinator, { words, lang });
    for (const typed of finds) expect(await found(typed), typed).toContain(number);
    expect(await found("unicornio")).toEqual([]);
    expect(await found(`${finds[0]} unicornio`)).toEqual([]);
  });

  test("stand in the original, in any translation, in what was written later; a number is found too", async () => {
    const { inputId, number } = await createInput(small.coordinator, { words: "El ascensor huele a humo.", lang: "es" });
    expect(await found("smoke")).not.toContain(number);
    const { textId } = await inputRow(small.programme, inputId);
    await translateText(await createTranslator(small.system, "es"), { textId, lang: "en", words: "The lift smells of smoke.", checked: false, version: 0 });
    expect(await found("smoke")).toEqual([number]);
    await writeToTeam(holderOf(inputId), { inputId, words: "También en la escalera.", lang: "es" });
    expect(await found("escaleras humo")).toEqual([number]);
    expect(await found(`#${number}`)).toEqual([number]);
    expect(await found("?!")).toEqual([]);
  });

  test("are found only by whoever may read them, and only in the view that is open", async () => {
    const { number } = await createInput(small.coordinator, { words: "Busqué el ornitorrinco en vano.", lang: "es", site: "north" });
    expect(await found("ornitorrinco", small.northChampion)).toEqual([number]);
    expect(await found("ornitorrinco", small.southChampion)).toEqual([]);
    const done = await listInbox(small.coordinator, { filter: "done", lang: "en", narrowing: { words: "ornitorrinco" } });
    expect(done.rows).toEqual([]);
  });
});

describe("words that are there no more", () => {
  test("are not found once they were changed", async () => {
    const { inputId, number } = await createInput(small.coordinator, { words: "La puerta chirría mucho.", lang: "es" });
    expect(await found("chirria")).toEqual([number]);
    await amendInput(holderOf(inputId), { inputId, words: "La ventana no cierra." });
    expect(await found("chirria")).toEqual([]);
    expect(await found("ventanas")).toEqual([number]);
  });

  test("are gone in the moment in which they are masked or withdrawn, before anything follows from that", async () => {
    const words = "Llamen a Filomena, por favor.";
    const { inputId, number } = await createInput(small.coordinator, { words, lang: "es" });
    expect(await found("filomena")).toEqual([number]);
    const { textId, version } = await inputRow(small.programme, inputId);
    const start = words.indexOf("Filomena");
    await redactInput(small.coordinator, { inputId, version, texts: [{ textId, spans: [{ start, end: start + "Filomena".length, kind: "name" }] }] });
    const now = async (typed: string) => (await listInbox(small.coordinator, { filter: "open", lang: "en", narrowing: { words: typed } })).rows.length;
    expect([await now("filomena"), await now("llamen favor")]).toEqual([0, 1]);
    await withdrawInput(holderOf(inputId), { inputId });
    expect(await indexed(inputId)).toBe(0);
    await settleAll(small.programme);
    expect(await indexed(inputId)).toBe(0);
  });
});

/** Writes an input a number of times more, beside the commands: what is common takes hundreds of messages. Gives the last number. */
async function repeat(inputId: string, times: number): Promise<number> {
  const { rows } = await database(small.programme).pool.query<{ last: number }>(
    `with copied as (
       insert into inputs select copy.* from inputs i, generate_series(1, $2::int) n, lateral jsonb_populate_record(null::inputs,
         to_jsonb(i) || jsonb_build_object('copy', n, 'id', gen_random_uuid(), 'number', nextval(pg_get_serial_sequence('inputs', 'number')), 'form_key_hash', null)) copy
       where i.id = $1 returning id, number),
     found as (insert into input_search (input_id, terms) select c.id, s.terms from copied c, input_search s where s.input_id = $1)
     select max(number) as last from copied`,
    [inputId, times],
  );
  return rows[0]!.last;
}

test("words that hundreds and thousands of messages have are found as rare ones are, in the inbox and in the search of everything", async () => {
  const { inputId } = await createInput(small.coordinator, { words: "La ventanilla nunca abre.", lang: "es", site: "north" });
  const rare = await createInput(small.coordinator, { words: "La ventanilla del periscopio.", lang: "es", site: "south" });
  await settleAll(small.programme);
  for (const times of [250, 150, 2000]) {
    const last = await repeat(inputId, times);
    const newest = [last, last - 1, last - 2];
    expect((await found("ventanillas")).slice(0, 3)).toEqual(newest);
    expect((await found("ventanillas", small.northChampion)).slice(0, 3)).toEqual(newest);
    expect(await found("ventanillas", small.southChampion)).toEqual([rare.number]);
    expect(await found("ventanillas periscopio")).toEqual([rare.number]);
    const search = (words: string) => searchInputs(small.coordinator, { terms: searchTerms(words), number: null }, { before: null, most: 3, lang: "en" });
    expect((await search("ventanillas")).rows.map(({ number }) => number)).toEqual(newest);
    expect((await search("ventanillas periscopio")).rows.map(({ number }) => number)).toEqual([rare.number]);
  }
  const { number } = await inputRow(small.programme, inputId);
  const typed = await createInput(small.coordinator, { words: `Vinieron ${number}.`, lang: "es" });
  expect((await found(String(number))).toSorted((a, b) => a - b)).toEqual([number, typed.number]);
});

import { beforeAll, describe, expect, test } from "vitest";
import { editImprovement } from "#app/features/backlog/edit-improvement.server.ts";
import { readImprovement } from "#app/features/backlog/improvement.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { notesOf } from "#app/features/backlog/notes/notes.queries.server.ts";
import { removeNote } from "#app/features/backlog/notes/remove-note.server.ts";
import { writeNote } from "#app/features/backlog/notes/write-note.server.ts";
import { relateImprovement } from "#app/features/backlog/relations/relate-improvement.server.ts";
import { relationsOf } from "#app/features/backlog/relations/relations.queries.server.ts";
import { unrelateImprovement } from "#app/features/backlog/relations/unrelate-improvement.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import type { PersonActor } from "#app/features/events/actor.ts";
import { database } from "#app/platform/db/db.ts";
import { createInput, createPerson, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

let small: SmallProgramme;
let leader: PersonActor;
beforeAll(async () => {
  small = await smallProgramme();
  leader = await createPerson(small.system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
});

const start = (more: { siteId?: string } = {}) => startImprovement(small.coordinator, { title: "A quiet room", why: "It is loud.", ...more });

describe("what an improvement aims at and who helps", () => {
  const edit = (number: number, version: number, more: Partial<Parameters<typeof editImprovement>[1]>) =>
    editImprovement(small.coordinator, { number, title: "A quiet room", why: "It is loud.", version, ...more });

  test("is kept, changed and taken away; a leader reads the aim and the partner, and not why", async () => {
    const { number } = await start();
    await edit(number, 0, { aim: "Nobody is asked in the hall.", dueOn: "2027-03-01", partner: "Harbor Legal Aid", partnerDoes: "Lends two rooms." });
    expect(await readImprovement(leader, number, "en")).toMatchObject({
      aim: { words: "Nobody is asked in the hall." },
      dueOn: "2027-03-01",
      partner: { name: "Harbor Legal Aid", does: { words: "Lends two rooms." } },
      why: null,
    });
    await edit(number, 1, { aim: "Nobody is asked in the hall from May.", dueOn: "2027-05-01", partner: "Harbor Legal Aid" });
    expect(await readImprovement(small.coordinator, number, "en")).toMatchObject({ aim: { words: "Nobody is asked in the hall from May." }, dueOn: "2027-05-01", partner: { does: null } });
    await edit(number, 2, {});
    expect(await readImprovement(small.coordinator, number, "en")).toMatchObject({ aim: null, dueOn: null, partner: null });
  });

  test("saved as it is changes nothing", async () => {
    const { id, number } = await start();
    const more = { aim: "Quiet.", dueOn: "2027-03-01", partner: "Harbor Legal Aid", partnerDoes: "Lends rooms." };
    await edit(number, 0, more);
    await edit(number, 1, more);
    expect((await eventNames(small.programme, id)).filter((name) => name === "improvement.edited")).toHaveLength(1);
  });
});

describe("what an improvement has to do with others", () => {
  const relations = async (id: string) => (await relationsOf(small.coordinator, id, "en")).map(({ as, number }) => [as, number]);

  test("reads from both ends, once however often it is said, and goes from either end", async () => {
    const { coordinator } = small;
    const [first, second, third] = [await start(), await start(), await start()];
    const blocks = await relateImprovement(coordinator, { number: first.number, other: second.number, as: "blocks" });
    expect(await relateImprovement(coordinator, { number: second.number, other: first.number, as: "blocked_by" })).toBe(blocks);
    await relateImprovement(coordinator, { number: first.number, other: third.number, as: "repeated_by" });
    expect(await relations(first.id)).toEqual([["blocks", second.number], ["repeated_by", third.number]]);
    expect(await relations(second.id)).toEqual([["blocked_by", first.number]]);
    expect(await relations(third.id)).toEqual([["repeats", first.number]]);
    await unrelateImprovement(coordinator, { number: second.number, relationId: blocks });
    await unrelateImprovement(coordinator, { number: second.number, relationId: blocks });
    expect(await relations(first.id)).toEqual([["repeated_by", third.number]]);
    // Taken back: said once more.
    expect(await relateImprovement(coordinator, { number: second.number, other: first.number, as: "blocked_by" })).not.toBe(blocks);
    expect(await relations(second.id)).toEqual([["blocked_by", first.number]]);
    expect((await eventNames(small.programme, second.id)).filter((name) => name.includes("related"))).toEqual(["improvement.unrelated", "improvement.related"]);
  });

  test("two do not block each other, also where both say so at once; none has to do with itself or with what is not there", async () => {
    const { coordinator, northChampion } = small;
    const [first, second] = [await start(), await start()];
    const both = await Promise.allSettled([
      relateImprovement(coordinator, { number: first.number, other: second.number, as: "blocks" }),
      relateImprovement(northChampion, { number: second.number, other: first.number, as: "blocks" }),
    ]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: refusal("backlog:errors.bothWays") });
    for (const other of [first.number, 999_999]) await expect(relateImprovement(coordinator, { number: first.number, other, as: "repeats" })).rejects.toEqual(refusal("backlog:errors.chooseImprovement"));
  });

  test("is said only by whoever may change the improvement, and taken away at one of its ends", async () => {
    const { coordinator, southChampion, north } = small;
    const [first, second, third] = [await start({ siteId: north }), await start(), await start()];
    await expect(relateImprovement(southChampion, { number: first.number, other: second.number, as: "blocks" })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(relateImprovement(leader, { number: second.number, other: first.number, as: "blocks" })).rejects.toEqual(refusal("errors:notAllowed"));
    const relationId = await relateImprovement(coordinator, { number: first.number, other: second.number, as: "blocks" });
    await expect(unrelateImprovement(coordinator, { number: third.number, relationId })).rejects.toEqual(refusal("errors:notFound"));
    expect(await relationsOf({ ...leader, grants: [] }, first.id, "en")).toEqual([]);
  });
});

describe("what the team says to itself", () => {
  test("is read by those who work on improvements, by nobody else, and stands in no history", async () => {
    const { coordinator, southChampion, north } = small;
    const { id, number } = await start({ siteId: north });
    await writeNote(southChampion, { number, words: "The landlord says no." });
    await writeNote(coordinator, { number, words: "I call them." });
    expect((await notesOf(coordinator, id, "en"))!.map(({ author, text, canRemove }) => [author, text.words, canRemove])).toEqual([["Samuel South", "The landlord says no.", true], ["Carmen Soto", "I call them.", true]]);
    expect((await notesOf(southChampion, id, "en"))!.map(({ canRemove }) => canRemove)).toEqual([true, false]);
    expect(await notesOf(leader, id, "en")).toBeNull();
    await expect(writeNote(leader, { number, words: "Me too." })).rejects.toEqual(refusal("errors:notFound"));
    expect((await readImprovement(leader, number, "en")).history.map(({ name }) => name)).toEqual(["improvement.started"]);
    const texts = await database(small.programme).prisma.text.findMany({ where: { kind: "improvement_note", subjectId: id }, include: { translations: true } });
    expect(texts.map(({ audience, translations }) => [audience, translations])).toEqual([["team", []], ["team", []]]);
  });

  test("is taken back by whoever wrote it and by coordinators: the words are gone for good", async () => {
    const { coordinator, northChampion, southChampion } = small;
    const { id, number } = await start();
    const noteId = await writeNote(southChampion, { number, words: "The landlord says no." });
    await expect(removeNote(northChampion, { number, noteId })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(removeNote(coordinator, { number: (await start()).number, noteId })).rejects.toEqual(refusal("errors:notFound"));
    await removeNote(southChampion, { number, noteId });
    await removeNote(coordinator, { number, noteId });
    expect(await notesOf(coordinator, id, "en")).toMatchObject([{ text: { words: "", erased: true }, canRemove: false }]);
    expect((await eventNames(small.programme, id)).filter((name) => name === "improvement.note_removed")).toHaveLength(1);
  });
});

describe("the voices", () => {
  test("are told to a leader only in numbers from which nobody can be worked out, with words that may be quoted", async () => {
    const { system, coordinator } = small;
    const { number } = await start();
    const say = async (lang: string, site: string, quoted = false) => {
      const { inputId } = await createInput(system, { lang, site, words: `${lang} ${site}` });
      await linkInput(coordinator, { inputId, number });
      if (quoted) await database(small.programme).prisma.input.update({ where: { id: inputId }, data: { quoteConsentAt: new Date() } });
    };
    for (let index = 0; index < 4; index += 1) await say("es", "north", index === 0);
    const few = await readImprovement(leader, number, "en");
    expect([few.people, few.languages, few.sites, few.quotes]).toEqual([null, { parts: [], others: null }, { parts: [], others: null }, []]);
    for (let index = 0; index < 4; index += 1) await say("es", "north");
    for (const lang of ["ar", "vi"]) for (let index = 0; index < 3; index += 1) await say(lang, "south");
    const many = await readImprovement(leader, number, "en");
    expect(many).toMatchObject({ people: 14, voices: null, languages: { parts: [{ key: "es", count: 8 }], others: 6 }, quotes: [{ words: "es north" }] });
    expect(many.sites.parts.map(({ count }) => count)).toEqual([8, 6]);
    const exact = await readImprovement(coordinator, number, "en");
    expect(exact.languages.parts.map(({ key, count }) => [key, count])).toEqual([["es", 8], ["ar", 3], ["vi", 3]]);
    expect(exact.quotes).toEqual([]);
    expect(exact.voices!.filter(({ mayQuote }) => mayQuote)).toHaveLength(1);
    // One more language of one person: with the total it could be worked out, unless another part is hidden with it.
    await say("ht", "north");
    expect((await readImprovement(leader, number, "en")).languages).toEqual({ parts: [{ key: "es", count: 8 }], others: 7 });
  });
});

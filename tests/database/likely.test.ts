import { beforeAll, describe, expect, test } from "vitest";
import { likelyImprovements } from "#app/features/backlog/likely/likely.queries.server.ts";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import type { Actor, ReceiptActor } from "#app/features/events/actor.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, createPerson, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
const numbers: Record<string, number> = {};
beforeAll(async () => {
  small = await smallProgramme();
  for (const [name, title, why] of [
    ["rent", "Ask about rent in a room of its own", "People hear questions about rent in the hallway."],
    ["lawyer", "Lawyers call back within two days", "People wait for a call and do not know whether anybody has their case."],
    ["papers", "Papers in the language that people read", "People sign papers that they cannot read."],
  ] as const) {
    numbers[name] = (await startImprovement(small.coordinator, { title, why, siteId: null })).number;
  }
});

/** The numbers of the improvements that something said likely belongs to, and the words that tell so. */
async function likely(inputId: string, actor: Actor = small.coordinator) {
  await settleAll(small.programme);
  const { textId } = await inputRow(small.programme, inputId);
  const text = (await readTexts(small.coordinator, [textId], "en")).get(textId)!;
  return likelyImprovements(actor, { id: inputId, text }, "en");
}
const say = (words: string, lang = "en") => createInput(small.coordinator, { words, lang });

describe("what an input likely belongs to", () => {
  test("shares words with it that few others have, in any form and order; what all have says nothing", async () => {
    const { inputId } = await say("Everybody in the hallways heard the question: how much is your RENT? People should not.");
    const [first, ...others] = await likely(inputId);
    expect(first).toMatchObject({ number: numbers.rent, people: 0, owner: null });
    expect(first!.words.toSorted()).toEqual(["RENT", "hallways", "question"]);
    expect(others.map(({ number }) => number)).not.toContain(numbers.rent);
    expect(await likely((await say("People wait.")).inputId)).toEqual([]);
    expect(await likely((await say("???")).inputId)).toEqual([]);
  });

  test("is learnt from what is linked to it, in its language, and forgotten with it", async () => {
    const first = await say("El abogado nunca devuelve mis llamadas.", "es");
    const second = await say("Mi abogado no devuelve llamadas.", "es");
    expect(await likely(second.inputId)).toEqual([]);
    const linkId = await linkInput(small.coordinator, { inputId: first.inputId, number: numbers.lawyer! });
    expect((await likely(second.inputId)).map(({ number, people }) => [number, people])).toEqual([[numbers.lawyer, 1]]);
    await unlinkInput(small.coordinator, { linkId });
    expect(await likely(second.inputId)).toEqual([]);
    await linkInput(small.coordinator, { inputId: first.inputId, number: numbers.lawyer! });
    expect(await likely(second.inputId)).toHaveLength(1);
    const holder: ReceiptActor = { kind: "receipt", programme: small.programme, receiptId: first.inputId, inputId: first.inputId };
    await withdrawInput(holder, { inputId: first.inputId });
    expect(await likely(second.inputId)).toEqual([]);
    expect(await database(small.programme).prisma.improvementTerm.count({ where: { lexeme: { contains: "abogad" } } })).toBe(0);
  });

  test("is nothing that was declined, and is shown to nobody who does not work on improvements", async () => {
    const { inputId } = await say("I sign papers that I cannot read.");
    expect((await likely(inputId)).map(({ number }) => number)).toEqual([numbers.papers]);
    expect(await likely(inputId, await createPerson(small.system, "Lena", [{ role: "leader", scope: { kind: "programme" } }]))).toEqual([]);
    await changeStatus(small.coordinator, { number: numbers.papers!, to: "declined", reason: "The law asks for English.", version: 0 });
    expect(await likely(inputId)).toEqual([]);
  });
});

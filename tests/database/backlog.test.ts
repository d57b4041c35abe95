import { describe, expect, test } from "vitest";
import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { correctUpdate } from "#app/features/backlog/updates/correct-update.server.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { editImprovement } from "#app/features/backlog/edit-improvement.server.ts";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { linkedImprovements, openImprovements, workAtHand } from "#app/features/backlog/improvements.queries.server.ts";
import { WHOLE_LIST } from "#app/features/backlog/list/list-view.ts";
import { listImprovements } from "#app/features/backlog/list/list.queries.server.ts";
import { readImprovement } from "#app/features/backlog/improvement.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { reviseUpdate } from "#app/features/backlog/updates/revise-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, createPerson, eventNames, inputRow, smallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

function start(actor: Actor, more: Partial<Parameters<typeof startImprovement>[1]> = {}) {
  return startImprovement(actor, { title: "Ask in a room with a door", why: "People are asked where others hear.", ...more });
}

async function versionOf(programme: string, number: number): Promise<number> {
  return (await database(programme).prisma.improvement.findUniqueOrThrow({ where: { number } })).version;
}

async function allowQuote(programme: string, inputId: string, at: Date | null = new Date()): Promise<void> {
  await database(programme).prisma.input.update({ where: { id: inputId }, data: { quoteConsentAt: at } });
}

describe("starting and editing", () => {
  test("an improvement started from an input links it, reads it, and wants its title in the writer's language", async () => {
    const { programme, system, coordinator } = await smallProgramme();
    const { inputId } = await createInput(system, { lang: "vi", words: "Ai cũng nghe thấy." });
    const { id, number, linkId } = await start(coordinator, { inputId });
    expect(await inputRow(programme, inputId)).toMatchObject({ status: "linked", acknowledgedAt: expect.any(Date) });
    expect(await eventNames(programme, id)).toEqual(["improvement.started"]);
    const { titleTextId, whyTextId } = await database(programme).prisma.improvement.findUniqueOrThrow({ where: { number } });
    const wanted = await database(programme).prisma.translation.findMany({ where: { textId: { in: [titleTextId, whyTextId] } } });
    expect(wanted.map(({ textId, lang }) => [textId === titleTextId, lang]).sort()).toEqual([[true, "ar"], [true, "es"], [true, "vi"]]);
    expect(await linkedImprovements(coordinator, inputId, "en")).toMatchObject([{ number, linkId, status: "proposed" }]);
  });

  test("whoever may not read an input cannot start from it, and whoever does not work on improvements cannot start one", async () => {
    const { system, southChampion, north, south } = await smallProgramme();
    const { inputId } = await createInput(system);
    const leader = await createPerson(system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
    await expect(start(southChampion, { inputId })).rejects.toEqual(refusal("errors:notFound"));
    await expect(start(southChampion, { siteId: north })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(start(leader)).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(start(southChampion, { siteId: south })).resolves.toBeTruthy();
  });

  test("the owner works with the programme and the site is one of its own", async () => {
    const { system, coordinator, northChampion } = await smallProgramme();
    const member = await createPerson(system, "Mila Member", []);
    await expect(start(coordinator, { ownerId: member.personId })).rejects.toEqual(refusal("backlog:errors.owner"));
    await expect(start(coordinator, { siteId: crypto.randomUUID() })).rejects.toEqual(refusal("backlog:errors.site"));
    expect(northChampion.grants).toHaveLength(1);
  });

  test("an edit from an old version is refused, and overwrites nothing", async () => {
    const { coordinator, northChampion } = await smallProgramme();
    const { number } = await start(coordinator);
    await editImprovement(northChampion, { number, title: "A room with a door", why: "Privacy.", version: 0 });
    await expect(editImprovement(coordinator, { number, title: "Other", why: "Other.", version: 0 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    expect((await readImprovement(coordinator, number, "en")).title.words).toBe("A room with a door");
  });

  test("an edit that changes nothing records nothing", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { id, number } = await start(coordinator);
    await editImprovement(coordinator, { number, title: "Ask in a room with a door", why: "People are asked where others hear.", version: 0 });
    expect(await eventNames(programme, id)).toEqual(["improvement.started"]);
  });
});

describe("moving", () => {
  test("parked and declined need a reason, which is a critical public text, sealed at once", async () => {
    const { programme, coordinator } = await smallProgramme();
    const { id, number } = await start(coordinator);
    await expect(changeStatus(coordinator, { number, to: "parked", reason: "  ", version: 0 })).rejects.toEqual(refusal("backlog:errors.reason"));
    await changeStatus(coordinator, { number, to: "parked", reason: "The room is being built until June.", version: 0 });
    const row = await database(programme).prisma.improvement.findUniqueOrThrow({ where: { number }, include: { reason: { include: { translations: true } } } });
    expect(row.reason).toMatchObject({ kind: "improvement_reason", audience: "public", critical: true, sealedAt: expect.any(Date) });
    expect(row.reason!.translations.map(({ lang }) => lang).sort()).toEqual(["ar", "es"]);
    await changeStatus(coordinator, { number, to: "accepted", version: 1 });
    expect((await readImprovement(coordinator, number, "en")).reason).toBeNull();
    expect(await eventNames(programme, id)).toEqual(["improvement.started", "improvement.status_changed", "improvement.status_changed"]);
  });

  test.each<[ImprovementStatus, number]>([
    ["testing", 0],
    ["spreading", 0],
    ["proposed", 0],
  ])("a new improvement does not go to %s", async (to, version) => {
    const { coordinator } = await smallProgramme();
    const { number } = await start(coordinator);
    await expect(changeStatus(coordinator, { number, to, version })).rejects.toEqual(refusal("backlog:errors.transition"));
  });

  test("a champion of another site does not move it; an old version is refused", async () => {
    const { coordinator, southChampion, north } = await smallProgramme();
    const { number } = await start(coordinator, { siteId: north });
    await expect(changeStatus(southChampion, { number, to: "accepted", version: 0 })).rejects.toEqual(refusal("errors:notAllowed"));
    await expect(changeStatus(coordinator, { number, to: "accepted", version: 7 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
  });

  test("what the team is not done with leaves out what was changed, declined or merged", async () => {
    const { coordinator } = await smallProgramme();
    const [open, done, declined, merged] = [await start(coordinator), await start(coordinator), await start(coordinator), await start(coordinator)];
    await changeStatus(coordinator, { number: done.number, to: "accepted", version: 0 });
    await changeStatus(coordinator, { number: done.number, to: "implemented", version: 1 });
    await changeStatus(coordinator, { number: declined.number, to: "declined", reason: "It is not ours to decide.", version: 0 });
    await mergeImprovement(coordinator, { number: merged.number, into: open.number, version: 0 });
    expect((await workAtHand(coordinator, "en")).map(({ number }) => number)).toEqual([open.number]);
    expect((await openImprovements(coordinator, "en")).map(({ number }) => number)).toEqual([done.number, open.number]);
  });

  test("merging keeps links where they are; the voices count for the other one", async () => {
    const { programme, system, coordinator } = await smallProgramme();
    const { inputId } = await createInput(system);
    const first = await start(coordinator, { inputId });
    const second = await start(coordinator);
    await mergeImprovement(coordinator, { number: first.number, into: second.number, version: 0 });
    expect(await eventNames(programme, first.id)).toContain("improvement.merged");
    const link = await database(programme).prisma.link.findFirstOrThrow({ where: { sourceId: inputId } });
    expect(link.improvementId).toBe(first.id);
    const goesOn = await readImprovement(coordinator, second.number, "en");
    expect(goesOn).toMatchObject({ people: 1, voices: [{ inputId }] });
    await expect(changeStatus(coordinator, { number: first.number, to: "accepted", version: 1 })).rejects.toEqual(refusal("backlog:errors.merged"));
    await expect(mergeImprovement(coordinator, { number: second.number, into: first.number, version: 0 })).rejects.toEqual(refusal("backlog:errors.mergeTarget"));
    await expect(linkInput(coordinator, { inputId, number: first.number })).rejects.toEqual(refusal("backlog:errors.merged"));
  });
});

describe("links", () => {
  test("linking twice is one link and one event", async () => {
    const { programme, system, coordinator } = await smallProgramme();
    const { inputId } = await createInput(system);
    const { number } = await start(coordinator);
    const link = await linkInput(coordinator, { inputId, number });
    expect(await linkInput(coordinator, { inputId, number })).toBe(link);
    expect((await eventNames(programme, inputId)).filter((name) => name === "input.linked")).toHaveLength(1);
  });

  test("a closed input that is linked is open again; a withdrawn one is refused; an old version too", async () => {
    const { programme, system, coordinator } = await smallProgramme();
    const { number } = await start(coordinator);
    const closed = await createInput(system);
    await database(programme).prisma.input.update({ where: { id: closed.inputId }, data: { status: "closed", closeReason: "duplicate", version: 3 } });
    await expect(linkInput(coordinator, { inputId: closed.inputId, number, version: 2 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await linkInput(coordinator, { inputId: closed.inputId, number, version: 3 });
    expect(await inputRow(programme, closed.inputId)).toMatchObject({ status: "linked", closeReason: null });
    const gone = await createInput(system);
    await database(programme).prisma.input.update({ where: { id: gone.inputId }, data: { status: "withdrawn", withdrawnAt: new Date() } });
    await expect(linkInput(coordinator, { inputId: gone.inputId, number })).rejects.toEqual(refusal("backlog:errors.withdrawn"));
  });

  test("unlinking goes back to the inbox only when no other improvement holds it", async () => {
    const { programme, system, coordinator, southChampion } = await smallProgramme();
    const { inputId } = await createInput(system);
    const first = await start(coordinator, { inputId });
    const second = await start(coordinator);
    const other = await linkInput(coordinator, { inputId, number: second.number });
    await expect(unlinkInput(southChampion, { linkId: other })).rejects.toEqual(refusal("errors:notFound"));
    await unlinkInput(coordinator, { linkId: first.linkId! });
    expect((await inputRow(programme, inputId)).status).toBe("linked");
    await unlinkInput(coordinator, { linkId: other });
    await unlinkInput(coordinator, { linkId: other });
    expect((await inputRow(programme, inputId)).status).toBe("acknowledged");
    expect((await eventNames(programme, inputId)).filter((name) => name === "input.unlinked")).toHaveLength(2);
  });
});

describe("updates", () => {
  test("a published update is sealed, answers what was linked and lets public pages be drawn anew", async () => {
    const { programme, system, coordinator } = await smallProgramme();
    const { inputId } = await createInput(system, { lang: "vi" });
    const { number } = await start(coordinator, { inputId });
    const updateId = await draftUpdate(coordinator, { number, said: "Too many heard it.", did: "There is a door now.", audience: "public" });
    await settleAll(programme);
    const before = await database(programme).prisma.programme.findUniqueOrThrow({ where: { id: 1 } });
    await publishUpdate(coordinator, { updateId, version: 0 });
    await settleAll(programme);
    const after = await database(programme).prisma.programme.findUniqueOrThrow({ where: { id: 1 } });
    expect(after.publicRevision).toBeGreaterThan(before.publicRevision);
    expect(await inputRow(programme, inputId)).toMatchObject({ status: "answered", answeredAt: expect.any(Date) });
    expect(await eventNames(programme, inputId)).toContain("input.answered_by_update");
    const update = await database(programme).prisma.update.findUniqueOrThrow({ where: { id: updateId }, include: { said: true, did: { include: { translations: true } } } });
    expect([update.said.sealedAt, update.did.sealedAt]).toEqual([expect.any(Date), expect.any(Date)]);
    expect(update.did.translations.map(({ lang }) => lang).sort()).toEqual(["ar", "es", "vi"]);
    await expect(publishUpdate(coordinator, { updateId, version: 1 })).rejects.toEqual(refusal("backlog:errors.published"));
    await expect(reviseUpdate(coordinator, { updateId, said: "a", did: "b", audience: "public", version: 1 })).rejects.toEqual(refusal("backlog:errors.published"));
  });

  test("nobody is quoted without their consent: neither in the draft nor when it was taken back before publishing", async () => {
    const { programme, system, coordinator } = await smallProgramme();
    const { inputId, number: quoted } = await createInput(system);
    const { number } = await start(coordinator, { inputId });
    const words = { number, said: "Said.", did: "Did.", audience: "public" as const, quoteInputNumber: quoted };
    await expect(draftUpdate(coordinator, words)).rejects.toEqual(refusal("backlog:errors.noConsent"));
    await allowQuote(programme, inputId);
    const updateId = await draftUpdate(coordinator, words);
    await allowQuote(programme, inputId, null);
    await expect(publishUpdate(coordinator, { updateId, version: 0 })).rejects.toEqual(refusal("backlog:errors.noConsent"));
    const stranger = await createInput(system);
    await allowQuote(programme, stranger.inputId);
    await expect(draftUpdate(coordinator, { ...words, quoteInputNumber: stranger.number })).rejects.toEqual(refusal("backlog:errors.quoteUnknown"));
  });

  test("two people on one draft: the second is told, nothing is overwritten", async () => {
    const { coordinator, northChampion } = await smallProgramme();
    const { number } = await start(coordinator);
    const updateId = await draftUpdate(coordinator, { number, said: "Said.", did: "Did.", audience: "public" });
    await reviseUpdate(northChampion, { updateId, said: "Said better.", did: "Did.", audience: "contributors", version: 0 });
    await expect(reviseUpdate(coordinator, { updateId, said: "Mine.", did: "Did.", audience: "public", version: 0 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    const { updates } = await readImprovement(coordinator, number, "en");
    expect(updates).toMatchObject([{ said: { words: "Said better." }, audience: "contributors", publishedAt: null }]);
  });

  test("a correction is a draft of its own, one at a time, of what was published", async () => {
    const { coordinator } = await smallProgramme();
    const { number } = await start(coordinator);
    const updateId = await draftUpdate(coordinator, { number, said: "Said.", did: "Since March.", audience: "public" });
    await expect(correctUpdate(coordinator, { updateId, said: "Said.", did: "Since May." })).rejects.toEqual(refusal("backlog:errors.notPublished"));
    await publishUpdate(coordinator, { updateId, version: 0 });
    const correction = await correctUpdate(coordinator, { updateId, said: "Said.", did: "Since May." });
    await expect(correctUpdate(coordinator, { updateId, said: "Said.", did: "Since June." })).rejects.toEqual(refusal("backlog:errors.correctionExists"));
    expect((await readImprovement(coordinator, number, "en")).updates).toMatchObject([
      { id: correction, correctsId: updateId, publishedAt: null },
      { id: updateId, correction: "draft" },
    ]);
    await publishUpdate(coordinator, { updateId: correction, version: 0 });
    expect((await readImprovement(coordinator, number, "en")).updates[1]).toMatchObject({ correction: "published" });
  });
});

describe("who reads what", () => {
  test("a champion reads the voices of their site and counts the others; a leader reads neither why, nor words, nor drafts", async () => {
    const { programme, system, coordinator, northChampion, southChampion } = await smallProgramme();
    const north = await createInput(system);
    const south = await createInput(system, { site: "south", words: "Todos oían." });
    const { number } = await start(coordinator, { inputId: north.inputId });
    await linkInput(coordinator, { inputId: south.inputId, number });
    await draftUpdate(coordinator, { number, said: "Said.", did: "Did.", audience: "public" });
    const leader = await createPerson(system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
    const intake = await createPerson(system, "Ines Intake", [{ role: "intake", scope: { kind: "programme" } }]);
    expect(await readImprovement(northChampion, number, "en")).toMatchObject({ voices: [{ inputId: north.inputId }], otherVoices: 1, people: 2, canChange: true });
    expect(await readImprovement(southChampion, number, "en")).toMatchObject({ voices: [{ inputId: south.inputId }], otherVoices: 1 });
    expect(await readImprovement(leader, number, "en")).toMatchObject({ voices: null, otherVoices: 0, people: null, languages: { parts: [], others: null }, quotes: [], why: null, updates: [], canChange: false });
    // Links would tell a leader how many spoke, where they are too few to be told.
    const linksIn = async (reader: typeof leader) => (await readImprovement(reader, number, "en")).history.filter(({ name }) => name === "input.linked").length;
    expect([await linksIn(northChampion), await linksIn(leader)]).toEqual([2, 0]);
    await expect(readImprovement(intake, number, "en")).rejects.toEqual(refusal("errors:notFound"));
    await expect(listImprovements(intake, { lang: "en", timeZone: "UTC", view: WHOLE_LIST })).rejects.toEqual(refusal("errors:notFound"));
    expect(await openImprovements(leader, "en")).toEqual([]);
    expect((await listImprovements(leader, { lang: "en", timeZone: "UTC", view: WHOLE_LIST })).items).toMatchObject([{ number, people: null }]);
    expect((await listImprovements(coordinator, { lang: "en", timeZone: "UTC", view: { ...WHOLE_LIST, word: "new" } })).items).toMatchObject([{ number, people: 2 }]);
    expect((await listImprovements(coordinator, { lang: "en", timeZone: "UTC", view: { ...WHOLE_LIST, word: "planned" } })).items).toEqual([]);
    expect(await versionOf(programme, number)).toBe(0);
  });
});

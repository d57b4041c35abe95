import { describe, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { acceptApplication } from "#app/features/membership/accept-application.server.ts";
import { askApplicant } from "#app/features/membership/ask-applicant.server.ts";
import { noteApplication } from "#app/features/membership/note-application.server.ts";
import { withdrawApplication } from "#app/features/membership/withdraw-application.server.ts";
import { writeAboutApplication } from "#app/features/membership/write-about-application.server.ts";
import { programmeThatRecruits, storyOf } from "#tests/setup/applications.ts";
import { linesWithWords } from "#tests/setup/dump.ts";

const MONDAY = new Date("2026-11-16T15:00:00Z");

const { small, db, rowOf, applied, move } = programmeThatRecruits();

describe("taking back", () => {
  test("erases everything that tells who it was, and leaves an honest row, its history and other people's words", async () => {
    const one = await applied({ name: "Goes-away", why: "words-that-go", dialect: "dialect-that-goes", needsNote: "needs-that-go" });
    const other = await applied({ name: "Stays-here" });
    await askApplicant(small.coordinator, { applicationId: one.id, words: "question-that-goes", lang: "en", version: 0 });
    await writeAboutApplication(one.holder, { applicationId: one.id, words: "reply-that-goes", lang: "ar" });
    await noteApplication(small.coordinator, { applicationId: one.id, words: "note-that-goes", lang: "en" });
    await move(one.id, "screening");
    await withdrawApplication(one.holder, { applicationId: one.id });
    for (const gone of ["Goes-away", "words-that-go", "dialect-that-goes", "needs-that-go", "question-that-goes", "reply-that-goes", "note-that-goes"]) {
      expect(await linesWithWords(small.programme, gone), gone).toEqual([]);
    }
    expect(await rowOf(one.id)).toMatchObject({ state: "withdrew", name: null, contact: null, contactKind: null, speaks: [], needs: [], number: one.number, stepDueOn: null });
    expect((await rowOf(other.id)).name).toBe("Stays-here");
    // The letter's template is the programme's and stays.
    expect(await linesWithWords(small.programme, "thank you for asking to join")).not.toEqual([]);
    const told = await storyOf(one);
    expect(told.map(({ kind }) => kind)).toEqual(["applied", "question", "reply", "moved", "withdrawn"]);
    expect(told.find(({ kind }) => kind === "moved")).toMatchObject({ letter: null });
    await expect(withdrawApplication(one.holder, { applicationId: one.id })).rejects.toMatchObject({ status: 404 });
    await expect(writeAboutApplication(one.holder, { applicationId: one.id, words: "again", lang: "ar" })).rejects.toMatchObject({ status: 404 });
    await expect(noteApplication(small.coordinator, { applicationId: one.id, words: "again", lang: "en" })).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
    await expect(move(one.id, "screening")).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
  });

  test("by the team for somebody who asks, on what they saw", async () => {
    const { id } = await applied();
    await expect(withdrawApplication(small.coordinator, { applicationId: id, version: 4 })).rejects.toMatchObject({ status: 409 });
    await withdrawApplication(small.coordinator, { applicationId: id, version: 0 });
    expect(await rowOf(id)).toMatchObject({ state: "withdrew", name: null });
  });
});

describe("taking somebody on", () => {
  const accept = async (id: string, actor: PersonActor = small.coordinator) =>
    acceptApplication(actor, { applicationId: id, version: (await rowOf(id)).version, kind: "patient", letter: true });

  test("makes account and membership at once, records one event, and leaves the contact with the account", async () => {
    const one = await applied({ name: "Nour", contactKind: "email", contactValue: "Nour@Example.org" });
    await move(one.id, "screening", "interview", "offered");
    const { personId, newAccount } = await accept(one.id);
    expect(newAccount).toBe(true);
    expect(await db().person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({ name: "Nour", email: "nour@example.org", lang: "ar" });
    expect(await db().membership.findFirstOrThrow({ where: { personId } })).toMatchObject({ groupId: small.council.id, applicationId: one.id, kind: "patient", state: "onboarding" });
    expect(await rowOf(one.id)).toMatchObject({ state: "accepted", personId, contact: null, contactKind: null });
    const events = await db().event.findMany({ where: { subjectId: { in: [one.id, personId] } }, orderBy: { id: "asc" } });
    expect(events.map(({ name }) => name)).toEqual(["application.received", "application.moved", "application.moved", "application.moved", "application.accepted"]);
    expect((await storyOf(one)).at(-1)).toMatchObject({ kind: "moved", to: "accepted", letter: { lang: "en", pending: true } });
    await expect(withdrawApplication(one.holder, { applicationId: one.id })).rejects.toMatchObject({ code: "membership:applyErrors.notPossibleNow" });
    await expect(accept(one.id)).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
  });

  test("uses the account that has the address already; a second place in the group is refused and nothing is kept", async () => {
    const known = await addPerson(small.system, { name: "Known", email: "known@example.org", lang: "en" });
    const people = await db().person.count();
    const one = await applied({ contactKind: "email", contactValue: "known@example.org" });
    await move(one.id, "screening", "interview", "offered");
    expect(await accept(one.id)).toEqual({ personId: known, newAccount: false });
    expect(await db().person.count()).toBe(people);
    const again = await applied({ contactKind: "email", contactValue: "known@example.org" });
    await move(again.id, "screening", "interview", "offered");
    await expect(accept(again.id)).rejects.toMatchObject({ status: 409 });
    expect(await rowOf(again.id)).toMatchObject({ state: "offered", personId: null });
  });

  test("by phone only: the account has the number; an account that ended is not opened again", async () => {
    const one = await applied();
    await move(one.id, "screening", "interview", "offered");
    const { personId } = await accept(one.id);
    expect(await db().person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({ phone: "555 010 0142", email: null });
    const ended = await addPerson(small.system, { name: "Gone", email: "gone@example.org", lang: "en" });
    await db().person.update({ where: { id: ended }, data: { endedAt: MONDAY } });
    const back = await applied({ contactKind: "email", contactValue: "gone@example.org" });
    await move(back.id, "screening", "interview", "offered");
    await expect(accept(back.id)).rejects.toMatchObject({ code: "membership:recruitErrors.accountEnded" });
  });

  test("only from an offer, on what was seen", async () => {
    const { id } = await applied();
    await expect(accept(id)).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
    await move(id, "screening", "interview", "offered");
    await expect(acceptApplication(small.coordinator, { applicationId: id, version: 0, kind: "patient", letter: true })).rejects.toMatchObject({ status: 409 });
    expect(await db().membership.count({ where: { applicationId: id } })).toBe(0);
  });
});

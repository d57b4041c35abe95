import { describe, expect, test } from "vitest";
import { readyIn } from "#app/features/membership/agreement/agreement.ts";
import { AGREEMENT, fingerprintOf, textsOf, unsignedAgreements } from "#app/features/membership/agreement/current-agreements.server.ts";
import { draftAgreement } from "#app/features/membership/agreement/draft-agreement.server.ts";
import { enterPaperSignature } from "#app/features/membership/agreement/enter-paper-signature.server.ts";
import { publishAgreement } from "#app/features/membership/agreement/publish-agreement.server.ts";
import { reviseAgreement } from "#app/features/membership/agreement/revise-agreement.server.ts";
import { shipAgreement } from "#app/features/membership/agreement/ship-agreement.server.ts";
import { CONFIDENTIALITY } from "#app/features/membership/agreement/shipped-agreement.ts";
import { signAgreement } from "#app/features/membership/agreement/sign-agreement.server.ts";
import { completeStep } from "#app/features/membership/onboarding/complete-step.server.ts";
import { reopenStep } from "#app/features/membership/onboarding/reopen-step.server.ts";
import { waiveStep } from "#app/features/membership/onboarding/waive-step.server.ts";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { database } from "#app/platform/db/db.ts";
import { createMember, smallGroup, type SmallGroup } from "#tests/setup/small-group.ts";
import { createPerson, createTranslator, eventNames } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });

async function current(programme: string) {
  return database(programme).prisma.agreement.findFirstOrThrow({ where: { publishedAt: { not: null } }, orderBy: { number: "desc" }, ...AGREEMENT });
}

async function newcomer(group: SmallGroup) {
  const person = await createPerson(group.system, "Nour Newcomer", []);
  const membershipId = await startMembership(group.system, { personId: person.personId, groupId: group.groupId, kind: "patient" });
  return { person, membershipId };
}

async function review(group: SmallGroup, textId: string, lang: string, words: string) {
  const { version } = await database(group.programme).prisma.translation.findUniqueOrThrow({ where: { textId_lang: { textId, lang } } });
  await translateText(await createTranslator(group.system, lang), { textId, lang, words, checked: true, confirmed: true, version });
}

async function publishNext(group: SmallGroup, body: string) {
  const agreementId = await draftAgreement(group.coordinator, { code: "confidentiality", title: "It stays here", body });
  await publishAgreement(group.coordinator, { agreementId, version: 0 });
  return agreementId;
}

describe("the version that comes with Heard", () => {
  test("is there once, published, its translations not taken for reviewed", async () => {
    const group = await smallGroup();
    await shipAgreement(group.system, { code: "confidentiality", words: CONFIDENTIALITY });
    const rows = await database(group.programme).prisma.agreement.findMany({ include: { body: { include: { translations: true } } } });
    expect(rows).toHaveLength(1);
    expect(rows[0]!.body.translations.map(({ lang, origin, reviewedAt, words }) => [lang, origin, reviewedAt, Boolean(words)]).sort()).toEqual([
      ["ar", "imported", null, true],
      ["es", "imported", null, true],
    ]);
  });
});

describe("signing", () => {
  test("keeps the very words, their language and the name as typed; ticks the step", async () => {
    const group = await smallGroup();
    const { programme } = group;
    const { person, membershipId } = await newcomer(group);
    const agreement = await current(programme);
    await review(group, agreement.titleTextId, "ar", "ما تسمعه هنا يبقى هنا");
    await review(group, agreement.bodyTextId, "ar", "تعهد");
    const words = readyIn(textsOf(await current(programme)), "ar")!;
    await signAgreement(person, { agreementId: agreement.id, lang: "ar", seen: fingerprintOf(words), typedName: "  نور ح.  " });
    const { prisma } = database(programme);
    expect(await prisma.signature.findFirstOrThrow()).toMatchObject({ lang: "ar", title: "ما تسمعه هنا يبقى هنا", words: "تعهد", typedName: "نور ح.", enteredById: null });
    expect(await prisma.onboardingStep.findUniqueOrThrow({ where: { membershipId_code: { membershipId, code: "agreement" } } })).toMatchObject({ doneOn: expect.any(Date), lang: "ar", doneById: person.personId });
    // A later change of the translation leaves what was signed.
    await review(group, agreement.bodyTextId, "ar", "غير ذلك");
    expect(await prisma.signature.findFirstOrThrow()).toMatchObject({ words: "تعهد" });
    // A second press signs nothing twice.
    await signAgreement(person, { agreementId: agreement.id, lang: "ar", seen: "other", typedName: "Other" });
    expect((await eventNames(programme, person.personId)).filter((name) => name === "agreement.signed")).toHaveLength(1);
  });

  test("only in a language that is ready, only the words that were seen, only with a name", async () => {
    const group = await smallGroup();
    const { person } = await newcomer(group);
    const agreement = await current(group.programme);
    const english = fingerprintOf(readyIn(textsOf(agreement), "en")!);
    const sign = (more: object) => signAgreement(person, { agreementId: agreement.id, lang: "en", seen: english, typedName: "Nour", ...more });
    // The translation that came along is not reviewed.
    await expect(sign({ lang: "ar" })).rejects.toEqual(refusal("membership:agreement.errors.notReady"));
    await expect(sign({ seen: "something else" })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await expect(sign({ typedName: "   " })).rejects.toEqual(refusal("membership:agreement.errors.typedName"));
    await sign({});
  });

  test("whoever has no place in a group has nothing to sign, nor a visitor", async () => {
    const group = await smallGroup();
    const { id } = await current(group.programme);
    const input = { agreementId: id, lang: "en", seen: "x", typedName: "Somebody" };
    await expect(signAgreement(group.coordinator, input)).rejects.toEqual(refusal("errors:notFound"));
    await expect(signAgreement({ kind: "visitor", programme: group.programme }, input)).rejects.toEqual(refusal("errors:notFound"));
  });

  test("on paper, typed in by staff on behalf; not by anybody else, not for oneself, not for a day to come", async () => {
    const group = await smallGroup();
    const { programme, coordinator, northChampion } = group;
    const { person } = await newcomer(group);
    const { id } = await current(programme);
    const paper = { agreementId: id, personId: person.personId, lang: "en", typedName: "Nour", signedOn: "2026-01-05" };
    await expect(enterPaperSignature(northChampion, paper)).rejects.toEqual(refusal("errors:notFound"));
    await expect(enterPaperSignature(person, paper)).rejects.toEqual(refusal("errors:notFound"));
    await expect(enterPaperSignature(coordinator, { ...paper, signedOn: "2099-01-01" })).rejects.toEqual(refusal("membership:agreement.errors.signedOn"));
    await enterPaperSignature(coordinator, paper);
    expect(await database(programme).prisma.signature.findFirstOrThrow()).toMatchObject({ enteredById: coordinator.personId, signedAt: new Date("2026-01-05T17:00:00Z") });
    expect(await database(programme).prisma.event.findFirstOrThrow({ where: { name: "agreement.signed_on_paper" } })).toMatchObject({ actorId: coordinator.personId, subjectId: person.personId });
    await startMembership(group.system, { personId: coordinator.personId, groupId: group.groupId, kind: "staff" });
    await expect(enterPaperSignature(coordinator, { ...paper, personId: coordinator.personId })).rejects.toEqual(refusal("membership:agreement.errors.ownPaper"));
  });
});

describe("versions", () => {
  test("a new version asks everybody again, in their languages, and the old one can no longer be signed", async () => {
    const group = await smallGroup();
    const { programme } = group;
    const { prisma } = database(programme);
    const { member } = await createMember(group, "Mila Member");
    const { person } = await newcomer(group);
    await prisma.person.update({ where: { id: person.personId }, data: { lang: "vi" } });
    const old = await current(programme);
    expect((await unsignedAgreements(prisma, member.personId)).unsigned).toEqual([]);
    const agreementId = await draftAgreement(group.coordinator, { code: "confidentiality", title: "It stays here", body: "New words." });
    // A draft asks nobody.
    expect((await unsignedAgreements(prisma, member.personId)).unsigned).toEqual([]);
    await publishAgreement(group.coordinator, { agreementId, version: 0 });
    expect((await unsignedAgreements(prisma, member.personId)).unsigned.map(({ number }) => number)).toEqual([2]);
    const { bodyTextId, body } = await current(programme);
    expect((await prisma.translation.findMany({ where: { textId: bodyTextId } })).map(({ lang }) => lang).sort()).toEqual(["ar", "es", "vi"]);
    expect(body.words).toBe("New words.");
    await expect(signAgreement(person, { agreementId: old.id, lang: "en", seen: "x", typedName: "Nour" })).rejects.toEqual(refusal("membership:agreement.errors.newer"));
  });

  test("published is sealed; a draft can be changed; one draft at a time; not everybody's to write", async () => {
    const group = await smallGroup();
    const { coordinator, northChampion, programme } = group;
    const words = { title: "It stays here", body: "Draft." };
    await expect(draftAgreement(northChampion, { code: "confidentiality", ...words })).rejects.toEqual(refusal("errors:notFound"));
    const agreementId = await draftAgreement(coordinator, { code: "confidentiality", ...words });
    await expect(draftAgreement(coordinator, { code: "confidentiality", ...words })).rejects.toEqual(refusal("membership:agreement.errors.draftExists"));
    await reviseAgreement(coordinator, { agreementId, version: 0, title: "It stays here", body: "Better." });
    await expect(reviseAgreement(coordinator, { agreementId, version: 0, ...words })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    await publishAgreement(coordinator, { agreementId, version: 1 });
    await expect(reviseAgreement(coordinator, { agreementId, version: 2, ...words })).rejects.toEqual(refusal("membership:agreement.errors.published"));
    const { body } = await current(programme);
    expect(body.words).toBe("Better.");
    await expect(database(programme).prisma.text.update({ where: { id: body.id }, data: { words: "Changed." } })).rejects.toThrow();
  });

  test("somebody of a new language makes the translations wanted", async () => {
    const group = await smallGroup();
    const person = await createPerson(group.system, "Vy Vietnamese", []);
    await database(group.programme).prisma.person.update({ where: { id: person.personId }, data: { lang: "vi" } });
    await startMembership(group.coordinator, { personId: person.personId, groupId: group.groupId, kind: "patient" });
    const { bodyTextId } = await current(group.programme);
    expect(await database(group.programme).prisma.translation.count({ where: { textId: bodyTextId, lang: "vi" } })).toBe(1);
    expect(await publishNext(group, "Once more.")).toBeTruthy();
  });
});

describe("steps of onboarding", () => {
  test("done on a day, in a language; the buddy is a member who takes part; the agreement only by signing", async () => {
    const group = await smallGroup();
    const { coordinator, programme } = group;
    const { member } = await createMember(group, "Mila Member");
    const { person, membershipId } = await newcomer(group);
    const step = (code: string) => database(programme).prisma.onboardingStep.findUniqueOrThrow({ where: { membershipId_code: { membershipId, code } } });
    const done = { membershipId, doneOn: "2026-02-02", lang: "en" };
    await completeStep(coordinator, { ...done, code: "orientation", lang: "ar" });
    expect(await step("orientation")).toMatchObject({ doneOn: new Date("2026-02-02"), lang: "ar", doneById: coordinator.personId });
    await expect(completeStep(coordinator, { ...done, code: "orientation" })).rejects.toEqual(refusal("membership:onboarding.errors.done"));
    await expect(completeStep(coordinator, { ...done, code: "agreement" })).rejects.toEqual(refusal("membership:onboarding.errors.sign"));
    await expect(completeStep(coordinator, { ...done, code: "payment", doneOn: "2099-01-01" })).rejects.toEqual(refusal("membership:onboarding.errors.future"));
    await expect(completeStep(coordinator, { ...done, code: "buddy" })).rejects.toEqual(refusal("membership:onboarding.errors.buddy"));
    await expect(completeStep(coordinator, { ...done, code: "buddy", buddyId: person.personId })).rejects.toEqual(refusal("errors:notFound"));
    await completeStep(coordinator, { ...done, code: "buddy", buddyId: member.personId });
    expect(await database(programme).prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })).toMatchObject({ buddyId: member.personId });
    await expect(completeStep(person, { ...done, code: "payment" })).rejects.toEqual(refusal("errors:notFound"));
  });

  test("waived with a reason, and opened again", async () => {
    const group = await smallGroup();
    const { coordinator, programme } = group;
    const { membershipId } = await newcomer(group);
    const step = () => database(programme).prisma.onboardingStep.findUniqueOrThrow({ where: { membershipId_code: { membershipId, code: "volunteer_office" } } });
    await expect(waiveStep(coordinator, { membershipId, code: "agreement", reason: "not_needed" })).rejects.toEqual(refusal("membership:onboarding.errors.sign"));
    await waiveStep(coordinator, { membershipId, code: "volunteer_office", reason: "would_harm" });
    expect(await step()).toMatchObject({ waivedOn: expect.any(Date), waiveReason: "would_harm" });
    await reopenStep(coordinator, { membershipId, code: "volunteer_office" });
    expect(await step()).toMatchObject({ waivedOn: null, waiveReason: null });
    expect(await eventNames(programme, membershipId)).toEqual(["membership.started", "membership.step_waived", "membership.step_reopened"]);
  });
});

import { describe, expect, test } from "vitest";
import { recordOutcome } from "#app/features/meetings/outcomes/record-outcome.server.ts";
import { writeNote } from "#app/features/meetings/notes/write-note.server.ts";
import { draftAgreement } from "#app/features/membership/agreement/draft-agreement.server.ts";
import { reviseAgreement } from "#app/features/membership/agreement/revise-agreement.server.ts";
import { addQuestion } from "#app/features/surveys/add-question.server.ts";
import { appendDemographics } from "#app/features/surveys/append-demographics.server.ts";
import { createSurvey } from "#app/features/surveys/create-survey.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { createGroup, createMeeting } from "#tests/setup/meeting.ts";
import { smallProgramme } from "#tests/setup/small-programme.ts";

/** A programme of English, Spanish and Arabic, whose coordinator reads Arabic. */
async function world() {
  const small = await smallProgramme();
  const { prisma } = database(small.programme);
  await prisma.person.update({ where: { id: small.coordinator.personId }, data: { lang: "ar" } });
  /** The languages of the texts of a kind, and in which each is wanted. */
  const texts = async (kind: string) =>
    (await prisma.text.findMany({ where: { kind }, orderBy: { id: "asc" }, select: { lang: true, translations: { orderBy: { lang: "asc" }, select: { lang: true } } } })).map(({ lang, translations }) => [lang, translations.map((one) => one.lang)]);
  return { ...small, prisma, texts };
}

describe("what the team writes has the language it is written in", () => {
  test("a survey goes on in the language of its first words; what ships with Heard keeps its own", async () => {
    const { coordinator, prisma, texts } = await world();
    const { number, id } = await createSurvey(coordinator, { title: "زيارتك", intro: "ثلاثة أسئلة قصيرة عن زيارتك الأخيرة للعيادة.", privacy: "unnamed" });
    await addQuestion(coordinator, { number, draft: "1.0", page: "page_1", type: "single", words: "كيف أتيت؟", choices: ["Uber", "باص"] });
    expect(await texts("survey_title")).toEqual([["ar", ["en", "es"]]]);
    expect((await texts("survey_question")).map(([lang]) => lang)).toEqual(["ar", "ar", "ar"]);
    await appendDemographics(coordinator, { number, draft: "1.1", withGender: false });
    const english = await prisma.text.count({ where: { subjectId: id, kind: "survey_question", lang: "en" } });
    expect(english).toBeGreaterThan(10);
  });

  test("an agreement is in one language, told by all its words, and follows them when they are written anew", async () => {
    const { coordinator, texts, prisma } = await world();
    await draftAgreement(coordinator, { code: "conduct", title: "Respeto", body: "Cómo nos tratamos entre nosotros. Habla una persona a la vez y las demás escuchan." });
    expect([await texts("agreement_title"), await texts("agreement_body")].flat().map(([lang]) => lang)).toEqual(["es", "es"]);
    const agreement = await prisma.agreement.findFirstOrThrow({ where: { code: "conduct" }, orderBy: { number: "desc" } });
    await reviseAgreement(coordinator, { agreementId: agreement.id, version: agreement.version, title: "Respeto", body: "How we treat each other. One person speaks at a time, and the others listen to what they say." });
    const [body] = await texts("agreement_body");
    expect(body).toEqual(["en", ["ar", "es"]]);
  });

  test("what a meeting recommends is wanted in the languages of whom it concerns, and in the team's", async () => {
    const { coordinator, system, texts } = await world();
    const { groupId } = await createGroup(system, "council", [{ name: "Ana", lang: "es" }, { name: "Bo", lang: "en" }]);
    const { number } = await createMeeting(coordinator, { groupId, title: "اجتماع المجلس", startsLocal: "2037-03-04T17:45" });
    expect(await texts("meeting_title")).toEqual([["ar", ["en", "es"]]]);
    await at(new Date("2037-03-04T23:30:00Z"), () => recordOutcome(coordinator, { number, kind: "recommendation", words: "أن يعرض الموقع مدة الانتظار." }));
    expect(await texts("meeting_outcome")).toEqual([["ar", ["en", "es"]]]);
    // A note is the team's: it is read in the language of the team.
    await at(new Date("2037-03-04T23:31:00Z"), () => writeNote(coordinator, { number, words: "تحدثنا عن طول انتظار المحامي." }));
    expect(await texts("meeting_note")).toEqual([["ar", ["en"]]]);
  });
});

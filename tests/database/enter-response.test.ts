import { expect, test } from "vitest";
import { enterResponse, type ResponseEntered } from "#app/features/surveys/answering/enter-response.server.ts";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createPerson, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";
import { createSurvey, type SurveyWished } from "#tests/setup/survey.ts";

async function entering(wished: SurveyWished = {}) {
  const small = await smallProgramme();
  const survey = await createSurvey(small.coordinator, wished);
  const entered: ResponseEntered = {
    number: survey.number,
    version: survey.version,
    lang: "ar",
    siteId: small.north,
    mode: "interview",
    hadInterpreter: true,
    answers: { door: "closed", change: true },
    words: { change: "المترجم جاء متأخرًا" },
    key: newFormKey(),
  };
  return { ...small, prisma: database(small.programme).prisma, survey, entered };
}

test("answers of an interview are kept with how they came and who typed them; their words reach the inbox", async () => {
  const { programme, coordinator, prisma, survey, entered, north } = await entering();
  await enterResponse(coordinator, entered);
  expect(await prisma.response.findMany()).toMatchObject([{ mode: "interview", hadInterpreter: true, lang: "ar", siteId: north, enteredById: coordinator.personId, personId: null, answers: { door: "closed", change: true } }]);
  expect(await eventNames(programme, survey.id)).toContain("survey.response_entered");
  const event = await prisma.event.findFirstOrThrow({ where: { name: "survey.response_entered" } });
  expect(event).toMatchObject({ actorId: coordinator.personId, payload: { lang: "ar", mode: "interview", interpreter: true } });
  await settleAll(programme);
  expect(await prisma.input.findMany({ select: { channel: true, originId: true, text: { select: { words: true, lang: true } } } })).toEqual([
    { channel: "survey", originId: survey.id, text: { words: "المترجم جاء متأخرًا", lang: "ar" } },
  ]);
});

test("pressing twice enters it once; the next form is another person", async () => {
  const { coordinator, prisma, entered } = await entering();
  await enterResponse(coordinator, entered);
  await enterResponse(coordinator, entered);
  expect(await prisma.response.count()).toBe(1);
  await enterResponse(coordinator, { ...entered, key: newFormKey() });
  expect(await prisma.response.count()).toBe(2);
});

test("an anonymous survey's go into the ballot box, with neither time nor typist in the log's row of it", async () => {
  const { coordinator, prisma, entered } = await entering({ privacy: "anonymous" });
  await enterResponse(coordinator, entered);
  expect(await prisma.response.count()).toBe(0);
  expect(await prisma.ballot.findMany()).toMatchObject([{ mode: "interview", lang: "ar", answers: { door: "closed", change: true } }]);
  expect(await prisma.event.findFirstOrThrow({ where: { name: "survey.response_entered" } })).toMatchObject({ at: null });
});

test("a closed survey takes none, and others than coordinators and champions enter none", async () => {
  const { system, coordinator, northChampion, prisma, survey, entered } = await entering();
  const leader = await createPerson(system, "Lena", [{ role: "leader", scope: { kind: "programme" } }]);
  const member = await createPerson(system, "Mila", []);
  await expect(enterResponse(leader, entered)).rejects.toMatchObject({ code: "errors:notAllowed" });
  await expect(enterResponse(member, entered)).rejects.toMatchObject({ code: "errors:notFound" });
  await enterResponse(northChampion, entered);
  await closeSurvey(coordinator, { number: survey.number });
  await expect(enterResponse(coordinator, { ...entered, key: newFormKey() })).rejects.toMatchObject({ code: "surveys:errors.notOpen" });
  expect(await prisma.response.count()).toBe(1);
});

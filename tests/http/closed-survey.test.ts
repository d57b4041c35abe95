import { beforeAll, expect, test } from "vitest";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { createSurvey } from "#tests/setup/survey.ts";
import { ask } from "./client.ts";
import { makeWorld, systemOf, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const get = (path: string) => ask("GET", path, { cookie: world.cookies.coordinator! });
const closed = async () => {
  const { number } = await createSurvey(systemOf(world.programme));
  await closeSurvey(systemOf(world.programme), { number });
  return number;
};

test("no page of a closed survey offers what would be refused", async () => {
  const number = await closed();
  const overview = paths.teamSurvey(number);
  const forms = [
    paths.surveyWords(number),
    paths.surveySettings(number),
    paths.addQuestion(number),
    paths.surveyAboutYou(number),
    paths.question(number, "door"),
    paths.moveQuestion(number, "change"),
    paths.duplicateQuestion(number, "door"),
    paths.removeQuestion(number, "door"),
    paths.addSurveyPage(number),
    paths.surveyPage(number, "page_1"),
    paths.removeSurveyPage(number, "page_1"),
    paths.publishSurvey(number),
    paths.discardSurveyChanges(number),
    paths.closeSurvey(number),
  ];
  for (const form of forms) expect((await get(form)).headers.location, form).toBe(overview);
  for (const form of [paths.inviteToSurvey(number), paths.remindOfSurvey(number)]) expect((await get(form)).headers.location, form).toBe(paths.surveyInvitations(number));

  // What is left leads nowhere else: reading, opening again, and people's words.
  const page = await get(overview);
  const offered = [...page.text.matchAll(/href="([^"?]*)/g)].map(([, href]) => href!);
  expect(offered.filter((href) => forms.includes(href))).toEqual([]);
  expect(offered).toContain(paths.reopenSurvey(number));
  const invitations = await get(paths.surveyInvitations(number));
  expect(invitations.text).not.toContain("/surveys/asking");
  expect(invitations.text).not.toContain(paths.inviteToSurvey(number));
});

test("answers cannot be typed into it, and its page says so", async () => {
  const number = await closed();
  const page = await get(`${paths.enterResponse(number)}?lang=en`);
  expect(page.text).toContain("This survey is closed");
  expect(page.text).not.toContain('name="asked"');
});

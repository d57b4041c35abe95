import { answerField, ASKED_FIELD } from "#app/features/surveys/answer-fields.ts";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { createResponses } from "#tests/setup/responses.ts";
import { createSurvey } from "#tests/setup/survey.ts";
import { systemOf, type RoleName, type Whose, type World } from "../world.ts";
import { BACKLOG, only, row, type Row, type Table } from "./row.ts";

interface MadeSurvey {
  id: string;
  number: number;
}

/** A closed survey that people answered; somebody else's is one that there is not. */
async function answeredSurvey(world: World, whose: Whose): Promise<MadeSurvey> {
  const system = systemOf(world.programme);
  const survey = await createSurvey(system);
  await createResponses(world.programme, survey, [{ times: 12, answers: { door: "closed" } }, { times: 8, answers: { door: "open", change: true } }]);
  await closeSurvey(system, { number: survey.number });
  return { id: survey.id, number: whose === "own" ? survey.number : survey.number + 1_000_000 };
}

const seen = (by: Table) => ({ own: by, other: only([], "page") });
const results = (route: string, path: (number: number) => string) =>
  row<MadeSurvey>({ route, record: answeredSurvey, path: ({ number }) => path(number), get: seen(only(BACKLOG, "page")) });

/** An open survey; somebody else's is one that there is not. */
async function openSurvey(world: World, whose: Whose): Promise<MadeSurvey> {
  const survey = await createSurvey(systemOf(world.programme));
  return { id: survey.id, number: whose === "own" ? survey.number : survey.number + 1_000_000 };
}

/** Coordinators and champions, of any site. */
const ENTERING: RoleName[] = ["coordinator", "champion", "siteChampion"];

/** Results of surveys: the same numbers, small groups hidden, for everybody who may see surveys. */
export const RESULT_ROWS: Row[] = [
  results("/team/surveys/:number/results", paths.surveyResults),
  results("/team/surveys/:number/results.csv", paths.surveyAnswers),
  results("/team/surveys/:number/codebook.csv", paths.surveyCodebook),
  row<MadeSurvey>({
    route: "/team/surveys/:number/start",
    record: answeredSurvey,
    path: ({ number }) => paths.startFromSurvey(number),
    get: seen(only(ENTERING, "page")),
    post: {
      fields: (_, world) => ({ title: "Close the door", why: "Many were asked with the door open.", site: world.sites.own.id }),
      expect: seen(only(ENTERING, "done")),
    },
  }),
  row<MadeSurvey>({
    route: "/team/surveys/:number/agenda",
    record: answeredSurvey,
    path: ({ number }) => paths.surveyAgenda(number),
    get: seen(only(["coordinator"], "page")),
  }),
  row<MadeSurvey>({
    route: "/team/surveys/:number/enter",
    record: openSurvey,
    path: ({ number }) => `${paths.enterResponse(number)}?lang=es`,
    get: seen(only(ENTERING, "page")),
    post: {
      fields: () => ({ key: newFormKey(), mode: "phone", interpreter: "yes", [ASKED_FIELD]: "door", [answerField("door")]: "closed" }),
      expect: seen(only(ENTERING, "done")),
    },
  }),
  row<MadeSurvey>({
    route: "/team/surveys/:number/said",
    record: answeredSurvey,
    path: ({ number }) => paths.surveySaid(number),
    get: seen(only(ENTERING, "page")),
  }),
];

import { page, type WalkPage } from "./page.ts";

/** Results of surveys. */
export const RESULT_WALK: WalkPage[] = [
  page("coordinator", "/team/surveys/:number/results", { number: "answeredSurvey" }),
  page("coordinator", "/team/surveys/:number/agenda", { number: "answeredSurvey" }),
  page("leader", "/team/surveys/:number/results", { number: "answeredSurvey" }, "?by=lang"),
  page("champion", "/team/surveys/:number/start", { number: "answeredSurvey" }),
  page("coordinator", "/team/surveys/:number/enter", { number: "openSurvey" }, "?lang=es"),
  page("champion", "/team/surveys/:number/said", { number: "answeredSurvey" }),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const RESULT_RECORDS: Record<string, string> = {
  answeredSurvey: "select number as id from surveys where state = 'closed' order by number limit 1",
  openSurvey: "select number as id from surveys where state = 'open' order by number limit 1",
};

import { page, type WalkPage } from "./page.ts";

/** Surveys, answers, results. */
export const SURVEY_WALK: WalkPage[] = [
  // Answering: what is begun and what is sent the walk makes itself.
  page("visitor", "/:lang/surveys/:slug", { slug: "survey" }),
  page("visitor", "/:lang/surveys/:slug/at/:site", { slug: "survey", site: "surveySite" }),
  page("visitor", "/:lang/s"),
  page("visitor", "/:lang/s/:code", { code: "begunResponse" }),
  page("visitor", "/:lang/s/:code/:page", { code: "begunResponse", page: "firstPage" }),
  page("visitor", "/:lang/s/:code/sent/:seed/:words", { code: "sentResponse", seed: "sentSeed", words: "sentWords" }),

  // Who is asked.
  page("coordinator", "/team/surveys/:number/invitations", { number: "surveyNumber" }),
  page("coordinator", "/team/surveys/:number/invitations/invite", { number: "surveyNumber" }),
  page("coordinator", "/team/surveys/:number/invitations/remind", { number: "surveyNumber" }),
  page("coordinator", "/team/surveys/:number/invitations/letters", { number: "surveyNumber" }),
  // The builder.
  page("coordinator", "/team/surveys"),
  page("leader", "/team/surveys"),
  page("coordinator", "/team/surveys/new"),
  ...["", "/words", "/settings", "/add", "/about-you", "/add-page", "/publish", "/discard", "/close", "/reopen"].map((name) =>
    page("coordinator", `/team/surveys/:number${name}`, { number: "surveyNumber" }),
  ),
  ...["", "/move", "/duplicate", "/remove"].map((name) => page("coordinator", `/team/surveys/:number/questions/:code${name}`, { number: "surveyNumber", code: "questionCode" })),
  ...["", "/remove"].map((name) => page("coordinator", `/team/surveys/:number/pages/:code${name}`, { number: "surveyNumber", code: "pageCode" })),
  page("translator", "/team/surveys/:number/translation/:lang", { number: "surveyNumber", lang: "surveyLang" }),
  page("coordinator", "/team/surveys/:number/translation/:lang", { number: "surveyNumber", lang: "surveyLang" }),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const SURVEY_RECORDS: Record<string, string> = {
  survey: `select slug as id from surveys s where state = 'open' and is_open_to_all and privacy in ('unnamed', 'anonymous')
    and jsonb_array_length((select definition->'pages' from survey_versions v where v.survey_id = s.id and published_at is not null order by number desc limit 1)) > 1
    order by number limit 1`,
  surveySite: "select slug as id from sites order by position limit 1",
  surveyNumber: "select number as id from surveys where state = 'open' order by number limit 1",
  firstPage: "select 1 as id",
  questionCode: `select definition->'pages'->0->'questions'->0->>'code' as id from survey_versions v join surveys s on s.id = v.survey_id where s.state = 'open' order by s.number, v.number desc limit 1`,
  pageCode: `select definition->'pages'->0->>'code' as id from survey_versions v join surveys s on s.id = v.survey_id where s.state = 'open' order by s.number, v.number desc limit 1`,
  surveyLang: "select 'es' as id",
};

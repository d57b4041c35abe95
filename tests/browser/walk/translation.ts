import { page, type WalkPage } from "./page.ts";

/** Machines that draft translations, the desk, questions, people outside, qualifications. */
export const TRANSLATION_WALK: WalkPage[] = [
  page("visitor", "/:lang/t/:code", { code: "outsideCode" }),
  page("visitor", "/:lang/t/:code/texts/:textId/language", { code: "privateCode", textId: "privateText" }),
  page("administrator", "/admin/translation"),
  page("administrator", "/admin/translation/new"),
  page("administrator", "/admin/translation/second-review"),
  ...["", "/test", "/switch", "/remove"].map((name) => page("administrator", `/admin/translation/:id${name}`, { id: "engine" })),
  ...["/draft", "/ask"].map((name) => page("translator", `/team/translation/:textId/:lang${name}`, { textId: "text", lang: "textLang" })),
  page("translator", "/team/translation/:textId/:lang/language", { textId: "theirWords", lang: "theirWordsLang" }),
  page("translator", "/team/translation/:textId/:lang/review", { textId: "toReview", lang: "toReviewLang" }),
  page("coordinator", "/team/translation/questions"),
  page("coordinator", "/team/translation/questions/:id", { id: "translatorQuestion" }),
  page("coordinator", "/team/translation/outside"),
  page("coordinator", "/team/translation/outside/new"),
  page("coordinator", "/team/translation/outside/new", {}, "?pair=en%3Eru"),
  ...["", "/revoke"].map((name) => page("coordinator", `/team/translation/outside/:id${name}`, { id: "outsideJob" })),
  page("coordinator", "/team/people/translators/:grantId/qualify", { grantId: "translatorGrant" }),
  page("coordinator", "/team/people/qualifications/:id/end", { id: "qualification" }),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const TRANSLATION_RECORDS: Record<string, string> = {
  engine: "select id from translation_engines order by position limit 1",
  toReview: toReview("t.text_id"),
  toReviewLang: toReview("t.lang"),
  theirWords: theirWords("t.text_id"),
  theirWordsLang: theirWords("t.lang"),
  privateText: given("t.text_id"),
  privateJob: given("t.job_id"),
  translatorQuestion: "select id from translation_questions order by id limit 1",
  outsideJob: "select id from translation_jobs where to_lang <> 'en' order by created_at limit 1",
  qualification: "select id from translator_qualifications order by id limit 1",
};

/** A translation that somebody brought along, for the sample's translator. */
function toReview(column: string): string {
  return `select ${column} as id from translations t where t.origin = 'imported' and t.reviewed_at is null and t.lang = 'es' order by t.text_id limit 1`;
}

/** What somebody said in Spanish, for the sample's translator. */
function theirWords(column: string): string {
  return `select ${column} as id from translations t join texts x on x.id = t.text_id join inputs i on i.text_id = x.id where x.lang = 'es' and t.lang = 'en' and i.route = 'inbox' order by t.text_id limit 1`;
}

/** What somebody said, given to somebody outside. */
function given(column: string): string {
  return `select ${column} as id from translation_job_texts t join inputs i on i.text_id = t.text_id order by t.text_id limit 1`;
}

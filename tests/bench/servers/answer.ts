import express from "express";
import { readAnswers } from "#app/features/surveys/read-answers.ts";
import { sendResponse } from "#app/features/surveys/answering/send-response.server.ts";
import { keptSurvey } from "#app/features/surveys/answering/kept-survey.server.ts";
import { connect } from "#app/platform/db/db.ts";
import { env } from "#app/platform/env/env.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";

/** The command that keeps a survey's answers, with their reading, in a bare Express handler: what the framework around it costs is the rest. */
const programme = "bench";
connect({ url: env().DATABASE_URL!, schema: programme });
const visitor = { kind: "visitor", programme } as const;
const application = express();
application.disable("x-powered-by").disable("etag");
application.post("/:lang/surveys/:slug", express.text({ type: "application/x-www-form-urlencoded" }), (request, response, next) => {
  const { lang, slug } = request.params as { lang: string; slug: string };
  answer(lang, slug, new URLSearchParams(String(request.body))).then((code) => response.redirect(303, `/${lang}/s/${code}`), next);
});
application.listen(env().PORT, "127.0.0.1", () => process.send!("ready"));
process.on("disconnect", () => process.exit());

async function answer(lang: string, slug: string, posted: URLSearchParams): Promise<string> {
  const survey = (await keptSurvey(visitor, slug))!;
  const { version } = survey;
  const form = new FormData();
  for (const [name, value] of posted) form.append(name, value);
  const read = readAnswers(form, version.definition, { answers: {}, words: {} }, { lang, site: null });
  if (read.errors.length > 0) throw new Error("the answers have errors");
  const code = privateCode("response", posted.get("key")!, JSON.stringify([read.answers, read.words]));
  const seed = privateCode("response", "seed", code);
  const kept = await sendResponse(visitor, { survey, version, code, seed, invitation: null, lang, siteId: null, answers: read.answers, words: read.words, signs: [] });
  if (!kept) throw new Error("the answers were not kept");
  return code;
}

import express from "express";
import pg from "pg";

/** The least that keeps somebody's answers: a form parsed by Express, one INSERT of a JSON object, one redirect. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const application = express();
application.disable("x-powered-by").disable("etag");
application.post("/:lang/surveys/:slug", express.urlencoded({ extended: false }), (request, response, next) => {
  pool
    .query("insert into bare_answers (survey, lang, answers) values ($1, $2, $3) returning id", [request.params.slug, request.params.lang, request.body])
    .then(({ rows }) => response.redirect(303, `/${request.params.lang}/s/${rows[0].id}`))
    .catch(next);
});
application.listen(Number(process.env.PORT), "127.0.0.1", () => process.send("ready"));
process.on("disconnect", () => process.exit());

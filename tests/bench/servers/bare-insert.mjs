import express from "express";
import pg from "pg";

/** The least that keeps somebody's words: a form parsed by Express, one INSERT, one redirect. What Heard is measured against. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const application = express();
application.disable("x-powered-by").disable("etag");
application.post("/:lang/tell-us", express.urlencoded({ extended: false }), (request, response, next) => {
  pool
    .query("insert into bare (words, lang) values ($1, $2) returning id", [request.body.words, request.params.lang])
    .then(({ rows }) => response.redirect(303, `/${request.params.lang}/r/${rows[0].id}`))
    .catch(next);
});
application.listen(Number(process.env.PORT), "127.0.0.1", () => process.send("ready"));
process.on("disconnect", () => process.exit());

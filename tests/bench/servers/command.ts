import { parseWithZod } from "@conform-to/zod/v4";
import express from "express";
import { TellUsSchema } from "#app/features/input/input.schema.ts";
import { receiveInput } from "#app/features/input/receive-input.server.ts";
import { connect } from "#app/platform/db/db.ts";
import { env } from "#app/platform/env/env.ts";

/** The command of Tell us with its parsing and validation in a bare Express handler: what the framework around it costs is the rest. */
const programme = "bench";
connect({ url: env().DATABASE_URL!, schema: programme });
const application = express();
application.disable("x-powered-by").disable("etag");
application.post("/:lang/tell-us", express.urlencoded({ extended: false }), (request, response, next) => {
  const { lang } = request.params;
  const submission = parseWithZod(new URLSearchParams(request.body as Record<string, string>), { schema: TellUsSchema });
  if (submission.status !== "success") return void response.sendStatus(400);
  receiveInput({ kind: "visitor", programme }, { ...submission.value, lang: lang! })
    .then(({ secret }) => response.redirect(303, `/${lang}/r/${secret}`))
    .catch(next);
});
application.listen(env().PORT, "127.0.0.1", () => process.send!("ready"));
process.on("disconnect", () => process.exit());

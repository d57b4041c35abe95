import type { LoaderFunctionArgs } from "@remix-run/node";
import { answersFile } from "#app/features/surveys/results/answers-file.server.ts";
import { openResults } from "#app/features/surveys/results/results-page.server.ts";
import { readResults } from "#app/features/surveys/results/results.queries.server.ts";
import { fileResponse } from "#app/platform/http/file-response.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, survey, lang } = await openResults(args);
  const results = await readResults(actor, survey, { lang, by: null });
  return fileResponse(`survey-${survey.number}.csv`, answersFile(actor, survey, results));
}

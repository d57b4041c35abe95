import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { helpOfAddress } from "#app/features/input/help-for.server.ts";
import { helpLinesFor } from "#app/features/input/tell-us-page.server.ts";
import { SentPage } from "#app/features/surveys/answering/components/sent-page.tsx";
import { openResponse } from "#app/features/surveys/answering/open-response.server.ts";
import { isSeed } from "#app/features/surveys/answering/own-words.ts";
import { receiptsFor } from "#app/features/surveys/answering/receipts-for.server.ts";
import { surveyHead } from "#app/features/surveys/answering/survey-page.server.ts";
import { found, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** Everything was sent: thanks, what happens now, and a receipt for each answer in own words. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, held, lang, programme, code } = await openResponse(args);
  const { seed = "", words = "" } = args.params;
  if (!held?.isSent) throw found(paths.response(lang, code || "unknown"));
  return data(
    {
      lang,
      head: await surveyHead(actor, programme, held.survey, lang, null),
      receipts: held.survey.hasReceipts && isSeed(seed) ? await receiptsFor(actor, held, seed, words, lang, args.context.origin) : [],
      help: helpOfAddress(programme, lang, args.request),
      helpLines: helpLinesFor(programme.helpLines, lang),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.lang, (t) => t("surveys:answering.sent.title")),
  { name: "robots", content: "noindex, nofollow" },
];

export default function ResponseSent() {
  return <SentPage {...useLoaderData<typeof loader>()} />;
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { helpOfAddress } from "#app/features/input/help-for.server.ts";
import { AnswerPage } from "#app/features/surveys/answering/components/answer-page.tsx";
import { SURVEY_FORM } from "#app/features/surveys/answering/components/answer-form.tsx";
import { openResponse } from "#app/features/surveys/answering/open-response.server.ts";
import { pageAction } from "#app/features/surveys/answering/page-action.server.ts";
import { pageToAnswer } from "#app/features/surveys/answering/page-to-answer.server.ts";
import { found, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: SURVEY_FORM };

/** The page that an address names, from 1; 0 where it names none. */
const pageNumber = (params: LoaderFunctionArgs["params"]) => (/^[1-9]\d{0,2}$/.test(params.page ?? "") ? Number(params.page) : 0);

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openResponse(args);
  const isCheck = new URL(args.request.url).searchParams.has("check");
  const page = await pageToAnswer(opened, pageNumber(args.params), isCheck);
  if (typeof page === "number") throw found(paths.responsePage(opened.lang, opened.code, page));
  if (!page) throw found(paths.response(opened.lang, opened.code || "unknown"));
  return data({ ...page, help: helpOfAddress(opened.programme, opened.lang, args.request) }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { actor, held, lang, code } = await openResponse(args);
  if (!held) throw found(paths.response(lang, code || "unknown"));
  return pageAction(args.request, actor, held, pageNumber(args.params), lang);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.lang, (t) => `${t("surveys:progress", { page: data?.place ?? 1, pages: data?.of ?? 1 })} · ${t("surveys:answering.pageTitle")}`),
  { name: "robots", content: "noindex, nofollow" },
];

export default function ResponsePage() {
  return <AnswerPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}

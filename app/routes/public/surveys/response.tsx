import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { helpOfAddress } from "#app/features/input/help-for.server.ts";
import { SURVEY_FORM } from "#app/features/surveys/answering/components/answer-form.tsx";
import { ResumePage } from "#app/features/surveys/answering/components/resume-page.tsx";
import { SurveyFirstPage } from "#app/features/surveys/answering/components/survey-first-page.tsx";
import { SurveyKindPage, type SurveyKind } from "#app/features/surveys/answering/components/survey-kinds.tsx";
import { openResponse } from "#app/features/surveys/answering/open-response.server.ts";
import { questionsOf } from "#app/features/surveys/answering/open-survey.server.ts";
import { resumeFor } from "#app/features/surveys/answering/resume.server.ts";
import { startAction } from "#app/features/surveys/answering/start-action.server.ts";
import { surveyHead } from "#app/features/surveys/answering/survey-page.server.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: SURVEY_FORM };

/** What a private code opens: answers that were begun, the first page for somebody invited, or why there is nothing to do. */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await openResponse(args);
  const { actor, held, lang, programme, code } = opened;
  const head = held && (await surveyHead(actor, programme, held.survey, lang, held.draft?.siteId ?? null, held.version));
  const kind: SurveyKind | null = !held ? "unknown" : held.isSent ? "answered" : head!.isOpen ? null : "closed";
  const help = helpOfAddress(programme, lang, args.request);
  const common = { lang, head, help, hasNoForm: true, kind, resume: null, start: null };
  if (!held || kind) return data(common, { status: held ? 200 : 404, headers: PRIVATE_HEADERS });
  if (held.draft) {
    const address = args.context.origin + paths.response(lang, code);
    return data({ ...common, resume: { ...resumeFor(held, held.draft, opened.reader), qr: await qrPicture(address) } }, { headers: PRIVATE_HEADERS });
  }
  const isOnePage = held.version.definition.pages.length === 1;
  const start = {
    action: paths.response(lang, code),
    versionId: held.version.id,
    formKey: newFormKey(),
    questions: isOnePage ? await questionsOf(opened, held.version, null) : null,
  };
  return data({ ...common, hasNoForm: false, start }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { actor, held, lang, code } = await openResponse(args);
  if (!held || held.isSent || held.draft || !held.invitation) return seeOther(paths.response(lang, code || "unknown"));
  return startAction(args.request, actor, { survey: held.survey, who: { lang, site: null }, invitation: { ...held.invitation, code } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.lang, (t) => t("surveys:answering.pageTitle")),
  { name: "robots", content: "noindex, nofollow" },
];

export default function SurveyResponse() {
  const { lang, head, help, kind, resume, start } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (kind || !head) return <SurveyKindPage lang={lang} kind={kind ?? "unknown"} head={head} />;
  if (resume) return <ResumePage lang={lang} head={head} help={help} {...resume} />;
  return <SurveyFirstPage lang={lang} head={head} kind={null} {...start!} isInvited reply={reply} />;
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { AnswerErrorSummary } from "#app/features/surveys/answering/components/answer-form.tsx";
import { enterAction } from "#app/features/surveys/entering/enter-action.server.ts";
import { EnterForm, LanguageFirst } from "#app/features/surveys/entering/components/enter-form.tsx";
import { questionsOf } from "#app/features/surveys/definition.ts";
import { openEntering } from "#app/features/surveys/entering/entering-page.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return (await openEntering(args)).page;
}

export async function action(args: ActionFunctionArgs) {
  return enterAction(args.request, await openEntering(args));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.reader, (t) => t("surveys:enter.title"));

export default function Enter() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyResults(page.number), label: t("results.title") }} title={t("enter.title")} />
      <div className="grid max-w-column gap-7 p-4 lg:px-7 lg:py-6">
        {!page.isOpen && !reply ? (
          <EmptyState title={t("enter.closed")}>{t("enter.closedLine")}</EmptyState>
        ) : page.definition ? (
          <>
            <AnswerErrorSummary
              questions={{ definition: page.definition, page: 1, shown: questionsOf(page.definition).map(({ code }) => code), words: page.words, typed: {}, errors: reply?.errors ?? [], answers: {} }}
              formErrors={reply?.formErrors ?? []}
            />
            <p className="text-ink2">{t("enter.line")}</p>
            <EnterForm page={{ ...page, definition: page.definition }} reply={reply} />
          </>
        ) : (
          <LanguageFirst page={page} />
        )}
      </div>
    </>
  );
}

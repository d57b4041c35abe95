import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TakeApartSchema } from "#app/features/backlog/backlog.schema.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { numberOf, openBacklog, openMergedImprovement } from "#app/features/backlog/improvement-page.server.ts";
import { takeApart } from "#app/features/backlog/take-apart.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement } = await openMergedImprovement(args);
  const { number, version, title, mergedInto } = improvement;
  return { lang, number, version, title, mergedInto };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, TakeApartSchema, async ({ version }) => {
    await takeApart(actor, { number, version });
    return redirectWithToast(paths.improvement(number), "backlog:toast.takenApart");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:apart.title"));

export default function TakeApart() {
  const { lang, number, version, title, mergedInto } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("apart.title")} />
      <Record>
        <PressForm action={paths.takeApart(number)} lastResult={answer?.lastResult} hidden={{ version }} press={t("apart.do")} back={{ href: paths.improvement(number), label: t("apart.keep") }}>
          <p className="text-base font-semibold">
            <InlineText text={title} />
          </p>
          {mergedInto && (
            <p>
              {t("move.into")}: {formatNumber(mergedInto.number, lang)} · <InlineText text={mergedInto.title} />
            </p>
          )}
          <p className="max-w-column">{t("apart.explain")}</p>
        </PressForm>
      </Record>
    </>
  );
}

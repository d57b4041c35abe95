import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TakeBackSchema } from "#app/features/backlog/backlog.schema.ts";
import { idOf, numberOf, openBacklog, openUpdate } from "#app/features/backlog/improvement-page.server.ts";
import { UpdatePreview } from "#app/features/backlog/updates/components/update-preview.tsx";
import { unscheduleUpdate } from "#app/features/backlog/updates/unschedule-update.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { formatDateTime } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, improvement, update } = await openUpdate(args);
  return { lang, reader, now, number: improvement.number, update };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, TakeBackSchema, async ({ version }) => {
    await unscheduleUpdate(actor, { updateId: idOf(args, "updateId"), version });
    return redirectWithToast(paths.improvement(number), "backlog:toast.takenBack");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:takeBack.title"));

export default function UnscheduleUpdate() {
  const { reader, now, number, update } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("takeBack.title")} />
      <Record>
        <PressForm
          action={paths.unscheduleUpdate(number, update.id)}
          lastResult={answer?.lastResult}
          hidden={{ version: update.version }}
          press={update.publishAt && t("takeBack.do")}
          back={{ href: paths.improvement(number), label: t("takeBack.keep") }}
          danger
        >
          <UpdatePreview update={update} />
          <p className="max-w-column">
            {update.publishAt ? t("takeBack.line", { moment: formatDateTime(update.publishAt, reader, { now }) }) : t("takeBack.tooLate")}
          </p>
        </PressForm>
      </Record>
    </>
  );
}

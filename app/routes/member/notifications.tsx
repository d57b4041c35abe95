import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { chooseNotifications } from "#app/features/notifications/preferences/choose-notifications.server.ts";
import { NotificationsForm } from "#app/features/notifications/preferences/components/notifications-form.tsx";
import { ownNotifications } from "#app/features/notifications/preferences/preferences.queries.server.ts";
import { NotificationsSchema } from "#app/features/notifications/preferences/preferences.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { nameOfZone } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const zone = nameOfZone(person.timeZone, lang);
  return data({ lang, zone, own: await ownNotifications(actor) }, { headers: PRIVATE_HEADERS });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requirePerson(request, context);
  return formAction(request, NotificationsSchema, async ({ quietFrom, quietUntil, ...cadences }) => {
    await chooseNotifications(actor, { cadences, quiet: quietFrom && quietUntil ? { from: quietFrom, until: quietUntil } : null });
    return redirectWithToast(paths.ownNotifications(), "notifications:own.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.lang, (t) => t("notifications:own.title"));

export default function Notifications() {
  const { zone, own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("notifications");
  return (
    <PublicColumn>
      <PageTitle lead={own.email && t("own.lead")}>{t("own.title")}</PageTitle>
      {own.email ? (
        <>
          <Facts facts={[{ label: t("own.to"), value: <bdi dir="ltr">{own.email}</bdi> }]} />
          {own.isRefused && (
            <Note tone="brick" title={t("own.refused")}>
              {t("own.refusedLine")}
            </Note>
          )}
          <NotificationsForm own={own} zone={zone} lastResult={answer?.lastResult} />
        </>
      ) : (
        <>
          <Note title={t("own.noEmail")} icon="phone">
            {t("own.noEmailLine")}
          </Note>
          <p>
            <ButtonLink variant="quiet" href={paths.account()}>
              {t("own.back")}
            </ButtonLink>
          </p>
        </>
      )}
    </PublicColumn>
  );
}

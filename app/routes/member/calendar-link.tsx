import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { ownCalendarLink } from "#app/features/meetings/calendar/calendar-link.queries.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const link = await ownCalendarLink(actor);
  const address = link && context.origin + paths.calendarFeed(`${link.secret}.ics`);
  return data({ lang, address, since: link && formatDate(link.since, { lang, timeZone: person.timeZone }) }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:link.title"));

export default function CalendarLink() {
  const { address, since } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <PageTitle lead={t("link.lead")}>{t("link.title")}</PageTitle>
      {address ? (
        <div className="grid gap-5">
          <p>
            <ButtonLink href={address.replace(/^https?:/, "webcal:")} icon="calendar">
              {t("link.open")}
            </ButtonLink>
          </p>
          <p>{t("link.copy")}</p>
          <p>
            <bdi dir="ltr" translate="no" className="break-all font-semibold">
              {address}
            </bdi>
          </p>
          <p className="small text-ink2">{t("link.since", { date: since })}</p>
          <p>{t("link.private")}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink variant="plain" href={paths.renewCalendarLink()}>
              {t("link.renew")}
            </ButtonLink>
            <ButtonLink variant="plain" href={paths.revokeCalendarLink()}>
              {t("link.revoke")}
            </ButtonLink>
          </div>
        </div>
      ) : (
        <form method="post" action={paths.renewCalendarLink()}>
          <Button>{t("link.make")}</Button>
        </form>
      )}
    </PublicColumn>
  );
}

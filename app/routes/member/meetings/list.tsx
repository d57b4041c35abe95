import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { OwnMeetingRow } from "#app/features/meetings/components/own-meeting-row.tsx";
import { ownMeetings } from "#app/features/meetings/own-meetings.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { LinkCard } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  return data({ lang, now: now(), ...(await ownMeetings(actor, lang)) }, { headers: PRIVATE_HEADERS });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:own.title"));

export default function OwnMeetings() {
  const { lang, now: moment, coming, past } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <PageTitle>{t("own.title")}</PageTitle>
      <div className="flex flex-wrap gap-3">
        <ButtonLink variant="plain" href={paths.ownCalendar()} icon="calendar">
          {t("calendar.title")}
        </ButtonLink>
        <ButtonLink variant="plain" href={paths.calendarLink()} icon="phone">
          {t("link.title")}
        </ButtonLink>
      </div>
      <Section title={t("own.coming")}>
        {coming.length === 0 ? (
          <EmptyState title={t("own.noneComing")}>{t("own.noneComingLine")}</EmptyState>
        ) : (
          <LinkCard>
            {coming.map((meeting) => (
              <OwnMeetingRow key={meeting.number} meeting={meeting} lang={lang} now={moment} />
            ))}
          </LinkCard>
        )}
      </Section>
      {past.length > 0 && (
        <Section title={t("own.past")}>
          <LinkCard>
            {past.map((meeting) => (
              <OwnMeetingRow key={meeting.number} meeting={meeting} lang={lang} now={moment} />
            ))}
          </LinkCard>
        </Section>
      )}
    </PublicColumn>
  );
}

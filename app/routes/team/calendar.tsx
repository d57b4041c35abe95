import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { calendarPage } from "#app/features/meetings/calendar/calendar-page.server.ts";
import { CalendarView } from "#app/features/meetings/calendar/components/calendar-view.tsx";
import { canSeeMeetings } from "#app/features/meetings/meeting.policy.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeMeetings(actor)) throw nothingHere();
  const lang = requestLanguage(request, { account: person.lang });
  const reader = { lang, timeZone: person.timeZone };
  const { groups } = await readProgramme(context.programme);
  return {
    reader,
    page: await calendarPage(actor, request, reader, groups, true),
    groups: groups.map(({ slug, name }) => ({ slug, name: nameFor(name, lang).words })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.reader.lang, (t) => t("meetings:calendar.title"));

export default function TeamCalendar() {
  const { reader, page, groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  return (
    <>
      <TeamBar crumb={{ href: paths.meetings(), label: t("nav") }} title={t("calendar.title")} />
      <Record>
        <CalendarView page={page} reader={reader} href={paths.teamCalendar()} meetingHref={paths.meeting} groups={groups} seesAll />
        <p>
          <a href={paths.calendarLink()}>{t("link.title")}</a>
        </p>
      </Record>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { calendarPage } from "#app/features/meetings/calendar/calendar-page.server.ts";
import { CalendarView } from "#app/features/meetings/calendar/components/calendar-view.tsx";
import { groupsOf } from "#app/features/membership/membership.queries.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const reader = { lang, timeZone: person.timeZone };
  const own = new Set(groupsOf(actor));
  const groups = (await readProgramme(context.programme)).groups.filter(({ id }) => own.has(id));
  return data(
    {
      reader,
      page: await calendarPage(actor, request, reader, groups, false),
      groups: groups.map(({ slug, name }) => ({ slug, name: nameFor(name, lang).words })),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.reader.lang, (t) => t("meetings:calendar.title"));

export default function OwnCalendar() {
  const { reader, page, groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  return (
    <>
      <PageTitle>{t("calendar.title")}</PageTitle>
      <CalendarView page={page} reader={reader} href={paths.ownCalendar()} meetingHref={paths.ownMeeting} groups={groups} seesAll={false} />
      <p className="mt-5">
        <a href={paths.calendarLink()}>{t("link.title")}</a>
      </p>
    </>
  );
}

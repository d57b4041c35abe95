import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MeetingsTable } from "#app/features/meetings/components/meetings-table.tsx";
import { openMeetings } from "#app/features/meetings/meeting-page.server.ts";
import { canPlanMeetings } from "#app/features/meetings/meeting.policy.ts";
import { meetingsPage } from "#app/features/meetings/series.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, places, now } = await openMeetings(args);
  const query = new URL(args.request.url).searchParams;
  const past = query.has("past");
  const after = /^[1-9]\d{0,8}$/.test(query.get("after") ?? "") ? Number(query.get("after")) : null;
  return { lang, now, past, later: after !== null, places, canPlan: canPlanMeetings(actor), ...(await meetingsPage(actor, { past, after, lang })) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:list.title"));

export default function Meetings() {
  const { lang, now, past, later, places, canPlan, meetings, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  const plan = canPlan && (
    <ButtonLink href={paths.newMeeting()} icon="plus">
      {t("list.plan")}
    </ButtonLink>
  );
  const address = (more: Record<string, string>) => {
    const query = new URLSearchParams({ ...(past && { past: "" }), ...more }).toString();
    return paths.meetings() + (query && `?${query}`);
  };
  return (
    <>
      <TeamBar
        title={t("list.title")}
        actions={
          <>
            <ButtonLink variant="plain" href={paths.teamCalendar()} icon="calendar">
              {t("calendar.title")}
            </ButtonLink>
            {plan}
          </>
        }
      />
      <div className="grid gap-5 p-4 lg:px-7 lg:py-6">
        <Segmented
          label={t("list.views")}
          views={[
            { href: paths.meetings(), label: t("list.coming2"), current: !past },
            { href: `${paths.meetings()}?past=`, label: t("list.past"), current: past },
          ]}
        />
        {meetings.length === 0 ? (
          <EmptyState title={t(past ? "list.nonePast" : "list.none")} actions={!past && plan}>
            {t(past ? "list.nonePastLine" : "list.noneLine")}
          </EmptyState>
        ) : (
          <MeetingsTable caption={t("list.title")} meetings={meetings} past={past} places={places} lang={lang} now={now} />
        )}
        <Pagination older={next ? address({ after: String(next) }) : null} newer={later ? address({}) : null} />
      </div>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { MeetingWhen } from "#app/features/meetings/components/meeting-head.tsx";
import { openMeetingToPlan } from "#app/features/meetings/meeting-page.server.ts";
import { hasBegun } from "#app/features/meetings/meeting.ts";
import { MinutesBody, PublishedMinutes } from "#app/features/meetings/minutes/components/minutes-body.tsx";
import { MinutesSteps } from "#app/features/meetings/minutes/components/minutes-steps.tsx";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, meeting } = await openMeetingToPlan(args);
  return { lang, reader, now, meeting, minutes: await minutesOf(actor, meeting, lang), begun: hasBegun(meeting, now) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:minutes.title"));

export default function MinutesPage() {
  const { reader, now, meeting, minutes, begun } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  const newest = minutes[0] ?? null;
  const published = minutes.filter(({ state }) => state === "published");
  return (
    <>
      <TeamBar crumb={{ href: paths.meeting(meeting.number), label: <InlineText text={meeting.title} /> }} title={t("minutes.title")} />
      <Record
        rail={
          newest &&
          newest.state !== "draft" &&
          newest.languages.length > 0 && (
            <div className="no-print">
              <Section title={t("minutes.languages")}>
                <LanguageStates languages={newest.languages} />
              </Section>
            </div>
          )
        }
      >
        <MeetingWhen meeting={meeting} lang={reader.lang} now={now} />
        <MinutesSteps number={meeting.number} newest={newest} begun={begun} reader={reader} now={now} />
        {newest && newest.state !== "published" && (
          <div className="max-w-column">
            {published.length > 0 && <h2 className="mb-2">{t("minutes.correction")}</h2>}
            <MinutesBody body={newest.body} reader={reader} />
          </div>
        )}
        {published.length > 0 && (
          <div className="max-w-column">
            {newest?.state !== "published" && <h2 className="mb-2">{t("minutes.standing")}</h2>}
            <PublishedMinutes minutes={published} reader={reader} now={now} />
          </div>
        )}
      </Record>
    </>
  );
}

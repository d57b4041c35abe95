import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { openMeetingToPlan } from "#app/features/meetings/meeting-page.server.ts";
import { hasBegun } from "#app/features/meetings/meeting.ts";
import { RecordOfItem } from "#app/features/meetings/notes/components/record-of-item.tsx";
import { meetingRecord } from "#app/features/meetings/notes/record.queries.server.ts";
import { ActionList } from "#app/features/meetings/outcomes/components/action-list.tsx";
import { QuorumNote } from "#app/features/meetings/rsvp/components/who-comes.tsx";
import { quorumFor } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, meeting } = await openMeetingToPlan(args);
  const [agenda, record, quorum] = await Promise.all([readAgenda(actor, meeting, lang), meetingRecord(actor, meeting.id, lang), quorumFor(actor, meeting)]);
  return { lang, reader, now, meeting, agenda, record, quorum, begun: hasBegun(meeting, now) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:notes.title"));

export default function Notes() {
  const { reader, now, meeting, agenda, record, quorum, begun } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  const { number } = meeting;
  return (
    <>
      <TeamBar
        crumb={{ href: paths.meeting(number), label: <InlineText text={meeting.title} /> }}
        title={t("notes.title")}
        actions={begun && <ButtonLink href={paths.minutes(number)}>{t("notes.toMinutes")}</ButtonLink>}
      />
      <Record rail={quorum && <QuorumNote quorum={quorum} />}>
        {!begun && (
          <Note icon="clock" title={t("attendance.notYet")}>
            {t("attendance.notYetLine")}
          </Note>
        )}
        {/* "What happened since" has no row before its length is chosen: what is written under nothing stands below. */}
        {agenda.filter(({ id }) => id !== null).map((item) => (
          <Section key={item.id} title={item.title ? <InlineText text={item.title} /> : t("agenda.since")}>
            <RecordOfItem number={number} itemId={item.id} record={record} lang={reader.lang} mayWrite={begun} />
          </Section>
        ))}
        <Section title={t("notes.withoutItem")}>
          <RecordOfItem number={number} itemId={null} record={record} lang={reader.lang} mayWrite={begun} />
        </Section>
        <Section title={t("actions.section")}>
          <ActionList number={number} actions={record.actions} reader={reader} now={now} />
          {begun && (
            <p className="mt-3">
              <ButtonLink variant="plain" icon="plus" href={paths.newAction(number)}>
                {t("actions.add")}
              </ButtonLink>
            </p>
          )}
        </Section>
      </Record>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { peopleToCall } from "#app/features/meetings/calls/call-sheet.queries.server.ts";
import { CallSheet } from "#app/features/meetings/calls/components/call-sheet.tsx";
import { MeetingWhen } from "#app/features/meetings/components/meeting-head.tsx";
import { takesAnswers } from "#app/features/meetings/meeting.ts";
import { openMeeting } from "#app/features/meetings/meeting-page.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, now, meeting } = await openMeeting(args);
  const people = await orNotFound(peopleToCall(actor, meeting, lang));
  return { lang, now, meeting, people, isOpen: takesAnswers(meeting, now) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:calls.title"));

export default function Calls() {
  const { lang, now, meeting, people, isOpen } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  return (
    <>
      <TeamBar crumb={{ href: paths.meeting(meeting.number), label: <InlineText text={meeting.title} /> }} title={t("calls.title")} />
      <Record>
        <MeetingWhen meeting={meeting} lang={lang} now={now} />
        <p className="text-ink2">{t("calls.line")}</p>
        <CallSheet people={people} lang={lang} isOpen={isOpen} callHref={(invitationId) => paths.meetingAnswer(meeting.number, invitationId, "calls")} />
      </Record>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canAddToAgenda } from "#app/features/meetings/agenda/agenda.policy.ts";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { AgendaList, AgendaSum } from "#app/features/meetings/agenda/components/agenda-list.tsx";
import { WhatHappened } from "#app/features/meetings/agenda/components/what-happened.tsx";
import { whatHappenedSince } from "#app/features/meetings/agenda/since.queries.server.ts";
import { MeetingHead } from "#app/features/meetings/components/meeting-head.tsx";
import { AnswerButtons } from "#app/features/meetings/components/next-meeting-card.tsx";
import { canChangeAgenda } from "#app/features/meetings/meeting.policy.ts";
import { canPrepare } from "#app/features/meetings/meeting.ts";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { PaperList } from "#app/features/meetings/papers/components/paper-list.tsx";
import { papersOf } from "#app/features/meetings/papers/papers.queries.server.ts";
import { openOwnMeeting } from "#app/features/meetings/room-page.server.ts";
import { AnswerState } from "#app/features/meetings/rsvp/components/answer-state.tsx";
import { ownInvitation } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, now, meeting, place } = await openOwnMeeting(args);
  const reviewedOnly = { reviewedOnly: true };
  const [invitation, agenda, papers, minutes, happened] = await Promise.all([
    ownInvitation(actor, meeting.number, lang),
    readAgenda(actor, meeting, lang, reviewedOnly),
    papersOf(actor, meeting.id, lang, reviewedOnly),
    minutesOf(actor, meeting, lang),
    whatHappenedSince(actor, meeting, lang),
  ]);
  const prepares = canPrepare(meeting, now);
  const leads = canChangeAgenda(actor, meeting.groupId);
  return data(
    {
      lang,
      now,
      meeting,
      place,
      invitation,
      agenda,
      papers,
      minutes: { published: minutes.some(({ state }) => state === "published"), draft: leads && meeting.state === "planned" && minutes[0]?.state === "draft" },
      happened,
      mayChange: prepares && leads,
      mayAdd: prepares && canAddToAgenda(actor, meeting.groupId),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && wordsFor(data.meeting.title).words);

export default function OwnMeeting() {
  const page = useLoaderData<typeof loader>();
  const { lang, now, meeting, place, invitation, agenda, papers, minutes, happened, mayChange, mayAdd } = page;
  const { t } = useTranslation("meetings");
  const { number } = meeting;
  return (
    <PublicColumn>
      <MeetingHead meeting={meeting} place={place} lang={lang} now={now} />
      {invitation && (
        <div className="no-print grid gap-3">
          <AnswerState invitation={invitation} lang={lang} />
          <AnswerButtons number={number} answer={invitation.answer} isOpen={invitation.isOpen} />
          {invitation.isOpen && (
            <p>
              <a href={paths.ownAnswer(number)}>{t("next.needs")}</a>
            </p>
          )}
        </div>
      )}
      {(minutes.published || minutes.draft) && (
        <LinkCard>
          {minutes.published && <LinkRow href={paths.ownMinutes(number)} icon="paper" title={t("minutes.title")} line={t("minutes.readLine")} />}
          {minutes.draft && <LinkRow href={paths.ownApproveMinutes(number)} icon="tick" title={t("minutes.approve")} line={t("minutes.approveChair")} />}
        </LinkCard>
      )}
      {agenda.length > 0 && (
        <Section title={t("agenda.section")} aside={<AgendaSum items={agenda} meeting={meeting} lang={lang} />}>
          <AgendaList
            items={agenda}
            meeting={meeting}
            lang={lang}
            edit={mayChange ? { item: (id) => paths.ownAgendaItem(number, id), move: (id) => paths.ownMoveAgendaItem(number, id) } : null}
            since={<WhatHappened happened={happened} lang={lang} timeZone={meeting.timeZone} now={now} />}
          />
        </Section>
      )}
      {mayAdd && (
        <p className="no-print">
          <ButtonLink variant="plain" icon="plus" href={paths.ownNewAgendaItem(number)}>
            {t("agenda.add")}
          </ButtonLink>
        </p>
      )}
      {papers.length > 0 && (
        <Section title={t("papers.section")} id="papers">
          <PaperList papers={papers} />
        </Section>
      )}
      <p className="no-print">
        <a href={paths.ownMeetings()}>{t("own.all")}</a>
      </p>
    </PublicColumn>
  );
}

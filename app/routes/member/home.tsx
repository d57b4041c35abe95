import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openQuestionOf } from "#app/features/backlog/components/input-story.tsx";
import { SaidCard } from "#app/features/backlog/components/said-card.tsx";
import { OwnWorkRows } from "#app/features/backlog/cycles/components/own-work.tsx";
import { ownWork } from "#app/features/backlog/cycles/own-work.queries.server.ts";
import { saidByPerson } from "#app/features/backlog/said.queries.server.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { QuestionRows } from "#app/features/input/components/question-rows.tsx";
import { SayOrAsk } from "#app/features/input/components/say-or-ask.tsx";
import { GroupsRaised } from "#app/features/meetings/components/groups-raised.tsx";
import { NextMeetingCard } from "#app/features/meetings/components/next-meeting-card.tsx";
import { OwnActionRows } from "#app/features/meetings/outcomes/components/own-actions.tsx";
import { ownActions } from "#app/features/meetings/outcomes/own-actions.queries.server.ts";
import { nextMeetingCard } from "#app/features/meetings/next-meeting.queries.server.ts";
import { ownGroups } from "#app/features/meetings/raised.queries.server.ts";
import { agreementsToSign } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { OwnGroups } from "#app/features/membership/components/own-groups.tsx";
import { AgreementRows, StepRows } from "#app/features/membership/components/waiting-rows.tsx";
import { ownSteps } from "#app/features/membership/onboarding/onboarding.queries.server.ts";
import { hasOwnMessages } from "#app/features/notifications/messages/own-messages.queries.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { WaitingSurveys } from "#app/features/surveys/invitations/components/waiting-surveys.tsx";
import { surveysWaitingFor } from "#app/features/surveys/invitations/invitations.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { partOfDay } from "#app/ui/format/part-of-day.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

/** How many of the things somebody said stand on the first page. */
const ON_HOME = 3;
/** How much of what a group raised does. */
const RAISED_ON_HOME = 3;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const moment = now();
  const reader = { lang, timeZone: person.timeZone };
  const [next, agreements, steps, surveys, said, hasMessages, work, actions, groups] = await Promise.all([
    nextMeetingCard(actor, programme, lang),
    agreementsToSign(actor, lang),
    ownSteps(actor),
    surveysWaitingFor(actor, lang),
    saidByPerson(actor, lang, 50),
    hasOwnMessages(actor),
    ownWork(actor, reader),
    ownActions(actor, lang),
    ownGroups(actor, programme, lang, RAISED_ON_HOME),
  ]);
  return data(
    {
      lang,
      reader,
      now: moment,
      part: partOfDay(moment, person.timeZone),
      called: person.called,
      groups,
      next,
      agreements,
      steps,
      surveys,
      questions: said.filter(({ story }) => openQuestionOf(story.items)).map(({ input }) => input.number),
      said: said.slice(0, ON_HOME),
      more: said.length > ON_HOME,
      hasMessages,
      work,
      actions,
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("member:nav.home"));

export default function Home() {
  const { lang, reader, now: moment, part, called, groups, next, agreements, steps, surveys, questions, said, more, hasMessages, work, actions } = useLoaderData<typeof loader>();
  const { t } = useTranslation("member");
  const { t: ofMessages } = useTranslation("messages");
  const { t: ofMeetings } = useTranslation("meetings");
  const rows = agreements.length + questions.length + steps.length + actions.length + work.tasks.length + work.stalled.length;
  return (
    <PublicColumn>
      <PageTitle>{t(`home.${part}`, { name: called })}</PageTitle>
      {next && <NextMeetingCard next={next} lang={lang} now={moment} />}
      {rows + surveys.length > 0 && (
        <Section title={t("home.waiting")}>
          <div className="grid gap-3">
            {rows > 0 && (
              <LinkCard>
                <AgreementRows agreements={agreements} />
                <QuestionRows numbers={questions} />
                <OwnActionRows actions={actions} reader={reader} now={moment} />
                <OwnWorkRows work={work} reader={reader} now={moment} />
                <StepRows steps={steps} reader={reader} now={moment} />
              </LinkCard>
            )}
            <WaitingSurveys surveys={surveys} reader={reader} now={moment} />
          </div>
        </Section>
      )}
      <Section title={t("home.happened")}>
        <div className="grid gap-3">
          {said.length === 0 && (
            <EmptyState
              title={t("home.nothingSaid")}
              actions={
                <ButtonLink href={paths.say()} icon="pen">
                  {t("home.sayNew")}
                </ButtonLink>
              }
            >
              {t("home.nothingSaidLine")}
            </EmptyState>
          )}
          {said.map((one) => (
            <SaidCard key={one.input.number} said={one} reader={reader} now={moment} />
          ))}
          {more && (
            <p>
              <a href={paths.said()}>{t("home.allSaid")}</a>
            </p>
          )}
        </div>
      </Section>
      <SayOrAsk only={said.length === 0 ? "ask" : undefined} />
      <GroupsRaised groups={groups} reader={reader} now={moment} />
      <OwnGroups groups={groups} />
      <LinkCard>
        <LinkRow href={paths.ownMeetings()} icon="calendar" title={ofMeetings("own.title")} line={ofMeetings("own.cardLine")} />
        {hasMessages && <LinkRow href={paths.ownMessages()} icon="reply" title={ofMessages("own.card")} line={ofMessages("own.cardLine")} />}
        <LinkRow href={paths.changes(lang)} icon="bulb" title={t("home.changes")} line={t("home.changesLine")} />
      </LinkCard>
    </PublicColumn>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { needsInvitation } from "#app/features/surveys/answering/answering.ts";
import { SurveyAddresses } from "#app/features/surveys/invitations/components/addresses.tsx";
import { InvitedPeople } from "#app/features/surveys/invitations/components/invited-people.tsx";
import { openInvitations } from "#app/features/surveys/invitations/open-invitations.server.ts";
import { surveyAddresses } from "#app/features/surveys/invitations/survey-addresses.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, number, lang, reader, survey, title, people, isOpen } = await openInvitations(args);
  const programme = await readProgramme(actor.programme);
  return {
    number,
    reader,
    now: now(),
    surveyTitle: title,
    people,
    isOpen,
    addresses: !isOpen || needsInvitation(survey) ? [] : await surveyAddresses(programme, survey.slug, lang, args.context.origin),
    title: translator(lang)("surveys:invitations.pageTitle", { number }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Invitations() {
  const { number, reader, now: moment, surveyTitle, people, isOpen, addresses, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation("surveys");
  const silent = people.filter(({ isAnswered }) => !isAnswered);
  const actions = isOpen && (
    <>
      <ButtonLink href={paths.inviteToSurvey(number)}>{t("invitations.invite")}</ButtonLink>
      {silent.some(({ mayBeReminded }) => mayBeReminded) && (
        <ButtonLink variant="plain" href={paths.remindOfSurvey(number)}>
          {t("invitations.remind")}
        </ButtonLink>
      )}
      {silent.some(({ hasEmail }) => !hasEmail) && (
        <ButtonLink variant="plain" icon="paper" href={paths.surveyLetters(number)}>
          {t("invitations.letters")}
        </ButtonLink>
      )}
    </>
  );
  return (
    <>
      <TeamBar crumb={{ href: paths.teamSurvey(number), label: <InlineText text={surveyTitle} /> }} title={title} actions={actions} />
      <Record>
        <Section title={t("invitations.people")} aside={people.length > 0 && t("invitations.count", { answered: people.length - silent.length, all: people.length })}>
          {people.length > 0 ? (
            <InvitedPeople people={people} reader={reader} now={moment} />
          ) : (
            <EmptyState title={t("invitations.none")}>{isOpen ? t("invitations.noneLine") : t("invitations.notOpen")}</EmptyState>
          )}
        </Section>
        {addresses.length > 0 && (
          <Section title={t("invitations.addresses")}>
            <p className="mb-3 text-ink2">{t("invitations.addressesLine")}</p>
            <SurveyAddresses addresses={addresses} />
          </Section>
        )}
      </Record>
    </>
  );
}

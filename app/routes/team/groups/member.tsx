import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { agreementsOfMember } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { MemberActions } from "#app/features/membership/components/member-actions.tsx";
import { MemberAgreements } from "#app/features/membership/components/member-agreements.tsx";
import { MemberFacts } from "#app/features/membership/components/member-facts.tsx";
import { MemberHistory } from "#app/features/membership/components/member-history.tsx";
import { MembershipStateMark } from "#app/features/membership/components/membership-state.tsx";
import { OnboardingList } from "#app/features/membership/components/onboarding-list.tsx";
import { openMember } from "#app/features/membership/member-page.server.ts";
import { memberHistory } from "#app/features/membership/member.queries.server.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** A place in a group: agreement, first steps, what can be done, what happened. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, member, page } = await openMember(args);
  const [agreements, history] = await Promise.all([agreementsOfMember(actor, member.personId, lang), memberHistory(actor, member)]);
  return { page, agreements, history };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && data.page.member.name);

export default function MemberOfGroup() {
  const { page, agreements, history } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  const { member, slug, groupName, reader, now } = page;
  const hasSigned = agreements.every(({ signedAt }) => signedAt);
  return (
    <>
      <TeamBar
        crumb={{ href: paths.group(slug), label: <bdi lang={groupName.lang}>{groupName.words}</bdi> }}
        title={<bdi>{member.name}</bdi>}
        state={<MembershipStateMark state={member.state} />}
      />
      <Record rail={<MemberFacts page={page} />}>
        <MemberActions page={page} mayActivate={agreements.length > 0 && hasSigned} />
        <Section title={t("agreement.section")}>
          <MemberAgreements page={page} agreements={agreements} />
        </Section>
        <Section title={t("onboarding.section")}>
          <OnboardingList page={page} />
        </Section>
        <Section title={t("member.history")}>
          <MemberHistory history={history} reader={reader} now={now} />
        </Section>
      </Record>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { OpenWork } from "#app/features/backlog/components/open-work.tsx";
import { canSeeBacklog } from "#app/features/backlog/backlog.policy.ts";
import { workAtHand } from "#app/features/backlog/improvements.queries.server.ts";
import { GroupNews } from "#app/features/backlog/updates/components/group-news.tsx";
import { newsForGroup } from "#app/features/backlog/updates/group-news.queries.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { MeetingHead } from "#app/features/meetings/components/meeting-head.tsx";
import { RecommendationList } from "#app/features/meetings/components/recommendation-list.tsx";
import { heldMeetings, nextMeetingOfGroup } from "#app/features/meetings/meeting.queries.server.ts";
import { recommendationsOf } from "#app/features/meetings/recommendations.queries.server.ts";
import { GroupAbout } from "#app/features/membership/components/group-about.tsx";
import { GroupChecks } from "#app/features/membership/components/group-checks.tsx";
import { MembersTable } from "#app/features/membership/components/members-table.tsx";
import { checkGroup } from "#app/features/membership/group-checks.ts";
import { canManageMembers } from "#app/features/membership/membership.policy.ts";
import { groupMembers } from "#app/features/membership/membership.queries.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { dayIn } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

const YEAR_MS = 365 * 86_400_000;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const group = programme.groups.find((each) => each.slug === params.slug);
  if (!group) throw nothingHere();
  const moment = now();
  const today = dayIn(moment, programme.timeZone);
  const [members, meeting, held, recommended, improvements, news] = await Promise.all([
    canManageMembers(actor) ? groupMembers(actor, group.id) : null,
    nextMeetingOfGroup(actor, group.id, lang),
    heldMeetings(actor, group.id, new Date(moment.getTime() - YEAR_MS)),
    recommendationsOf(actor, group.id, lang),
    canSeeBacklog(actor) ? workAtHand(actor, lang) : [],
    newsForGroup(actor, group.id, lang),
  ]);
  return {
    reader: { lang, timeZone: person.timeZone },
    now: moment,
    today,
    slug: group.slug,
    name: nameFor(group.name, lang),
    purpose: nameFor(group.purpose, lang),
    meets: nameFor(group.meets, lang),
    members,
    checks: members && checkGroup(members, held, today),
    meeting,
    place: meeting?.siteId ? (placesFor(programme, lang)[meeting.siteId] ?? null) : null,
    recommended,
    improvements,
    news,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && data.name.words);

export default function GroupPage() {
  const { reader, now: moment, today, slug, name, purpose, meets, members, checks, meeting, place, recommended, improvements, news } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["membership", "programme"]);
  return (
    <>
      <TeamBar title={<bdi lang={name.lang}>{name.words}</bdi>} actions={members && <ButtonLink href={paths.newMember(slug)}>{t("group.add")}</ButtonLink>} />
      <Record
        rail={
          <>
            <GroupAbout purpose={purpose} meets={meets} />
            {meeting ? (
              <MeetingHead meeting={meeting} place={place} lang={reader.lang} now={moment} above={t("group.nextMeeting")} level={2} />
            ) : (
              <p className="text-ink2">{t("group.noMeeting")}</p>
            )}
            {checks && (
              <Section title={t("group.checks")}>
                <GroupChecks checks={checks} />
              </Section>
            )}
          </>
        }
      >
        {members && (
          <Section title={t("programme:group.members", { count: members.length })} aside={checks && checks.ending > 0 && t("group.ending", { count: checks.ending })}>
            <MembersTable slug={slug} members={members} reader={reader} today={today} />
          </Section>
        )}
        {recommended.length > 0 && (
          <Section title={t("group.recommended")}>
            <RecommendationList recommended={recommended} reader={reader} now={moment} hrefOf={improvements.length > 0 ? paths.improvement : undefined} />
          </Section>
        )}
        <GroupNews news={news} reader={reader} now={moment} />
        {improvements.length > 0 && (
          <Section title={t("programme:group.improvements")}>
            <OpenWork work={improvements} hrefOf={({ number }) => paths.improvement(number)} />
          </Section>
        )}
      </Record>
    </>
  );
}

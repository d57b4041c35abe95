import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { OpenWork } from "#app/features/backlog/components/open-work.tsx";
import { workForMembers } from "#app/features/backlog/improvements.queries.server.ts";
import { GroupNews } from "#app/features/backlog/updates/components/group-news.tsx";
import { newsForGroup } from "#app/features/backlog/updates/group-news.queries.server.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { canAddToAgenda } from "#app/features/meetings/agenda/agenda.policy.ts";
import { MeetingHead } from "#app/features/meetings/components/meeting-head.tsx";
import { RaisedList } from "#app/features/meetings/components/raised-list.tsx";
import { RecommendationList } from "#app/features/meetings/components/recommendation-list.tsx";
import { nextMeetingOfGroup } from "#app/features/meetings/meeting.queries.server.ts";
import { raisedBy } from "#app/features/meetings/raised.queries.server.ts";
import { recommendationsOf } from "#app/features/meetings/recommendations.queries.server.ts";
import { GroupAbout } from "#app/features/membership/components/group-about.tsx";
import { GroupMembers } from "#app/features/membership/components/group-members.tsx";
import { groupMembers, ownMemberships } from "#app/features/membership/membership.queries.server.ts";
import { takesPart } from "#app/features/membership/membership.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

/** A group, for its members. For everybody else there is nothing here. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const group = programme.groups.find((each) => each.slug === params.slug);
  const members = group && (await groupMembers(actor, group.id));
  if (!group || !members) throw nothingHere();
  const [meeting, work, recommended, raised, own, news] = await Promise.all([
    nextMeetingOfGroup(actor, group.id, lang),
    workForMembers(actor, lang),
    recommendationsOf(actor, group.id, lang),
    raisedBy(actor, group.id, lang),
    ownMemberships(actor),
    newsForGroup(actor, group.id, lang),
  ]);
  return data(
    {
      reader: { lang, timeZone: person.timeZone },
      now: now(),
      slug: group.slug,
      name: nameFor(group.name, lang),
      purpose: nameFor(group.purpose, lang),
      meets: nameFor(group.meets, lang),
      members,
      meeting,
      place: meeting?.siteId ? (placesFor(programme, lang)[meeting.siteId] ?? null) : null,
      work,
      recommended,
      news,
      raised: raised.filter(({ number }) => !recommended.some(({ improvement }) => improvement?.number === number)),
      leads: canAddToAgenda(actor, group.id),
      isMember: own.some(({ groupId, state }) => groupId === group.id && takesPart(state)),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => titled(page?.name.words);

export default function MemberGroup() {
  const { reader, now: moment, slug, name, purpose, meets, members, meeting, place, work, recommended, raised, news, leads, isMember } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  return (
    <PublicColumn>
      <PageTitle>
        <span lang={name.lang}>{name.words}</span>
      </PageTitle>
      <GroupAbout purpose={purpose} meets={meets} />
      {meeting ? (
        <MeetingHead meeting={meeting} place={place} lang={reader.lang} now={moment} above={t("group.nextMeeting")} level={2} />
      ) : (
        <p className="text-ink2">{t("group.noMeeting")}</p>
      )}
      <Section title={t("group.recommended")}>
        {recommended.length > 0 ? <RecommendationList recommended={recommended} reader={reader} now={moment} /> : <p className="text-ink2">{t("group.noRecommendation")}</p>}
      </Section>
      <GroupNews news={news} reader={reader} now={moment} />
      {raised.length > 0 && (
        <Section title={t("group.raised")}>
          <RaisedList raised={raised} lang={reader.lang} />
        </Section>
      )}
      {work.length > 0 && (
        <Section title={t("group.working")}>
          <OpenWork work={work} />
        </Section>
      )}
      <GroupMembers members={members} reader={reader} />
      {leads && (
        <LinkCard>
          <LinkRow href={paths.openOfGroup(slug)} icon="list" title={t("group.open")} line={t("group.openLine")} />
        </LinkCard>
      )}
      {isMember && (
        <p>
          <a href={paths.shownOfMe(slug)}>{t("group.shows")}</a>
        </p>
      )}
    </PublicColumn>
  );
}

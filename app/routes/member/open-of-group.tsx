import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { askTeam } from "#app/features/input/ask-team.ts";
import { canAddToAgenda } from "#app/features/meetings/agenda/agenda.policy.ts";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { AgendaList, AgendaSum } from "#app/features/meetings/agenda/components/agenda-list.tsx";
import { putOnAgenda } from "#app/features/meetings/agenda/put-on-agenda.ts";
import { MeetingHead } from "#app/features/meetings/components/meeting-head.tsx";
import { RaisedList } from "#app/features/meetings/components/raised-list.tsx";
import { UnansweredList } from "#app/features/meetings/components/unanswered-list.tsx";
import { nextMeetingOfGroup } from "#app/features/meetings/meeting.queries.server.ts";
import { openItemsOf } from "#app/features/meetings/raised.queries.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

/** What of a group's is open, for its patient champion and those who lead it. For everybody else there is nothing here. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const group = programme.groups.find(({ slug }) => slug === params.slug);
  if (!group || !canAddToAgenda(actor, group.id)) throw nothingHere();
  const [open, meeting] = await Promise.all([openItemsOf(actor, group.id, lang), nextMeetingOfGroup(actor, group.id, lang)]);
  const agenda = meeting ? await readAgenda(actor, meeting, lang, { reviewedOnly: true }) : [];
  const place = meeting?.siteId ? (placesFor(programme, lang)[meeting.siteId] ?? null) : null;
  return data(
    { lang, reader: { lang, timeZone: person.timeZone }, now: now(), slug: group.slug, name: nameFor(group.name, lang), open, meeting, agenda, place },
    { headers: PRIVATE_HEADERS },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.lang, (t) => t("meetings:open.title"));

export default function OpenOfGroup() {
  const { lang, reader, now: moment, slug, name, open, meeting, agenda, place } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["meetings", "membership", "member"]);
  const put = (about: Parameters<typeof putOnAgenda>[1]) =>
    meeting && (
      <p>
        <a href={putOnAgenda(meeting.number, about)}>{t("open.put")}</a>
      </p>
    );
  return (
    <PublicColumn>
      <div className="grid gap-3">
        <p>
          <a href={paths.ownGroup(slug)} lang={name.lang}>
            {name.words}
          </a>
        </p>
        <PageTitle lead={t("open.lead")}>{t("open.title")}</PageTitle>
      </div>
      <Section title={t("open.unanswered")}>
        {open.unanswered.length > 0 ? (
          <UnansweredList unanswered={open.unanswered} reader={reader} now={moment} after={({ id }) => put({ recommendation: id })} />
        ) : (
          <p className="text-ink2">{t("open.allAnswered")}</p>
        )}
      </Section>
      <Section title={t("open.raised")}>
        {open.raised.length > 0 ? <RaisedList raised={open.raised} lang={lang} after={({ number }) => put({ raised: number })} /> : <p className="text-ink2">{t("open.nothingRaised")}</p>}
      </Section>
      {meeting ? (
        <>
          <MeetingHead meeting={meeting} place={place} lang={lang} now={moment} above={t("membership:group.nextMeeting")} level={2} />
          <Section title={t("agenda.section")} aside={<AgendaSum items={agenda} meeting={meeting} lang={lang} />}>
            {agenda.length > 0 ? <AgendaList items={agenda} meeting={meeting} lang={lang} edit={null} /> : <p className="text-ink2">{t("agenda.nothing")}</p>}
          </Section>
          <div className="flex flex-wrap gap-2">
            <ButtonLink icon="plus" href={paths.ownNewAgendaItem(meeting.number)}>
              {t("agenda.add")}
            </ButtonLink>
            <ButtonLink variant="plain" href={paths.ownMeeting(meeting.number)}>
              {t("open.meeting")}
            </ButtonLink>
          </div>
        </>
      ) : (
        <p className="text-ink2">{t("membership:group.noMeeting")}</p>
      )}
      <div>
        <ButtonLink variant="plain" href={askTeam()} icon="ear">
          {t("member:home.askTeam")}
        </ButtonLink>
      </div>
    </PublicColumn>
  );
}

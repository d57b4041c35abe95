import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { HeldRoles } from "#app/features/identity/components/held-roles.tsx";
import { RefusedAddress } from "#app/features/identity/components/refused-address.tsx";
import { canIssueCard, canManageCards, canSeePhone } from "#app/features/identity/identity.policy.ts";
import { readPerson } from "#app/features/identity/identity.queries.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { MembershipStateMark } from "#app/features/membership/components/membership-state.tsx";
import { membershipsOf } from "#app/features/membership/membership.queries.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { hasMailServer } from "#app/platform/mail/mail.ts";
import { isShipped, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person: reader } = await requireTeam(request, context);
  const lang = isShipped(reader.lang) ? reader.lang : "en";
  const [person, programme] = await Promise.all([orNotFound(readPerson(actor, params.id!)), readProgramme(context.programme)]);
  const places = await membershipsOf(actor, person.id);
  const day = (date: Date | null) => date && formatDate(date, { lang, timeZone: reader.timeZone });
  return {
    person,
    reader: { lang, timeZone: reader.timeZone },
    mayTry: canSeePhone(actor),
    since: day(person.createdAt),
    cardSince: day(person.cardIssuedAt),
    mayManageCards: canManageCards(actor, person),
    mayIssue: canIssueCard(actor, person, hasMailServer() && person.email !== null),
    places: placesFor(programme, lang),
    memberships: places.flatMap(({ id, groupId, state }) => {
      const group = programme.groups.find((each) => each.id === groupId);
      return group ? [{ id, state, slug: group.slug, name: nameFor(group.name, lang) }] : [];
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.person.name);

export default function PersonPage() {
  const { person, reader, mayTry, since, cardSince, mayManageCards, mayIssue, places, memberships } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("identity");
  const { t: ofMembership } = useTranslation("membership");
  const refused = mayIssue ? null : t(mayManageCards ? "person.codeByMail" : "person.cardRefused");
  return (
    <>
      <TeamBar crumb={{ href: paths.people(), label: t("people.title") }} title={<bdi>{person.name}</bdi>} />
      <Record>
        <Section title={t("person.facts")}>
          <Facts
            facts={[
              { label: t("person.called"), value: person.called && <bdi>{person.called}</bdi> },
              { label: t("people.language"), value: nameOfLanguage(person.lang, i18n.language) },
              {
                label: t("person.email"),
                value: person.email && (
                  <span className="grid gap-1">
                    <bdi dir="ltr" className="break-all">{person.email}</bdi>
                    <RefusedAddress refusal={person.refusal} of={{ kind: "person", id: person.id }} reader={reader} mayTry={mayTry} />
                  </span>
                ),
              },
              { label: t("person.phone"), value: person.phone && <bdi dir="ltr">{person.phone}</bdi> },
              { label: t("person.since"), value: since },
            ]}
          />
        </Section>
        <Section title={t("people.roles")}>
          <HeldRoles grants={person.grants} places={places} />
        </Section>
        <Section title={ofMembership("group.memberships")}>
          {memberships.length === 0 ? (
            <p className="text-ink2">{ofMembership("group.noGroup")}</p>
          ) : (
            <ul className="grid gap-2">
              {memberships.map(({ id, state, slug, name }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <a href={paths.groupMember(slug, id)} lang={name.lang}>
                    <bdi>{name.words}</bdi>
                  </a>
                  <MembershipStateMark state={state} />
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section title={t("person.card")}>
          <p className="mb-3">{cardSince ? t("person.cardSince", { date: cardSince }) : t("person.noCard")}</p>
          <div className="flex flex-wrap gap-2">
            {refused ? (
              <Button disabledReason={refused}>{t("person.issue")}</Button>
            ) : (
              <ButtonLink href={paths.issueCard(person.id)} icon="key">
                {t(cardSince ? "person.issueNew" : "person.issue")}
              </ButtonLink>
            )}
            {mayManageCards && cardSince && (
              <ButtonLink variant="danger" href={paths.revokeCards(person.id)}>
                {t("person.revoke")}
              </ButtonLink>
            )}
          </div>
        </Section>
      </Record>
    </>
  );
}

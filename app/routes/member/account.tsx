import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ownSignIn } from "#app/features/identity/identity.queries.server.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { agreementsSigned } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { directionOf, isShipped, ownName } from "#app/platform/i18n/languages.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const [{ cardIssuedAt, sessions }, { languages }, signed] = await Promise.all([ownSignIn(actor), readProgramme(context.programme), agreementsSigned(actor)]);
  const reader = { lang: isShipped(person.lang) ? person.lang : "en", timeZone: person.timeZone };
  return {
    person,
    sessions,
    signed: signed.map(({ signedAt, ...agreement }) => ({ ...agreement, on: formatDate(signedAt, reader) })),
    cardSince: cardIssuedAt && formatDate(cardIssuedAt, reader),
    languages: shownLanguages(languages),
    title: translator(reader.lang)("identity:account.title"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Account() {
  const { person, sessions, cardSince, languages, signed } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  return (
    <PublicColumn>
      <PageTitle>{t("account.title")}</PageTitle>
      <Facts
        facts={[
          { label: t("account.name"), value: <bdi>{person.name}</bdi> },
          { label: t("account.email"), value: person.email && <bdi dir="ltr">{person.email}</bdi> },
          { label: t("account.card"), value: cardSince ? t("account.cardSince", { date: cardSince }) : t("account.noCard") },
        ]}
      />
      <Section title={t("account.language")}>
        <Form method="post" action={paths.language()} className="grid gap-2">
          <input type="hidden" name="next" value={paths.account()} />
          <ul className="grid gap-2 sm:grid-cols-3">
            {languages.map((lang) => {
              const current = lang === person.lang;
              return (
                <li key={lang}>
                  <button
                    type="submit"
                    name="lang"
                    value={lang}
                    lang={lang}
                    dir={directionOf(lang)}
                    aria-pressed={current}
                    className={`btn w-full ${current ? "btn-plain border-fig bg-figtint" : "btn-plain"}`}
                  >
                    {ownName(lang)}
                  </button>
                </li>
              );
            })}
          </ul>
        </Form>
      </Section>
      <Section title={t("account.mail")}>
        <LinkCard>
          <LinkRow href={paths.ownNotifications()} icon="clock" title={t("account.mailLink")} line={t("account.mailLine")} />
        </LinkCard>
      </Section>
      {signed.length > 0 && (
        <Section title={t("account.signed")}>
          <LinkCard>
            {signed.map(({ id, title, lang, on }) => (
              <LinkRow key={id} href={paths.ownAgreement(id)} icon="pen" title={<bdi lang={lang}>{title}</bdi>} line={t("account.signedOn", { date: on })} />
            ))}
          </LinkCard>
        </Section>
      )}
      <Section title={t("account.signOutTitle")}>
        <div className="flex flex-wrap gap-3">
          <Form method="post" action={paths.signOut()} className="max-sm:w-full">
            <Button variant="plain">{t("account.signOut")}</Button>
          </Form>
          <ButtonLink variant="plain" href={paths.signOutEverywhere()}>
            {t("account.everywhere")}
          </ButtonLink>
        </div>
        <p className="hint mt-2">{t("account.sessions", { count: sessions })}</p>
      </Section>
    </PublicColumn>
  );
}

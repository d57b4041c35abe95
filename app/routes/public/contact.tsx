import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";
import { Phone } from "#app/ui/phone.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme } = await openPublicPage(args);
  return data(
    {
      lang,
      phone: programme.phone,
      email: programme.email,
      groups: programme.groups.map((group) => ({
        slug: group.slug,
        name: nameFor(group.name, lang),
        purpose: nameFor(group.purpose, lang),
        meets: nameFor(group.meets, lang),
      })),
      sites: programme.sites.map((site) => ({ slug: site.slug, name: nameFor(site.name, lang), phone: site.phone })),
    },
    { headers: keepUntil(new Date(now().getTime() + 3_600_000)) },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("public:contact.title"));

/** The advisory groups and how to reach the programme. */
export default function Contact() {
  const { lang, phone, email, groups, sites } = useLoaderData<typeof loader>();
  const { t } = useTranslation("public");
  return (
    <PublicColumn>
      <PageTitle lead={t("contact.lead")}>{t("contact.title")}</PageTitle>
      {groups.map((group) => (
        <Section key={group.slug} title={
            <a href={paths.council(lang, group.slug)} lang={group.name.lang}>
              {group.name.words}
            </a>
          }>
          <div className="grid gap-2">
            <p lang={group.purpose.lang}>{group.purpose.words}</p>
            <p lang={group.meets.lang} className="text-ink2">
              {group.meets.words}
            </p>
          </div>
        </Section>
      ))}
      <Section title={t("contact.howTitle")}>
        <div className="grid gap-3">
          <p>{t("contact.how")}</p>
          <ul className="grid gap-2">
            {phone && (
              <li>
                <Phone number={phone} before={t("contact.phone")} />
              </li>
            )}
            {email && (
              <li>
                {t("contact.email")}{" "}
                <a href={`mailto:${email}`}>
                  <bdi dir="ltr">{email}</bdi>
                </a>
              </li>
            )}
            {sites.map(
              (site) =>
                site.phone && (
                  <li key={site.slug}>
                    <span lang={site.name.lang}>{site.name.words}</span>
                    <Phone number={site.phone} before=":" />
                  </li>
                ),
            )}
          </ul>
          <p>{t("contact.write")}</p>
          <div>
            <ButtonLink href={paths.tellUs(lang)} variant="plain" icon="pen">
              {t("front.write")}
            </ButtonLink>
          </div>
        </div>
      </Section>
    </PublicColumn>
  );
}

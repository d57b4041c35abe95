import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CouncilWords } from "#app/features/membership/components/council-words.tsx";
import { nameFor } from "#app/features/programme/programme.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme } = await openPublicPage(args);
  const groups = programme.groups.map((group) => ({
    slug: group.slug,
    name: nameFor(group.name, lang),
    purpose: nameFor(group.purpose, lang),
    takesApplications: group.takesApplications,
  }));
  return data({ lang, groups }, { headers: keepUntil(new Date(now().getTime() + 3_600_000)) });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:council.listTitle"));

/** The groups that meet, for whoever may want to join one. */
export default function Councils() {
  const { lang, groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  return (
    <PublicColumn>
      <PageTitle lead={t("council.listLead")}>{t("council.listTitle")}</PageTitle>
      {groups.length === 0 && (
        <EmptyState
          title={t("council.none")}
          actions={
            <ButtonLink href={paths.contact(lang)} variant="plain">
              {t("council.contact")}
            </ButtonLink>
          }
        >
          {t("council.noneLine")}
        </EmptyState>
      )}
      {groups.map((group) => (
        <article key={group.slug} className="card grid gap-3 p-5">
          <h2>
            <a href={paths.council(lang, group.slug)} lang={group.name.lang} dir={directionOf(group.name.lang)}>
              {group.name.words}
            </a>
          </h2>
          <CouncilWords text={group.purpose} />
          <p className="small text-ink2">{t(group.takesApplications ? "council.looksFor" : "council.full")}</p>
        </article>
      ))}
    </PublicColumn>
  );
}

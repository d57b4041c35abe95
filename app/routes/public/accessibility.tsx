import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { formatList } from "#app/ui/format/format.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme } = await openPublicPage(args);
  const languages = formatList(shownLanguages(programme.languages).map((one) => nameOfLanguage(one, lang)), lang);
  return data({ lang, languages }, { headers: keepUntil(new Date(now().getTime() + 86_400_000)) });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("public:accessibility.title"));

const PARTS = ["aim", "ways", "known", "tell"] as const;

export default function Accessibility() {
  const { languages } = useLoaderData<typeof loader>();
  const { t } = useTranslation("public");
  return (
    <PublicColumn>
      <PageTitle lead={t("accessibility.lead")}>{t("accessibility.title")}</PageTitle>
      {PARTS.map((part) => (
        <Section key={part} title={t(`accessibility.${part}.title`)}>
          <p>{t(`accessibility.${part}.text`, { languages })}</p>
        </Section>
      ))}
    </PublicColumn>
  );
}

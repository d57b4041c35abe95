import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = await openPublicPage(args);
  return data({ lang }, { headers: keepUntil(new Date(now().getTime() + 86_400_000)) });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("public:privacy.title"));

const PARTS = ["name", "kept", "receipt", "device", "withdraw", "courts", "outside"] as const;

export default function Privacy() {
  const { t } = useTranslation("public");
  return (
    <PublicColumn>
      <PageTitle lead={t("privacy.lead")}>{t("privacy.title")}</PageTitle>
      {PARTS.map((part) => (
        <Section key={part} title={t(`privacy.${part}.title`)}>
          <p>{t(`privacy.${part}.text`)}</p>
        </Section>
      ))}
    </PublicColumn>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openCase } from "#app/features/triage/intake/case-page.server.ts";
import { CaseCard } from "#app/features/triage/intake/components/case-card.tsx";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openCase(args);
  // There is a sheet from the moment the person agrees until it is closed.
  if (!page.case.contact) throw new Response(null, { status: 404 });
  return { page };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:sheet.title"));

export default function Sheet() {
  const { page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("intake");
  const { case: found, reader, now } = page;
  return (
    <>
      <TeamBar crumb={{ href: paths.intakeCase(found.id), label: t("case.title", { number: found.number }) }} title={t("sheet.title")} />
      <Record>
        <div className="paper grid max-w-column gap-6">
          <p className="no-print text-ink2">{t("sheet.print")}</p>
          <p>
            {formatDate(now, reader)} {found.to && <>· {t("case.with")} <bdi>{found.to.name}</bdi></>}
          </p>
          <CaseCard page={page} />
          <Section title={t("sheet.notes")}>
            <div className="h-48 border-y border-edge" />
          </Section>
          <p>{t("sheet.line")}</p>
        </div>
      </Record>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openIntake } from "#app/features/triage/intake/case-page.server.ts";
import { CaseList } from "#app/features/triage/intake/components/case-list.tsx";
import { KeptOriginals } from "#app/features/triage/intake/components/kept-originals.tsx";
import { listCases } from "#app/features/triage/intake/intake.queries.server.ts";
import { keptOriginals } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, places, now } = await openIntake(args);
  const [cases, originals] = await Promise.all([listCases(actor), keptOriginals(actor)]);
  return { lang, reader, places, now, cases, originals };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("intake:list.title"));

export default function Intake() {
  const { reader, places, now, cases, originals } = useLoaderData<typeof loader>();
  const { t } = useTranslation("intake");
  return (
    <>
      <TeamBar title={t("list.title")} />
      <div className="grid gap-6 pb-6">
        <p className="max-w-column px-4 pt-4 text-ink2">{t("list.lead")}</p>
        <div>
          <CaseList cases={cases} places={places} reader={reader} now={now} />
        </div>
        <div className="px-4">
          <KeptOriginals originals={originals} reader={reader} now={now} />
        </div>
      </div>
    </>
  );
}

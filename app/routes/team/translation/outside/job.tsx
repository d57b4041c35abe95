import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { JobState } from "#app/features/translation/outside/components/jobs-table.tsx";
import { readJob } from "#app/features/translation/outside/jobs.queries.server.ts";
import { openOutsideJobs } from "#app/features/translation/outside/outside-page.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDateTime } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, ...page } = await openOutsideJobs(args);
  const { code, ...job } = await orNotFound(readJob(actor, args.params.id!));
  return { ...page, job, link: code && args.context.origin + paths.outsideTranslation(page.lang, code) };
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:outside.job"));

export default function OutsideJobPage() {
  const { job, link, lang, reader, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation("translations");
  const { t: ofTexts } = useTranslation("texts");
  return (
    <>
      <TeamBar crumb={{ href: paths.outsideJobs(), label: t("outside.title") }} title={<bdi>{job.recipient}</bdi>} state={<JobState state={job.state} />} />
      <Record
        rail={
          <Facts
            facts={[
              { label: t("waiting.pair"), value: t("pair", { from: nameOfLanguage(job.from, lang), to: nameOfLanguage(job.to, lang) }) },
              { label: t("outside.by"), value: job.createdBy && <bdi>{job.createdBy}</bdi> },
              { label: t("outside.made"), value: formatDateTime(job.createdAt, reader, { style: "short", now }) },
              { label: t("outside.until"), value: formatDateTime(job.expiresAt, reader, { style: "short", now }) },
            ]}
          />
        }
      >
        {link && (
          <Section title={t("outside.link")}>
            <div className="grid gap-3">
              <p>{t("outside.linkLine")}</p>
              <p className="card p-3 break-all">
                <bdi dir="ltr" translate="no">
                  {link}
                </bdi>
              </p>
              <p>
                <ButtonLink variant="plain" href={paths.revokeOutsideJob(job.id)}>
                  {t("outside.revoke")}
                </ButtonLink>
              </p>
            </div>
          </Section>
        )}
        <Section title={t("outside.texts")}>
          <ul className="grid gap-4">
            {job.items.map((item) => (
              <li key={item.textId} className="grid gap-1">
                <p className="text-second text-ink2">{textKindInWords(item, undefined, ofTexts)}</p>
                <p lang={item.lang} dir={directionOf(item.lang)} className="clamp whitespace-pre-line">
                  {item.words}
                </p>
                <StatusMark kind={item.savedAt ? "changed" : "new"} label={t(item.savedAt ? "outside.itemSaved" : "outside.itemWaits")} quiet />
              </li>
            ))}
          </ul>
        </Section>
      </Record>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { isStepLate } from "#app/features/membership/application.ts";
import { ApplicantActions } from "#app/features/membership/components/applicant-actions.tsx";
import { Title } from "#app/features/membership/components/applicant-form-page.tsx";
import { ApplicantHistory } from "#app/features/membership/components/applicant-history.tsx";
import { ApplicantNotes } from "#app/features/membership/components/applicant-notes.tsx";
import { ApplicantThread } from "#app/features/membership/components/applicant-thread.tsx";
import { ApplicationFacts } from "#app/features/membership/components/application-facts.tsx";
import { StateMark } from "#app/features/membership/components/state-mark.tsx";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { WrittenIn } from "#app/features/texts/components/written-in.tsx";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page, lang } = await openApplicant(args);
  return { page, title: translator(lang)("membership:recruit.number", { number: page.application.number }) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** One application: what they wrote, what was written to and fro, the team's notes, what happened, what can be done. */
export default function Applicant() {
  const { page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  const { application, reader, now, today } = page;
  return (
    <>
      <TeamBar
        crumb={{ href: paths.recruiting(), label: t("recruit.title") }}
        title={<Title page={page} />}
        state={<StateMark state={application.state} late={isStepLate(application, today)} />}
      />
      <Record rail={<ApplicationFacts page={page} />}>
        {application.state === "withdrew" && (
          <Note icon="lock" title={t("recruit.withdrewTitle")}>
            {t("recruit.withdrewLine")}
          </Note>
        )}
        {application.looksAutomatic && (
          <Note tone="ember" title={t("recruit.automatic")}>
            {t("recruit.automaticLine")}
          </Note>
        )}
        {application.tellBy && (
          <Note tone="ember" icon="phone" title={t(`recruit.tell.${application.tellBy}`)}>
            {t("recruit.tellLine")}
          </Note>
        )}
        <ApplicantActions page={page} />
        {application.state !== "withdrew" && (
          <Section title={t("recruit.why")}>
            {application.why ? (
              <div className="grid gap-2">
                <ParallelWords text={application.why} reader={reader} now={now} />
                <WrittenIn text={application.why} change={paths.applicantLanguage(application.number)} />
              </div>
            ) : (
              <p className="text-ink2">{t("recruit.noWhy")}</p>
            )}
          </Section>
        )}
        <ApplicantThread page={page} />
        <ApplicantNotes page={page} />
        <ApplicantHistory page={page} open />
      </Record>
    </>
  );
}

import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import type { ApplicantPage } from "../recruiting-page.server.ts";
import { ApplicantHistory } from "./applicant-history.tsx";
import { ApplicationFacts } from "./application-facts.tsx";

/**
 * The page of one action on an application, with the application as it is now beside it. Where somebody else changed it
 * meanwhile, its history stands open, so that both can be seen before pressing again.
 */
export function ApplicantFormPage(props: {
  page: ApplicantPage;
  title: string;
  fields?: Field[];
  errors?: string[] | undefined;
  children: ReactNode;
}) {
  const { page, title, fields = [], errors, children } = props;
  const { t } = useTranslation("membership");
  const { application } = page;
  const changed = errors?.includes("errors:changedMeanwhile") ?? false;
  return (
    <>
      <TeamBar crumb={{ href: paths.applicant(application.number), label: <Title page={page} /> }} title={title} />
      <Record rail={<ApplicationFacts page={page} />}>
        <FormErrors fields={fields} errors={errors} />
        <div className="grid max-w-column gap-5">{children}</div>
        {changed && <ApplicantHistory page={page} open />}
        <p>
          <a href={paths.applicant(application.number)}>{t("recruit.back")}</a>
        </p>
      </Record>
    </>
  );
}

/** Who it is, by name; by number where the name was taken back. */
export function Title({ page: { application } }: { page: ApplicantPage }) {
  const { t } = useTranslation("membership");
  return application.name ? <bdi>{application.name}</bdi> : <>{t("recruit.number", { number: application.number })}</>;
}

/** The version that this page shows; it comes from the record, never from what was posted. */
export function SeenVersion({ page }: { page: ApplicantPage }) {
  return <input type="hidden" name="version" value={page.application.version} />;
}

import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { InputHistory } from "../../components/input-history.tsx";
import type { CasePage } from "../case-page.server.ts";
import { CaseAbout } from "./case-about.tsx";
import { CaseCard } from "./case-card.tsx";
import { CaseState } from "./case-state.tsx";

/** The page of one action on a case: its card as it is now, above the form with what was typed. */
export function CaseFormPage(props: { page: CasePage; title: string; fields?: Field[]; errors?: string[] | undefined; children: ReactNode }) {
  const { page, title, fields = [], errors, children } = props;
  const { t } = useTranslation("intake");
  const { case: found, reader, now } = page;
  const changed = errors?.includes("errors:changedMeanwhile") ?? false;
  return (
    <>
      <TeamBar crumb={{ href: paths.intakeCase(found.id), label: t("case.title", { number: found.number }) }} title={title} state={<CaseState urgency={found.urgency} state={found.state} />} />
      <Record rail={<CaseAbout page={page} />}>
        <FormErrors fields={fields} errors={errors} />
        <CaseCard page={page} />
        <InputHistory page={{ input: found, reader, now }} open={changed} />
        <div className="grid max-w-column gap-5">{children}</div>
      </Record>
    </>
  );
}

/** The version of the case that this page shows, from the record and never from what was posted. */
export function SeenCase({ page }: { page: CasePage }) {
  return <input type="hidden" name="version" value={page.case.version} />;
}

/** The buttons at the end of a form about a case. */
export function CaseButtons({ page, label, icon, danger }: { page: CasePage; label: string; icon?: IconName; danger?: boolean }) {
  const { t } = useTranslation("triage");
  return (
    <FormButtons save={label} {...(icon && { icon })} variant={danger ? "danger" : "primary"} backHref={paths.intakeCase(page.case.id)} back={t("back")} />
  );
}

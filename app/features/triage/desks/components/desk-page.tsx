import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import type { DeskToChange } from "../desks.queries.server.ts";

/** The page of a team, or of one action on it: how far the languages of its name are stands beside it. */
export function DeskPage(props: { desk: DeskToChange; languages: ReactNode; title?: string; fields?: Field[]; errors?: string[] | undefined; children: ReactNode }) {
  const { desk, languages, title, fields = [], errors, children } = props;
  const { t } = useTranslation("routing");
  const name = <bdi lang={desk.name.lang}>{desk.name.words}</bdi>;
  return (
    <>
      <TeamBar crumb={title ? { href: paths.desk(desk.code), label: name } : { href: paths.desks(), label: t("desks.title") }} title={title ?? name} />
      <Record rail={<Section title={t("languages")}>{languages}</Section>}>
        <div className="grid max-w-column gap-6">
          <FormErrors fields={fields} errors={errors} />
          {children}
        </div>
      </Record>
    </>
  );
}

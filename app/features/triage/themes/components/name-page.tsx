import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import type { ThemeToChange } from "../themes.queries.server.ts";

/** The page of a theme, or of one action on it: its name above, how far its languages are beside it. */
export function NamePage(props: { theme: ThemeToChange; languages: ReactNode; title?: string; fields?: Field[]; errors?: string[] | undefined; children: ReactNode }) {
  const { theme, languages, title, fields = [], errors, children } = props;
  const { t } = useTranslation("routing");
  const name = <bdi lang={theme.name.lang}>{theme.name.words}</bdi>;
  return (
    <>
      <TeamBar crumb={title ? { href: paths.theme(theme.code), label: name } : { href: paths.themes(), label: t("themes.title") }} title={title ?? name} />
      <Record rail={<Section title={t("languages")}>{languages}</Section>}>
        <div className="grid max-w-column gap-6">
          <FormErrors fields={fields} errors={errors} />
          {theme.parent && <p className="text-ink2">{theme.parent.name.words}</p>}
          {children}
        </div>
      </Record>
    </>
  );
}

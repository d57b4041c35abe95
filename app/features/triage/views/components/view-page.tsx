import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { LONGEST_VIEW_NAME } from "../views.ts";

/** The page of a view of the inbox: its name, in a form. `query`: the view, to which the way back leads. */
export function ViewPage(props: { title: string; line: string; action: string; save: string; query: string; form: { id: string; errors: string[] | undefined }; name: Field; children?: ReactNode }) {
  const { title, line, action, save, query, form, name, children } = props;
  const { t } = useTranslation("triage");
  return (
    <>
      <TeamBar crumb={{ href: paths.inbox() + query, label: t("inbox.title") }} title={title} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors fields={[name]} errors={form.errors} />
          <p>{line}</p>
          <form method="post" action={action} id={form.id} noValidate className="grid gap-5">
            <TextField field={name} label={t("views.name")} maxLength={LONGEST_VIEW_NAME} dir="auto" />
            <FormButtons save={save} backHref={paths.inbox() + query} back={t("back")} />
          </form>
          {children}
        </div>
      </Record>
    </>
  );
}

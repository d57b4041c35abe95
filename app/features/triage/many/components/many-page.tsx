import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import type { SelectedInput } from "../selected.queries.server.ts";

/** What pages about several selected messages show. */
export interface ManyPageData {
  selected: SelectedInput[];
  /** The view of the inbox in which they were selected, as a query; and the query with them. */
  view: string;
  query: string;
}

/** A page about several messages that somebody selected: which they are, and what can be done with them. */
export function ManyPage(props: { page: ManyPageData; title: string; fields?: Field[]; errors?: string[] | undefined; actions?: ReactNode; children: ReactNode }) {
  const { page, title, fields = [], errors, actions, children } = props;
  const { t } = useTranslation("triage");
  const { selected, view } = page;
  return (
    <>
      <TeamBar crumb={{ href: paths.inbox() + view, label: t("inbox.title") }} title={title} state={t("many.count", { count: selected.length })} actions={selected.length > 0 && actions} />
      {selected.length === 0 ? (
        <EmptyState title={t("many.nothing")} actions={<ButtonLink href={paths.inbox() + view}>{t("inbox.title")}</ButtonLink>}>
          {t("many.nothingLine")}
        </EmptyState>
      ) : (
        <Record>
          <FormErrors fields={fields} errors={errors} />
          <ul className="card divide-y divide-line">
            {selected.map(({ id, number, text }) => (
              <li key={id} className="flex gap-3 px-4 py-2">
                <a href={paths.input(id) + view} className="tabular-nums">
                  {number}
                </a>
                <Words text={text} />
              </li>
            ))}
          </ul>
          <div className="grid max-w-column gap-5">{children}</div>
        </Record>
      )}
    </>
  );
}

function Words({ text }: { text: SelectedInput["text"] }) {
  const shown = text.translation ?? text;
  return (
    <span lang={shown.lang} dir={directionOf(shown.lang)} className="clamp min-w-0">
      {shown.words}
    </span>
  );
}

/** The form of one thing that is done with all of them: each as it was seen, its fields, the button, the way back. */
export function ManyForm({ page, id, action, save, children }: { page: ManyPageData; id: string; action: string; save: string; children?: ReactNode }) {
  const { t } = useTranslation("triage");
  return (
    <Form method="post" action={action + page.query} id={id} noValidate className="grid gap-5">
      {page.selected.map((one) => (
        <input key={one.id} type="hidden" name="selected" value={`${one.id}.${one.version}`} />
      ))}
      {children}
      <FormButtons save={save} backHref={paths.selected() + page.query} back={t("back")} />
    </Form>
  );
}

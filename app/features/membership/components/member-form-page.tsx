import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import type { MemberPage } from "../member-page.server.ts";
import { MemberFacts } from "./member-facts.tsx";
import { MembershipStateMark } from "./membership-state.tsx";

/** The page of one action on a membership: what is known of it, and the form. */
export function MemberFormPage(props: {
  page: MemberPage;
  title: string;
  line?: ReactNode;
  form: { id: string; errors?: string[] | undefined };
  fields?: Field[];
  action: string;
  submit: string;
  danger?: boolean;
  children?: ReactNode;
}) {
  const { page, title, line, form, fields = [], action, submit, danger, children } = props;
  const { t } = useTranslation("membership");
  const { member, slug } = page;
  const back = paths.groupMember(slug, member.id);
  return (
    <>
      <TeamBar crumb={{ href: back, label: <bdi>{member.name}</bdi> }} title={title} state={<MembershipStateMark state={member.state} />} />
      <Record rail={<MemberFacts page={page} />}>
        <div className="grid max-w-column gap-5">
          <FormErrors fields={fields} errors={form.errors} />
          {line && <p>{line}</p>}
          <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
            {/* From the record, never from what was posted: whoever presses again has seen what changed. */}
            <input type="hidden" name="version" value={member.version} />
            {children}
            <FormButtons save={submit} variant={danger ? "danger" : "primary"} backHref={back} back={t("member.back")} />
          </form>
        </div>
      </Record>
    </>
  );
}

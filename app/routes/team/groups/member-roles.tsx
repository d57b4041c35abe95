import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MemberFormPage } from "#app/features/membership/components/member-form-page.tsx";
import { openMember, openMemberChange } from "#app/features/membership/member-page.server.ts";
import { changeGroupRoles } from "#app/features/membership/change-group-roles.server.ts";
import { RolesSchema } from "#app/features/membership/membership.schema.ts";
import { LEADING_ROLES, mayLead } from "#app/features/membership/membership.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openMember(args);
  return { page, lang: page.reader.lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, slug, membershipId } = await openMemberChange(args);
  return formAction(args.request, RolesSchema, async ({ roles, version }) => {
    await changeGroupRoles(actor, { membershipId, roles, version });
    return redirectWithToast(paths.groupMember(slug, membershipId), "membership:memberToast.roles");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:roles.title"));

export const handle = { formId: "form" };

export default function MemberRoles() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["membership", "identity"]);
  const { slug, member } = page;
  const [form, fields] = useForm<{ roles: string[] }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { roles: member.roles } });
  return (
    <MemberFormPage
      page={page}
      title={t("roles.title")}
      line={t("roles.line")}
      form={form}
      fields={[fields.roles]}
      action={paths.memberRoles(slug, member.id)}
      submit={t("roles.do")}
    >
      <TickCards
        field={fields.roles as never}
        legend={t("roles.legend")}
        optional
        choices={LEADING_ROLES.filter((role) => mayLead(member.kind, role)).map((role) => ({ value: role, label: t(`identity:roles.${role}`), hint: t(`roles.hint.${role}`) }))}
      />
    </MemberFormPage>
  );
}

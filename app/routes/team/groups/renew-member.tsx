import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MemberFormPage } from "#app/features/membership/components/member-form-page.tsx";
import { openMember, openMemberChange } from "#app/features/membership/member-page.server.ts";
import { RenewSchema } from "#app/features/membership/membership.schema.ts";
import { renewMembership } from "#app/features/membership/renew-membership.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { TextField } from "#app/ui/forms/text-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openMember(args);
  return { page, lang: page.reader.lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, slug, membershipId } = await openMemberChange(args);
  return formAction(args.request, RenewSchema, async ({ until, version }) => {
    await renewMembership(actor, { membershipId, until, version });
    return redirectWithToast(paths.groupMember(slug, membershipId), "membership:memberToast.renew");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:renew.title"));

export const handle = { formId: "form" };

export default function RenewMember() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { slug, member } = page;
  const [form, fields] = useForm<{ until: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <MemberFormPage
      page={page}
      title={t("renew.title")}
      line={t("renew.line")}
      form={form}
      fields={[fields.until]}
      action={paths.renewMember(slug, member.id)}
      submit={t("renew.do")}
    >
      <TextField field={fields.until} type="date" dir="ltr" short label={t("renew.until")} />
    </MemberFormPage>
  );
}

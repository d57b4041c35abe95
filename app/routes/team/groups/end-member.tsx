import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MemberFormPage } from "#app/features/membership/components/member-form-page.tsx";
import { openMember, openMemberChange } from "#app/features/membership/member-page.server.ts";
import { endMembership } from "#app/features/membership/end-membership.server.ts";
import { EndSchema } from "#app/features/membership/membership.schema.ts";
import { END_REASONS } from "#app/features/membership/membership.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openMember(args);
  return { page, lang: page.reader.lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, slug, membershipId } = await openMemberChange(args);
  return formAction(args.request, EndSchema, async ({ reason, version }) => {
    await endMembership(actor, { membershipId, reason, version });
    return redirectWithToast(paths.groupMember(slug, membershipId), "membership:memberToast.end");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:end.title"));

export const handle = { formId: "form" };

export default function EndMember() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { slug, member } = page;
  const [form, fields] = useForm<{ reason: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <MemberFormPage
      page={page}
      title={t("end.title")}
      line={t("end.line")}
      form={form}
      fields={[fields.reason]}
      action={paths.endMember(slug, member.id)}
      submit={t("end.do")}
      danger
    >
      <ChoiceCards
        field={fields.reason}
        legend={t("end.reason")}
        choices={END_REASONS.map((reason) => ({ value: reason, label: t(`member.endReasons.${reason}`) }))}
      />
    </MemberFormPage>
  );
}

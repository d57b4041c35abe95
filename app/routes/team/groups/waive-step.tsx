import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MemberFormPage } from "#app/features/membership/components/member-form-page.tsx";
import { openMember, openMemberChange, stepOf } from "#app/features/membership/member-page.server.ts";
import { WaiveSchema } from "#app/features/membership/membership.schema.ts";
import { WAIVE_REASONS } from "#app/features/membership/onboarding/onboarding.ts";
import { waiveStep } from "#app/features/membership/onboarding/waive-step.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const code = stepOf(args);
  const { page } = await openMember(args);
  return { page, code, lang: page.reader.lang };
}

export async function action(args: ActionFunctionArgs) {
  const code = stepOf(args);
  const { actor, slug, membershipId } = await openMemberChange(args);
  return formAction(args.request, WaiveSchema, async ({ reason }) => {
    await waiveStep(actor, { membershipId, code, reason });
    return redirectWithToast(paths.groupMember(slug, membershipId), "membership:memberToast.waive");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:onboarding.waiveTitle"));

export const handle = { formId: "form" };

export default function WaiveStep() {
  const { page, code } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { slug, member } = page;
  const [form, fields] = useForm<{ reason: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <MemberFormPage
      page={page}
      title={t("onboarding.waiveTitle")}
      line={t(`onboarding.step.${code}`)}
      form={form}
      fields={[fields.reason]}
      action={paths.waiveStep(slug, member.id, code)}
      submit={t("onboarding.waive")}
    >
      <ChoiceCards
        field={fields.reason}
        legend={t("onboarding.waiveWhy")}
        choices={WAIVE_REASONS.map((reason) => ({ value: reason, label: t(`onboarding.waiveReasons.${reason}`) }))}
      />
    </MemberFormPage>
  );
}

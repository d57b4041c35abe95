import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MemberFormPage } from "#app/features/membership/components/member-form-page.tsx";
import { openMember, openMemberChange, stepOf } from "#app/features/membership/member-page.server.ts";
import { NothingSchema } from "#app/features/membership/membership.schema.ts";
import { reopenStep } from "#app/features/membership/onboarding/reopen-step.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const code = stepOf(args);
  const { page } = await openMember(args);
  return { page, code, lang: page.reader.lang };
}

export async function action(args: ActionFunctionArgs) {
  const code = stepOf(args);
  const { actor, slug, membershipId } = await openMemberChange(args);
  return formAction(args.request, NothingSchema, async () => {
    await reopenStep(actor, { membershipId, code });
    return redirectWithToast(paths.groupMember(slug, membershipId), "membership:memberToast.reopen");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:onboarding.reopenTitle"));

export const handle = { formId: "form" };

export default function ReopenStep() {
  const { page, code } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { slug, member } = page;
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  return (
    <MemberFormPage
      page={page}
      title={t("onboarding.reopenTitle")}
      line={t(`onboarding.step.${code}`)}
      form={form}
      action={paths.reopenStep(slug, member.id, code)}
      submit={t("onboarding.reopen")}
    />
  );
}

import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MemberFormPage } from "#app/features/membership/components/member-form-page.tsx";
import { openMember, openMemberChange } from "#app/features/membership/member-page.server.ts";
import { askRenewal } from "#app/features/membership/ask-renewal.server.ts";
import { SeenSchema } from "#app/features/membership/membership.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openMember(args);
  return { page, lang: page.reader.lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, slug, membershipId } = await openMemberChange(args);
  return formAction(args.request, SeenSchema, async ({ version }) => {
    await askRenewal(actor, { membershipId, version });
    return redirectWithToast(paths.groupMember(slug, membershipId), "membership:memberToast.askRenewal");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:askRenewal.title"));

export const handle = { formId: "form" };

export default function AskRenewal() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { slug, member } = page;
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  return (
    <MemberFormPage
      page={page}
      title={t("askRenewal.title")}
      line={t("askRenewal.line")}
      form={form}
      action={paths.askRenewal(slug, member.id)}
      submit={t("askRenewal.do")}
    />
  );
}

import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MemberFormPage } from "#app/features/membership/components/member-form-page.tsx";
import { openMember, openMemberChange, stepOf } from "#app/features/membership/member-page.server.ts";
import { groupMembers } from "#app/features/membership/membership.queries.server.ts";
import { StepSchema } from "#app/features/membership/membership.schema.ts";
import { completeStep } from "#app/features/membership/onboarding/complete-step.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const code = stepOf(args);
  const { actor, programme, group, member, page, today } = await openMember(args);
  const others = code === "buddy" ? ((await groupMembers(actor, group.id)) ?? []).filter((one) => one.personId !== member.personId && one.care?.state === "active") : [];
  const languages = [member.lang, ...programme.languages.filter((lang) => !sameLanguage(lang, member.lang))];
  return { page, code, today, languages, buddies: others.map(({ personId, name }) => ({ personId, name })), lang: page.reader.lang };
}

export async function action(args: ActionFunctionArgs) {
  const code = stepOf(args);
  const { actor, slug, membershipId } = await openMemberChange(args);
  return formAction(args.request, StepSchema, async ({ doneOn, lang, buddy }) => {
    await completeStep(actor, { membershipId, code, doneOn, lang, buddyId: buddy });
    return redirectWithToast(paths.groupMember(slug, membershipId), "membership:memberToast.step");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t(`membership:onboarding.step.${data?.code ?? "agreement"}`));

export const handle = { formId: "form" };

export default function CompleteStep() {
  const { page, code, today, languages, buddies } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, i18n } = useTranslation("membership");
  const { slug, member } = page;
  const [form, fields] = useForm<{ doneOn: string; lang: string; buddy: string }>({
    id: "form",
    lastResult: answer?.lastResult,
    defaultValue: { doneOn: today, lang: member.lang },
  });
  return (
    <MemberFormPage
      page={page}
      title={t(`onboarding.step.${code}`)}
      line={t("onboarding.tickLine")}
      form={form}
      fields={[fields.doneOn, fields.lang, fields.buddy]}
      action={paths.memberStep(slug, member.id, code)}
      submit={t("onboarding.tick")}
    >
      {code === "buddy" && (
        <SelectField
          field={fields.buddy}
          label={t("onboarding.who")}
          options={[{ value: "", label: t("onboarding.choose") }, ...buddies.map(({ personId, name }) => ({ value: personId, label: name }))]}
        />
      )}
      <TextField field={fields.doneOn} type="date" dir="ltr" short label={t("onboarding.when")} />
      <SelectField
        field={fields.lang}
        label={t("onboarding.inLanguage")}
        options={languages.map((lang) => ({ value: lang, label: nameOfLanguage(lang, i18n.language) }))}
      />
    </MemberFormPage>
  );
}

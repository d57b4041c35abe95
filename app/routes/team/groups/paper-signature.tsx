import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { agreementsOfMember } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { PaperSignatureSchema } from "#app/features/membership/agreement/agreement.schema.ts";
import { enterPaperSignature } from "#app/features/membership/agreement/enter-paper-signature.server.ts";
import { MemberFormPage } from "#app/features/membership/components/member-form-page.tsx";
import { openMember, openMemberChange } from "#app/features/membership/member-page.server.ts";
import { sameLanguage, wordsFor } from "#app/features/texts/texts.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, member, page, today } = await openMember(args);
  const agreement = (await agreementsOfMember(actor, member.personId, lang)).find(({ id }) => id === args.params.agreementId);
  if (!agreement) throw nothingHere();
  return { page, agreement, today, lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, slug, membershipId, member } = await openMemberChange(args);
  const agreementId = args.params.agreementId!;
  if (!(await agreementsOfMember(actor, member.personId, "en")).some(({ id }) => id === agreementId)) throw nothingHere();
  return formAction(args.request, PaperSignatureSchema, async (form) => {
    await enterPaperSignature(actor, { agreementId, personId: member.personId, ...form });
    return redirectWithToast(paths.groupMember(slug, membershipId), "membership:memberToast.paper");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:paper.title"));

export const handle = { formId: "form" };

export default function PaperSignature() {
  const { page, agreement, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, i18n } = useTranslation("membership");
  const { slug, member } = page;
  const title = wordsFor(agreement.title);
  const [form, fields] = useForm<{ typedName: string; lang: string; signedOn: string }>({
    id: "form",
    lastResult: answer?.lastResult,
    defaultValue: { lang: agreement.languages.find((lang) => sameLanguage(lang, member.lang)), signedOn: today },
  });
  return (
    <MemberFormPage
      page={page}
      title={t("paper.title")}
      line={
        <>
          <bdi lang={title.lang}>{title.words}</bdi> · {t("agreement.version", { number: agreement.number })}. {t("paper.line")}
        </>
      }
      form={form}
      fields={[fields.typedName, fields.lang, fields.signedOn]}
      action={paths.paperSignature(slug, member.id, agreement.id)}
      submit={t("paper.do")}
    >
      <TextField field={fields.typedName} label={t("paper.name")} hint={t("paper.nameHint")} autoComplete="off" />
      <SelectField
        field={fields.lang}
        label={t("paper.language")}
        hint={t("paper.languageHint")}
        options={agreement.languages.map((lang) => ({ value: lang, label: nameOfLanguage(lang, i18n.language) }))}
      />
      <TextField field={fields.signedOn} type="date" dir="ltr" short label={t("paper.day")} />
    </MemberFormPage>
  );
}

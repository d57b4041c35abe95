import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { ReturnFromIntakeSchema } from "#app/features/triage/intake/intake.schema.ts";
import { RETURN_REASONS } from "#app/features/triage/intake/intake.ts";
import { returnFromIntake } from "#app/features/triage/intake/return-from-intake.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openInput(args);
  if (page.input.route !== "intake") throw new Response(null, { status: 404 });
  return { page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, ReturnFromIntakeSchema, async ({ reason, version }) => {
    await returnFromIntake(actor, { inputId, reason, version });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "intake:toast.returned");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:return.title"));

export const handle = { formId: "form" };

export default function ReturnFromIntake() {
  const { page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  const [form, fields] = useForm<{ reason: string }>({ id: "form", lastResult: reply?.lastResult });
  return (
    <InputFormPage page={page} title={t("return.title")} fields={[fields.reason]} errors={form.errors}>
      <p>{t("return.line")}</p>
      <InputForm page={page} id={form.id} action={paths.returnFromIntake(page.input.id)} save={t("return.do")} icon="inbox" back={paths.intakeCase(page.input.id)}>
        <ChoiceCards field={fields.reason} legend={t("return.reason")} choices={RETURN_REASONS.map((reason) => ({ value: reason, label: t(`return.reasons.${reason}`) }))} />
      </InputForm>
    </InputFormPage>
  );
}

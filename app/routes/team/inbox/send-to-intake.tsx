import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { openChange, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { leaveInbox } from "#app/features/triage/next-input.server.ts";
import { SendToIntakeSchema } from "#app/features/triage/intake/intake.schema.ts";
import { NEEDS, SEND_REASONS } from "#app/features/triage/intake/intake.ts";
import { sendToIntake } from "#app/features/triage/intake/send-to-intake.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openInboxInput(args);
  if (page.input.status === "withdrawn") throw new Response(null, { status: 404 });
  return { page };
}

/** On in the inbox: whoever sends it may not read it any more. */
export async function action(args: ActionFunctionArgs) {
  const change = await openChange(args);
  const { actor, inputId } = change;
  return formAction(args.request, SendToIntakeSchema, ({ reason, need, version }) => leaveInbox(change, () => sendToIntake(actor, { inputId, reason, need, version }), "intake:toast.sent"));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:send.title"));

export const handle = { formId: "form" };

export default function SendToIntake() {
  const { page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  const [form, fields] = useForm<{ reason: string; need: string }>({ id: "form", lastResult: reply?.lastResult });
  return (
    <InputFormPage page={page} title={t("send.title")} fields={[fields.reason, fields.need]} errors={form.errors}>
      <p>{t("send.line")}</p>
      <InputForm page={page} id={form.id} action={paths.sendToIntake(page.input.id)} save={t("send.do")} icon="phone">
        <ChoiceCards field={fields.reason} legend={t("send.reason")} choices={SEND_REASONS.map((reason) => ({ value: reason, label: t(`send.reasons.${reason}`) }))} />
        <ChoiceCards field={fields.need} legend={t("send.need")} choices={NEEDS.map((need) => ({ value: need, label: t(`need.${need}`) }))} />
      </InputForm>
    </InputFormPage>
  );
}

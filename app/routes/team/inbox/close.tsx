import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CLOSE_REASONS } from "#app/features/input/input.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { openChange, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { leaveInbox } from "#app/features/triage/next-input.server.ts";
import { CloseSchema } from "#app/features/triage/triage.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openInboxInput(args);
  const asked = new URL(args.request.url).searchParams.get("reason");
  return { page, reason: CLOSE_REASONS.find((reason) => reason === asked), title: translator(page.reader.lang)("triage:close.title") };
}

export async function action(args: ActionFunctionArgs) {
  const change = await openChange(args);
  const { actor, inputId } = change;
  return formAction(args.request, CloseSchema, ({ reason, repeats, version }) => leaveInbox(change, () => closeInput(actor, { inputId, reason, repeats, version }), "triage:toast.closed", paths.reopen));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function Close() {
  const { page, reason, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ reason: string; repeats: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { reason } });
  return (
    <InputFormPage page={page} title={title} fields={[fields.reason, fields.repeats]} errors={form.errors}>
      <p>{t("close.line")}</p>
      <InputForm page={page} id={form.id} action={paths.close(page.input.id)} save={t("action.close")}>
        <ChoiceCards
          field={fields.reason}
          legend={t("close.reason")}
          choices={CLOSE_REASONS.map((value) => ({
            value,
            label: t(`closeReason.${value}.label`),
            hint: t(`closeReason.${value}.hint`),
            ...(value === "duplicate" && { reveals: <TextField field={fields.repeats} label={t("close.repeats")} hint={t("close.repeatsHint")} inputMode="numeric" dir="ltr" optional short /> }),
          }))}
        />
      </InputForm>
    </InputFormPage>
  );
}

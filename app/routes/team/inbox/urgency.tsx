import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { setUrgency } from "#app/features/triage/set-urgency.server.ts";
import { UrgencySchema } from "#app/features/triage/triage.schema.ts";
import { LOWERING_REASONS, lowers, URGENCIES, type LoweringReason } from "#app/features/triage/triage.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openInput(args);
  return { page, title: translator(page.reader.lang)("triage:urgency.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, UrgencySchema, async ({ urgency, reason, version }) => {
    const before = await setUrgency(actor, { inputId, urgency, reason, version });
    const undo = before !== urgency && { action: inViewOf(args.request, paths.urgency(inputId)), version: version + 1, fields: { urgency: String(before), ...(lowers(urgency, before) && { reason: "entered_wrongly" satisfies LoweringReason }) } };
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.urgency", {}, undo || undefined);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function Urgency() {
  const { page, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ urgency: string; reason: string }>({
    id: "form",
    lastResult: reply?.lastResult,
    defaultValue: { urgency: String(page.input.urgency) },
  });
  return (
    <InputFormPage page={page} title={title} fields={[fields.urgency, fields.reason]} errors={form.errors}>
      <InputForm page={page} id={form.id} action={paths.urgency(page.input.id)} save={t("urgency.save")}>
        <ChoiceCards
          field={fields.urgency}
          legend={t("urgency.legend")}
          choices={URGENCIES.map((level) => ({ value: String(level), label: t(`urgency.${level}.label`), hint: t(`urgency.${level}.hint`) }))}
        />
        <ChoiceCards
          field={fields.reason}
          legend={t("urgency.reason")}
          hint={t("urgency.reasonHint")}
          optional
          choices={LOWERING_REASONS.map((reason) => ({ value: reason, label: t(`lowering.${reason}`) }))}
        />
      </InputForm>
    </InputFormPage>
  );
}

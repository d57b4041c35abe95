import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { openChange, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { leaveInbox } from "#app/features/triage/next-input.server.ts";
import { setAsideInput } from "#app/features/triage/set-aside-input.server.ts";
import { SetAsideSchema } from "#app/features/triage/triage.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { TextField } from "#app/ui/forms/text-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openInboxInput(args);
  return { page, title: translator(page.reader.lang)("triage:setAside.title") };
}

export async function action(args: ActionFunctionArgs) {
  const change = await openChange(args);
  const { actor, inputId } = change;
  return formAction(args.request, SetAsideSchema, ({ until, version }) => leaveInbox(change, () => setAsideInput(actor, { inputId, until, version }), "triage:toast.setAside", paths.bringBack));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function SetAside() {
  const { page, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ until: string }>({ id: "form", lastResult: reply?.lastResult });
  return (
    <InputFormPage page={page} title={title} fields={[fields.until]} errors={form.errors}>
      <InputForm page={page} id={form.id} action={paths.setAside(page.input.id)} save={t("action.setAside")}>
        <TextField field={fields.until} type="date" dir="ltr" short label={t("setAside.until")} hint={t("setAside.hint")} />
      </InputForm>
    </InputFormPage>
  );
}

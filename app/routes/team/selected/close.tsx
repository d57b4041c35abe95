import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CLOSE_REASONS } from "#app/features/input/input.ts";
import { closeMany } from "#app/features/triage/many/acts.server.ts";
import { ManyForm, ManyPage } from "#app/features/triage/many/components/many-page.tsx";
import { manyAction, openSelected } from "#app/features/triage/many/many-page.server.ts";
import { CloseManySchema } from "#app/features/triage/many/many.schema.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await openSelected(args);
  return { lang, page };
}

export async function action(args: ActionFunctionArgs) {
  return manyAction(args, CloseManySchema, (actor, { selected, reason }) => closeMany(actor, selected, reason));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:close.title"));

export default function CloseSelected() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ reason: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <ManyPage page={page} title={t("close.title")} fields={[fields.reason]} errors={form.errors}>
      <p>{t("many.closeLine")}</p>
      <ManyForm page={page} id={form.id} action={paths.closeSelected()} save={t("action.close")}>
        <ChoiceCards
          field={fields.reason}
          legend={t("close.reason")}
          choices={CLOSE_REASONS.map((value) => ({ value, label: t(`closeReason.${value}.label`), hint: t(`closeReason.${value}.hint`) }))}
        />
      </ManyForm>
    </ManyPage>
  );
}

import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openCase, openCaseChange } from "#app/features/triage/intake/case-page.server.ts";
import { CaseButtons, CaseFormPage, SeenCase } from "#app/features/triage/intake/components/case-form-page.tsx";
import { handOver } from "#app/features/triage/intake/hand-over.server.ts";
import { peopleToTakeOver } from "#app/features/triage/intake/intake-people.server.ts";
import { HandOverSchema } from "#app/features/triage/intake/intake.schema.ts";
import { NEEDS, WAYS } from "#app/features/triage/intake/intake.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openCase(args);
  return { page, people: await peopleToTakeOver(actor, page.case.siteId) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  return formAction(args.request, HandOverSchema, async ({ to, way, need, version }) => {
    await handOver(actor, { inputId, toId: to, way, need, version });
    return redirectWithToast(paths.intakeCase(inputId), "intake:toast.handedOver");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:handOver.title"));

export const handle = { formId: "form" };

export default function HandOver() {
  const { page, people } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  const { case: found } = page;
  const [form, fields] = useForm<{ to: string; way: string; need: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { to: found.to?.id, need: found.need } });
  return (
    <CaseFormPage page={page} title={t("handOver.title")} fields={[fields.to, fields.way, fields.need]} errors={form.errors}>
      {people.length === 0 ? (
        <EmptyState title={t("handOver.nobody")}>{t("handOver.nobodyLine")}</EmptyState>
      ) : (
        <Form method="post" action={paths.handOver(found.id)} id={form.id} noValidate className="grid gap-5">
          <SeenCase page={page} />
          <ChoiceCards
            field={fields.to}
            legend={t("handOver.to")}
            choices={people.map(({ id, name, hasEmail }) => ({ value: id, label: <bdi>{name}</bdi>, ...(!hasEmail && { hint: t("handOver.noMail") }) }))}
          />
          <ChoiceCards field={fields.way} legend={t("handOver.way")} choices={WAYS.map((way) => ({ value: way, label: t(`way.${way}.label`), hint: t(`way.${way}.hint`) }))} />
          <SelectField field={fields.need} label={t("handOver.need")} options={NEEDS.map((need) => ({ value: need, label: t(`need.${need}`) }))} />
          <CaseButtons page={page} label={t("action.handOver")} icon="people" />
        </Form>
      )}
    </CaseFormPage>
  );
}

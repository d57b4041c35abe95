import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { assignInput } from "#app/features/triage/desks/assign-input.server.ts";
import { deskNames } from "#app/features/triage/desks/desks.queries.server.ts";
import { AssignSchema } from "#app/features/triage/desks/desks.schema.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { takers } from "#app/features/triage/routing/rule-names.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { SelectField } from "#app/ui/forms/select-field.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInput(args);
  const { lang } = page.reader;
  const [desks, people] = await Promise.all([deskNames(actor, lang), takers(actor, page.input.siteId)]);
  const { desk, ownerId } = page.placement;
  return {
    lang,
    page,
    desks: desks.filter(({ code, ended }) => !ended || code === desk?.code).map(({ code, name }) => ({ value: code, label: name.words })),
    // Whoever has it keeps their place in the list, also where they would not be given it today.
    people: [...people, ...(ownerId && page.input.owner && !people.some(({ id }) => id === ownerId) ? [{ id: ownerId, name: page.input.owner }] : [])].map(({ id, name }) => ({ value: id, label: name })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, AssignSchema, async ({ desk, person, version }) => {
    const wanted = { desk: desk ?? null, ownerId: person ?? null };
    const before = await assignInput(actor, { inputId, ...wanted, version });
    const isChanged = before.desk !== wanted.desk || before.ownerId !== wanted.ownerId;
    const undo = isChanged ? { action: inViewOf(args.request, paths.assign(inputId)), version: version + 1, fields: { desk: before.desk ?? "", person: before.ownerId ?? "" } } : undefined;
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "routing:toast.assigned", {}, undo);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:input.assign"));

export default function Assign() {
  const { page, desks, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const { desk, ownerId } = page.placement;
  const [form, fields] = useForm<{ desk: string; person: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { desk: desk?.code ?? "", person: ownerId ?? "" } });
  return (
    <InputFormPage page={page} title={t("input.assign")} fields={[fields.desk, fields.person]} errors={form.errors}>
      <p>{t("input.assignLine")}</p>
      <InputForm page={page} id={form.id} action={paths.assign(page.input.id)} save={t("save")}>
        <SelectField field={fields.desk} label={t("input.desk")} options={[{ value: "", label: t("input.noDesk") }, ...desks]} />
        <SelectField field={fields.person} label={t("input.person")} options={[{ value: "", label: t("input.nobody") }, ...people]} />
      </InputForm>
    </InputFormPage>
  );
}

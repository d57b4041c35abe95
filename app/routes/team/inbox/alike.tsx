import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { linkMany } from "#app/features/backlog/link-many.server.ts";
import { linkedImprovements, openImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { likelyImprovements } from "#app/features/backlog/likely/likely.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { alikeInputs } from "#app/features/triage/alike/alike.queries.server.ts";
import { AlikeCards } from "#app/features/triage/alike/components/alike-cards.tsx";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { useInboxQuery } from "#app/features/triage/components/use-inbox-query.ts";
import { findInput, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { tellOfMany } from "#app/features/triage/many/many-page.server.ts";
import { AlikeSchema } from "#app/features/triage/many/many.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInboxInput(args);
  const { lang } = page.reader;
  const [alike, linked, likely, open] = await Promise.all([
    alikeInputs(actor, page.input.id, lang),
    linkedImprovements(actor, page.input.id, lang),
    likelyImprovements(actor, page.input, lang),
    openImprovements(actor, lang),
  ]);
  // What it belongs to already first, then what it likely belongs to.
  const first = [...linked, ...likely].map(({ id }) => id);
  const place = ({ id }: { id: string }) => (first.indexOf(id) + 1 || first.length + 1);
  const improvements = open.toSorted((a, b) => place(a) - place(b) || a.number - b.number);
  return { lang, page, alike, improvements, chosen: linked[0]?.number ?? likely[0]?.number ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang, input } = await findInput(args);
  if (input.route !== "inbox") throw nothingHere();
  const inputId = input.id;
  return formAction(args.request, AlikeSchema, async ({ alike, improvement, version }) => {
    const outcome = await linkMany(actor, [{ inputId, version }, ...alike], improvement);
    return tellOfMany(args.request, lang, outcome, { to: paths.input(inputId) });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:alike.title"));

export const handle = { formId: "form" };

export default function Alike() {
  const { page, alike, improvements, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ alike: string[]; improvement: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { improvement: chosen ? String(chosen) : "" } });
  const query = useInboxQuery();
  const nothing = alike.length === 0 || improvements.length === 0;
  return (
    <InputFormPage page={page} title={t("alike.title")} fields={[fields.alike, fields.improvement]} errors={form.errors} focus={nothing ? "heading" : undefined}>
      {nothing ? (
        <EmptyState title={t(alike.length === 0 ? "alike.none" : "link.none")} actions={<ButtonLink href={paths.startFrom(page.input.id) + query}>{t("action.start")}</ButtonLink>}>
          {t(alike.length === 0 ? "alike.noneLine" : "link.noneLine")}
        </EmptyState>
      ) : (
        <InputForm page={page} id={form.id} action={paths.alike(page.input.id)} save={t("alike.save")} icon="bulb">
          <AlikeCards field={fields.alike} alike={alike} reader={page.reader} now={page.now} />
          <SelectField
            field={fields.improvement}
            label={t("alike.improvement")}
            hint={t("alike.improvementHint")}
            options={[{ value: "", label: t("alike.choose") }, ...improvements.map(({ number, title }) => ({ value: String(number), label: `${number} · ${wordsFor(title).words}`, lang: wordsFor(title).lang }))]}
          />
        </InputForm>
      )}
    </InputFormPage>
  );
}

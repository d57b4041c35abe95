import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { LanguageFields } from "#app/features/texts/components/language-fields.tsx";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { languageChoices } from "#app/features/texts/language-choices.ts";
import { LanguageSchema } from "#app/features/texts/language.schema.ts";
import { openCase, openCaseChange } from "#app/features/triage/intake/case-page.server.ts";
import { CaseButtons, CaseFormPage, SeenCase } from "#app/features/triage/intake/components/case-form-page.tsx";
import { correctCaseLanguage } from "#app/features/triage/intake/correct-case-language.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openCase(args);
  const text = page.case.words?.find(({ id }) => id === args.params.textId);
  if (!text) throw nothingHere();
  const { languages } = await readProgramme(args.context.programme);
  return { page, text, languages: languageChoices(languages, text.lang, page.reader.lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  return formAction(args.request, LanguageSchema, async ({ lang, version }) => {
    await correctCaseLanguage(actor, { inputId, textId: args.params.textId ?? "", lang, version });
    return redirectWithToast(paths.intakeCase(inputId), "triage:toast.language");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("texts:language.title"));

export const handle = { formId: "form" };

export default function CaseLanguage() {
  const { page, text, languages } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("texts");
  const [form, fields] = useForm<{ lang: string; tag: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { lang: text.lang } });
  return (
    <CaseFormPage page={page} title={t("language.title")} fields={[fields.lang, fields.tag]} errors={form.errors}>
      <h2>{t("language.ofThese")}</h2>
      <ParallelWords text={text} reader={page.reader} now={page.now} />
      <p>{t("language.lead")}</p>
      <form id={form.id} method="post" action={paths.caseLanguage(page.case.id, text.id)} noValidate className="grid gap-5">
        <SeenCase page={page} />
        <LanguageFields fields={fields} languages={languages} />
        <CaseButtons page={page} label={t("language.save")} />
      </form>
    </CaseFormPage>
  );
}

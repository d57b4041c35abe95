import { useForm } from "@conform-to/react";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageFields } from "#app/features/texts/components/language-fields.tsx";
import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { languageChoices } from "#app/features/texts/language-choices.ts";
import { LanguageSchema } from "#app/features/texts/language.schema.ts";
import { correctOutsideLanguage } from "#app/features/translation/outside/correct-outside-language.server.ts";
import { openOutside } from "#app/features/translation/outside/open-outside.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme, code, work } = await openOutside(args);
  const text = work.texts.find((one) => one.textId === args.params.textId && isTheirWords(one));
  if (!text) throw nothingHere();
  return data({ lang, code, from: work.from, text, languages: languageChoices(programme.languages, work.from, lang) }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, lang: pageLang, code } = await openOutside(args);
  return formAction(args.request, LanguageSchema, async ({ lang, version }) => {
    await correctOutsideLanguage(holder, { textId: args.params.textId ?? "", lang, version });
    return seeOther(`${paths.outsideTranslation(pageLang, code)}?moved`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.lang, (t) => t("texts:language.title"));

export default function OutsideLanguage() {
  const { lang, code, from, text, languages } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("texts");
  const { t: ofDesk } = useTranslation("translations");
  const [form, fields] = useForm<{ lang: string; tag: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { lang: from } });
  return (
    <PublicColumn>
      <FormErrors fields={[fields.lang, fields.tag]} errors={form.errors} />
      <PageTitle lead={ofDesk("outside.languageLead")}>{t("language.title")}</PageTitle>
      <Voice words={text.words} lang={from} />
      <form id={form.id} method="post" action={paths.outsideLanguage(lang, code, text.textId)} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={text.version} />
        <LanguageFields fields={fields} languages={languages} />
        <FormButtons save={t("language.save")} backHref={paths.outsideTranslation(lang, code)} back={ofDesk("back")} />
      </form>
    </PublicColumn>
  );
}

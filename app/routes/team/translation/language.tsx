import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { LanguageFields } from "#app/features/texts/components/language-fields.tsx";
import { isTheirWords, textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { languageChoices } from "#app/features/texts/language-choices.ts";
import { LanguageSchema } from "#app/features/texts/language.schema.ts";
import { Source } from "#app/features/translation/desk/components/source.tsx";
import { correctDeskLanguage } from "#app/features/translation/desk/correct-desk-language.server.ts";
import { openDeskText } from "#app/features/translation/desk/desk-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, text, number } = await openDeskText(args);
  if (!isTheirWords(text)) throw nothingHere();
  const { languages } = await readProgramme(args.context.programme);
  return { lang, text, title: textKindInWords(text, number, i18nOf(lang).getFixedT(lang, "texts")), languages: languageChoices(languages, text.from, lang) };
}

/** Saves, and goes back to the list: in its true language the text may be on another desk. */
export async function action(args: ActionFunctionArgs) {
  const { actor, text } = await openDeskText(args);
  return formAction(args.request, LanguageSchema, async ({ lang, version }) => {
    await correctDeskLanguage(actor, { textId: text.textId, to: text.to, lang, version });
    return redirectWithToast(paths.translation(), "translations:toast.language");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("texts:language.title"));

export default function DeskLanguage() {
  const { text, title, languages } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("texts");
  const { t: ofDesk } = useTranslation("translations");
  const [form, fields] = useForm<{ lang: string; tag: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { lang: text.from } });
  const back = paths.translate(text.textId, text.to);
  return (
    <>
      <TeamBar crumb={{ href: back, label: title }} title={t("language.title")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors fields={[fields.lang, fields.tag]} errors={form.errors} />
          <Source text={text} />
          <p>{t("language.lead")}</p>
          <form id={form.id} method="post" action={paths.deskLanguage(text.textId, text.to)} noValidate className="grid gap-5">
            <input type="hidden" name="version" value={text.version} />
            <LanguageFields fields={fields} languages={languages} />
            <FormButtons save={t("language.save")} backHref={back} back={ofDesk("back")} />
          </form>
        </div>
      </Record>
    </>
  );
}

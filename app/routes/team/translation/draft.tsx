import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { PressPage } from "#app/features/translation/components/press-page.tsx";
import { Source } from "#app/features/translation/desk/components/source.tsx";
import { openDeskText } from "#app/features/translation/desk/desk-page.server.ts";
import { askDraft } from "#app/features/translation/drafts/ask-draft.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, text, number } = await openDeskText(args);
  return { lang, text, title: textKindInWords(text, number, i18nOf(lang).getFixedT(lang, "texts")) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, text } = await openDeskText(args);
  return formAction(args.request, Nothing, async () => {
    await askDraft(actor, { textId: text.textId, lang: text.to });
    return redirectWithToast(paths.translate(text.textId, text.to), "translations:toast.draftAsked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:draft.ask"));

export default function AskDraft() {
  const { text, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <PressPage
      crumb={{ href: paths.translate(text.textId, text.to), label: title }}
      title={t("draft.ask")}
      action={paths.askDraft(text.textId, text.to)}
      press={t("draft.ask")}
      lastResult={answer?.lastResult}
    >
      <Source text={text} />
      <p>{t("draft.askLine")}</p>
    </PressPage>
  );
}

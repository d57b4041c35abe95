import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { isTheirWords, textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { Source } from "#app/features/translation/desk/components/source.tsx";
import { openDeskText } from "#app/features/translation/desk/desk-page.server.ts";
import { askAuthor } from "#app/features/translation/questions/ask-author.server.ts";
import { WordsPageForm } from "#app/features/translation/questions/components/words-page-form.tsx";
import { QuestionSchema } from "#app/features/translation/questions/question.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, text, number } = await openDeskText(args);
  return { lang, text, title: textKindInWords(text, number, i18nOf(lang).getFixedT(lang, "texts")) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang, text } = await openDeskText(args);
  return formAction(args.request, QuestionSchema, async ({ words }) => {
    await askAuthor(actor, { textId: text.textId, to: text.to, words, lang });
    return redirectWithToast(paths.translate(text.textId, text.to), "translations:toast.questionAsked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:question.ask"));

export default function AskAuthor() {
  const { text, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  const back = paths.translate(text.textId, text.to);
  const whom = isTheirWords(text) || !text.author ? t("question.toCoordinators") : t("question.toAuthor", { name: `\u2068${text.author}\u2069` });
  return (
    <>
      <TeamBar crumb={{ href: back, label: title }} title={t("question.ask")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <Source text={text} />
          <WordsPageForm action={paths.askAuthor(text.textId, text.to)} label={t("question.label")} hint={whom} send={t("question.send")} backHref={back} lastResult={answer?.lastResult} />
        </div>
      </Record>
    </>
  );
}

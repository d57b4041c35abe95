import { I18nextProvider, useTranslation } from "react-i18next";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { directionOf, isShipped, ownName } from "#app/platform/i18n/languages.ts";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { PageProgress } from "#app/ui/layout/page-progress.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { questionsOf } from "../definition.ts";
import type { SurveyDefinition } from "../survey.ts";
import { PageQuestions } from "./page-questions.tsx";
import { Words, type SurveyWords } from "./survey-words.tsx";

/** One page of a survey as somebody sees it on a phone, in a chosen language; nothing in it can be answered. */
export function SurveyPreview(props: {
  definition: SurveyDefinition;
  pageCode: string;
  titleTextId: string;
  introTextId: string;
  words: SurveyWords;
  lang: string;
  languages: readonly string[];
  address: string;
}) {
  const { definition, pageCode, titleTextId, introTextId, words, lang, languages, address } = props;
  const { t } = useTranslation("surveys");
  const index = Math.max(0, definition.pages.findIndex(({ code }) => code === pageCode));
  const page = definition.pages[index];
  const spoken = isShipped(lang) ? lang : "en";
  return (
    <div className="grid gap-3">
      <h2>{t("builder.whatTheySee")}</h2>
      <Segmented
        label={t("builder.previewIn")}
        views={languages.map((each) => ({
          href: `${address}?in=${each}`,
          current: each === lang,
          label: (
            <span lang={each} dir={directionOf(each)}>
              {ownName(each)}
            </span>
          ),
        }))}
      />
      <I18nextProvider i18n={i18nOf(spoken)}>
        <fieldset disabled lang={spoken} dir={directionOf(spoken)} className="size-public grid min-w-0 gap-5 rounded-[1.25rem] border border-line bg-paper p-4 text-[1.0625rem] shadow-rest">
          <legend className="away">{t("builder.whatTheySee")}</legend>
          <PreviewProgress titleTextId={titleTextId} words={words} page={index + 1} pages={definition.pages.length} />
          {index === 0 && (
            <p className="whitespace-pre-line">
              <Words id={introTextId} words={words} />
            </p>
          )}
          {page && (
            <PageQuestions definition={definition} page={page} shown={new Set(questionsOf(definition).map(({ code }) => code))} words={words} typed={{}} answers={everyChoice(definition)} />
          )}
        </fieldset>
      </I18nextProvider>
    </div>
  );
}

function PreviewProgress({ titleTextId, words, page, pages }: { titleTextId: string; words: SurveyWords; page: number; pages: number }) {
  const { t, i18n } = useTranslation("surveys");
  const number = (value: number) => formatNumber(value, i18n.language);
  return <PageProgress title={<Words id={titleTextId} words={words} />} label={t("progress", { page: number(page), pages: number(pages) })} page={page} pages={pages} />;
}

/** As if everything had been ticked, so that a ranking of ticked answers shows them all. */
function everyChoice(definition: SurveyDefinition) {
  return Object.fromEntries(questionsOf(definition).flatMap((question) => (question.type === "several" ? [[question.code, question.choices.map(({ code }) => code)]] : [])));
}

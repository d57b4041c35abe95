import { I18nextProvider } from "react-i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { directionOf, isShipped, nameOfLanguage, ownName } from "#app/platform/i18n/languages.ts";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { PageProgress } from "#app/ui/layout/page-progress.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { splitPage } from "../asked-pages.ts";
import { everyChoice, questionsOf } from "../definition.ts";
import type { SurveyDefinition } from "../survey.ts";
import { PageQuestions } from "./page-questions.tsx";
import { Words, type SurveyWords } from "./survey-words.tsx";

/** One page of a survey as somebody sees it on a phone, as the pages it is asked in, in a chosen language; nothing in it can be answered. */
export function SurveyPreview(props: {
  definition: SurveyDefinition;
  pageCode: string;
  titleTextId: string;
  introTextId: string;
  words: SurveyWords;
  lang: string;
  languages: readonly { lang: string; isReady: boolean }[];
  /** The language it is written in. */
  writtenIn: string;
  address: string;
}) {
  const { definition, pageCode, titleTextId, introTextId, words, lang, languages, writtenIn, address } = props;
  const { t, i18n } = useTranslation("surveys");
  const index = Math.max(0, definition.pages.findIndex(({ code }) => code === pageCode));
  const parts = definition.pages.map(splitPage);
  const before = parts.slice(0, index).flat().length;
  const pages = parts.flat().length;
  const shown = new Set(questionsOf(definition).map(({ code }) => code));
  const spoken = isShipped(lang) ? lang : "en";
  return (
    <div className="grid gap-3">
      <h2>{t("builder.whatTheySee")}</h2>
      <Segmented
        label={t("builder.previewIn")}
        views={languages.map(({ lang: each }) => ({
          href: `${address}?in=${each}`,
          current: each === lang,
          label: (
            <span lang={each} dir={directionOf(each)}>
              {ownName(each)}
            </span>
          ),
        }))}
      />
      {languages.some((each) => each.lang === lang && !each.isReady) && <p className="text-ink2">{t("builder.previewUnchecked", { language: nameOfLanguage(writtenIn, i18n.language) })}</p>}
      <I18nextProvider i18n={i18nOf(spoken)}>
        {parts[index]?.map((page, part) => (
          <fieldset
            key={page.code}
            disabled
            lang={spoken}
            dir={directionOf(spoken)}
            className="size-public grid min-w-0 gap-5 rounded-[1.25rem] border border-line bg-paper p-4 text-[1.0625rem] shadow-rest"
          >
            <legend className="away">{t("builder.whatTheySee")}</legend>
            <PreviewProgress titleTextId={titleTextId} words={words} page={before + part + 1} pages={pages} />
            {before + part === 0 && (
              <p className="whitespace-pre-line">
                <Words id={introTextId} words={words} />
              </p>
            )}
            <PageQuestions definition={definition} page={page} shown={shown} words={words} typed={{}} answers={everyChoice(definition)} />
          </fieldset>
        ))}
      </I18nextProvider>
    </div>
  );
}

function PreviewProgress({ titleTextId, words, page, pages }: { titleTextId: string; words: SurveyWords; page: number; pages: number }) {
  const { t, i18n } = useTranslation("surveys");
  const number = (value: number) => formatNumber(value, i18n.language);
  return <PageProgress title={<Words id={titleTextId} words={words} />} label={t("progress", { page: number(page), pages: number(pages) })} page={page} pages={pages} />;
}

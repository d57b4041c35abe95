import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import type { SurveyHead } from "../survey-page.server.ts";

/** The first thing on a survey: its title and first words, how long it takes, and whether it is all in the reader's language. */
export function SurveyTitle({ head, withIntro = true }: { head: SurveyHead; withIntro?: boolean }) {
  const { t } = useTranslation("surveys");
  return (
    <>
      <PageTitle lead={withIntro && <span className="whitespace-pre-line"><InlineText text={head.intro} /></span>}>
        <InlineText text={head.title} />
      </PageTitle>
      <LanguageNote head={head} />
      {withIntro && (
        <p className="flex flex-wrap gap-x-2 text-ink2">
          <span>{t("answering.minutes", { count: head.minutes })}</span>
          <span aria-hidden="true">·</span>
          <span>{t("answering.pages", { count: head.pages })}</span>
          {head.site && (
            <>
              <span aria-hidden="true">·</span>
              <span lang={head.site.lang}>
                <bdi>{head.site.words}</bdi>
              </span>
            </>
          )}
        </p>
      )}
    </>
  );
}

/** What nobody has checked in the reader's language stands as it was written, and says so. */
export function LanguageNote({ head: { unreviewedFrom } }: { head: SurveyHead }) {
  const { t, i18n } = useTranslation("surveys");
  if (!unreviewedFrom) return null;
  const here = nameOfLanguage(i18n.language, i18n.language);
  return (
    <Note tone="sea" icon="globe" title={t("answering.language.title", { language: here })}>
      {t("answering.language.words", { language: nameOfLanguage(unreviewedFrom, i18n.language) })}
    </Note>
  );
}

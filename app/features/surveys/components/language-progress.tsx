import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Custody } from "#app/ui/voice/custody.tsx";
import type { SurveyLanguage } from "../survey.queries.server.ts";

/** How far the words of a survey are in each language, the written one first. */
export function LanguageProgress({ number, languages }: { number: number; languages: readonly SurveyLanguage[] }) {
  const { t, i18n } = useTranslation("surveys");
  const count = (value: number) => formatNumber(value, i18n.language);
  return (
    <ul className="grid">
      {languages.map(({ lang, reviewed, translated, of, isReady }, index) => (
        <li key={lang} className="grid grid-cols-[minmax(7rem,1fr)_minmax(8rem,1.5fr)_auto] items-baseline gap-3 border-b border-line py-2.5">
          <span className="font-semibold">
            <bdi lang={lang} dir={directionOf(lang)}>
              {index === 0 ? ownName(lang) : <a href={paths.surveyTranslation(number, lang)}>{ownName(lang)}</a>}
            </bdi>
          </span>
          {index === 0 ? (
            <span className="text-ink2">{t("languages.writtenIn")}</span>
          ) : isReady ? (
            <Custody state="reviewed">{t("languages.ready")}</Custody>
          ) : translated >= of ? (
            <Custody state="human">{t("languages.waitsForReview")}</Custody>
          ) : (
            <span className="text-ink2">{t("languages.waits")}</span>
          )}
          <span className="text-end tabular-nums">{t("languages.of", { done: count(reviewed), all: count(of) })}</span>
        </li>
      ))}
    </ul>
  );
}

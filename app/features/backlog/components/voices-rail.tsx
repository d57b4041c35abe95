import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatNumber, type Reader } from "#app/ui/format/format.ts";
import { LanguageCode } from "#app/ui/voice/language-code.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";
import type { ImprovementToRead, LessonToRead, VoiceToRead } from "../improvement.queries.server.ts";

const SHOWN_AT_ONCE = 3;

/** The voices behind an improvement: how many, in which languages, and the words of those that the reader looks after. */
export function VoicesRail({ improvement, places, reader }: { improvement: ImprovementToRead; places: Record<string, { words: string; lang: string }>; reader: Reader }) {
  const { t } = useTranslation("backlog");
  const { voices, otherVoices, people, languages, quotes, number, canChange } = improvement;
  const first = voices?.slice(0, SHOWN_AT_ONCE) ?? [];
  const rest = voices?.slice(SHOWN_AT_ONCE) ?? [];
  const show = (voice: VoiceToRead) => <OneVoice key={voice.linkId} voice={voice} number={number} reader={reader} canUnlink={canChange} />;
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2>{people === null ? t("voices.few") : t("voices.people", { count: people })}</h2>
        <span className="flex flex-wrap gap-1.5">
          {languages.parts.map(({ key: lang, count }) => (
            <span key={lang} className="inline-flex items-center gap-1 text-second text-ink2">
              <LanguageCode lang={lang} name={nameOfLanguage(lang, reader.lang)} />
              {formatNumber(count, reader.lang)}
            </span>
          ))}
          {languages.others !== null && <span className="text-second text-ink2">{t("voices.otherLanguages", { count: languages.others })}</span>}
        </span>
      </div>
      <VoicePlaces sites={improvement.sites} places={places} reader={reader} />
      {quotes.length > 0 && (
        <div className="grid gap-4">
          {quotes.map((text) => (
            <OneQuote key={text.id} text={text} reader={reader} />
          ))}
        </div>
      )}
      {voices && (
        <div className="grid gap-4">
          {first.map(show)}
          {rest.length > 0 && (
            <details>
              <summary className="inline-flex min-h-8 items-center font-semibold text-fig underline">{t("voices.more", { count: rest.length })}</summary>
              <div className="mt-3 grid gap-4">{rest.map(show)}</div>
            </details>
          )}
          {improvement.lessons.map((lesson) => (
            <Lesson key={lesson.linkId} lesson={lesson} number={number} canUnlink={canChange} />
          ))}
          {otherVoices > 0 && <p className="text-ink2">{voices.length > 0 ? t("voices.elsewhere", { count: otherVoices }) : t("voices.allElsewhere")}</p>}
          {voices.length + otherVoices + improvement.lessons.length === 0 && <p className="text-ink2">{t("voices.none")}</p>}
        </div>
      )}
    </section>
  );
}

/** A personal case: what it teaches in the team's words, and nothing of the person. Only those who may read the case are led to it. */
function Lesson({ lesson, number, canUnlink }: { lesson: LessonToRead; number: number; canUnlink: boolean }) {
  const { t } = useTranslation("backlog");
  return (
    <div className="card grid gap-1.5 p-3">
      {lesson.lesson && !lesson.lesson.erased && (
        <p lang={lesson.lesson.lang} dir={directionOf(lesson.lesson.lang)}>
          {lesson.lesson.words}
        </p>
      )}
      <p className="text-ink2">{t("voices.case")}</p>
      {lesson.inputId && lesson.number !== null && (
        <p className="flex flex-wrap gap-x-3 text-second">
          <a href={paths.intakeCase(lesson.inputId)}>{t("voices.open", { number: lesson.number })}</a>
          {canUnlink && <a href={paths.unlink(number, lesson.linkId)}>{t("voices.unlink")}</a>}
        </p>
      )}
    </div>
  );
}

/** Of which places people spoke. */
function VoicePlaces({ sites, places, reader }: { sites: ImprovementToRead["sites"]; places: Record<string, { words: string; lang: string }>; reader: Reader }) {
  const { t } = useTranslation("backlog");
  if (sites.parts.length === 0) return null;
  return (
    <ul className="mb-3 flex flex-wrap gap-x-3 text-second text-ink2">
      {sites.parts.map(({ key, count }) => {
        const place = key ? places[key] : undefined;
        return (
          <li key={key}>
            {place ? <bdi lang={place.lang}>{place.words}</bdi> : t("voices.noPlace")} <span className="tabular-nums">{formatNumber(count, reader.lang)}</span>
          </li>
        );
      })}
      {sites.others !== null && <li>{t("voices.otherPlaces", { count: sites.others })}</li>}
    </ul>
  );
}

/** Somebody's words that may be quoted, for those who read no others. */
function OneQuote({ text, reader }: { text: ReadableText; reader: Reader }) {
  return (
    <Voice words={text.words} lang={text.lang}>
      {text.translation && (
        <>
          <p lang={text.translation.lang} dir={directionOf(text.translation.lang)} className="text-ink">
            {text.translation.words}
          </p>
          <CustodyLabel custody={text.translation.custody} reader={reader} />
        </>
      )}
    </Voice>
  );
}

function OneVoice({ voice, number, reader, canUnlink }: { voice: VoiceToRead; number: number; reader: Reader; canUnlink: boolean }) {
  const { t } = useTranslation("backlog");
  const { text } = voice;
  return (
    <Voice words={text.words} lang={text.lang}>
      {text.translation ? (
        <>
          <p lang={text.translation.lang} dir={directionOf(text.translation.lang)} className="text-ink">
            {text.translation.words}
          </p>
          <CustodyLabel custody={text.translation.custody} reader={reader} />
        </>
      ) : (
        text.awaitedIn && <p className="text-ink2">{t("voices.notTranslated")}</p>
      )}
      <p className="flex flex-wrap gap-x-3 text-second">
        <a href={paths.input(voice.inputId)}>{t("voices.open", { number: voice.number })}</a>
        {canUnlink && <a href={paths.unlink(number, voice.linkId)}>{t("voices.unlink")}</a>}
        {voice.mayQuote && <span className="text-ink2">{t("voices.mayQuote")}</span>}
      </p>
    </Voice>
  );
}

import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { LetterPreview } from "../letters/letter-preview.queries.server.ts";

/** How the letter will read: as whoever applied reads it, and as the team's reader does where that differs. */
export function LetterPreviews({ letter, theirLang, lang }: { letter: LetterPreview; theirLang: string; lang: string }) {
  const { t } = useTranslation("membership");
  const language = nameOfLanguage(theirLang, lang);
  return (
    <Section title={t("recruit.letter.title")}>
      <div className="grid gap-4">
        {!letter.theirs.checked && (
          <Note tone="ember" icon="globe" title={t("recruit.letter.notChecked", { language })}>
            {t("recruit.letter.notCheckedLine")}
          </Note>
        )}
        <div>
          <h3 className="mb-1.5">{t("recruit.letter.theirs", { language: nameOfLanguage(letter.theirs.lang, lang) })}</h3>
          <WeDid words={<span className="whitespace-pre-line">{letter.theirs.words}</span>} lang={letter.theirs.lang} />
        </div>
        {!sameLanguage(letter.own.lang, letter.theirs.lang) && (
          <div>
            <h3 className="mb-1.5">{t("recruit.letter.own", { language: nameOfLanguage(letter.own.lang, lang) })}</h3>
            <WeDid words={<span className="whitespace-pre-line">{letter.own.words}</span>} lang={letter.own.lang} />
          </div>
        )}
      </div>
    </Section>
  );
}

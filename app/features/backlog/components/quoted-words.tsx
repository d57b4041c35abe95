import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { Custody } from "#app/ui/voice/custody.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

/** Somebody's own words on a public page, with the reviewed translation under them. */
export function QuotedWords({ text }: { text: ReadableText }) {
  const { t } = useTranslation("backlog");
  const { translation } = text;
  return (
    <Voice words={text.words} lang={text.lang}>
      {translation && (
        <>
          <p className="text-base text-ink" lang={translation.lang} dir={directionOf(translation.lang)}>
            {translation.words}
          </p>
          {/* Who translated is the team's business; that a person did is everybody's. */}
          <Custody state={translation.custody.state}>{t(translation.custody.state === "sample" ? "custody.sample" : "custody.byPerson")}</Custody>
        </>
      )}
    </Voice>
  );
}

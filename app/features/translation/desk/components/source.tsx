import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { Voice } from "#app/ui/voice/voice.tsx";

/** The words to translate, under the name of their language. Only a person's own words wear honey. */
export function Source({ text }: { text: { words: string; from: string; kind: string; audience: string } }) {
  const { words, from } = text;
  return (
    <section className="min-w-0">
      <h2 className="label mb-1.5" lang={from} dir={directionOf(from)}>
        {ownName(from)}
      </h2>
      {isTheirWords(text) ? (
        <Voice words={words} lang={from} />
      ) : (
        <p lang={from} dir={directionOf(from)} className="bubble bubble-translated whitespace-pre-line">
          {words}
        </p>
      )}
    </section>
  );
}

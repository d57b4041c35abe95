import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, nameOfLanguage, ownName } from "#app/platform/i18n/languages.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Key } from "#app/ui/keys/key.tsx";
import { ParallelText } from "#app/ui/voice/parallel-text.tsx";
import { TranslationBubble } from "#app/ui/voice/translation-bubble.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";
import { sameLanguage, type ReadableText } from "../texts.ts";
import { CustodyLabel } from "./custody-label.tsx";

/**
 * Somebody's words for a reader: the translation into the reader's language at the start, the original at the end. Where the
 * reader reads the original, or the team works in its language, there is only that; where nobody has translated it yet, that is
 * said in the translation's place.
 * With an `anchor` the original is one key away (O): below where there is no room beside. `mark` shows what in them was searched for.
 */
export function ParallelWords(props: { text: ReadableText; reader: Reader; now?: Date; anchor?: string; mark?: (words: string) => ReactNode }) {
  const { text, reader, now, anchor, mark = (words) => words } = props;
  const { t } = useTranslation("texts");
  if (text.erased) return <Note icon="lock">{t("erased")}</Note>;
  const original = <Voice words={mark(text.words)} lang={text.lang} />;
  const { translation, awaitedIn } = text;
  if (!translation && !awaitedIn) return original;
  return (
    <ParallelText
      reading={{
        // Spanish writes the names of languages small, and this one stands at the head of a column.
        title: <span className="inline-block first-letter:uppercase">{titleOf(translation?.lang ?? awaitedIn!, reader.lang, t)}</span>,
        body: translation ? (
          <TranslationBubble words={mark(translation.words)} lang={translation.lang} state={translation.custody.state}>
            <CustodyLabel custody={translation.custody} reader={reader} {...(now && { now })} />
          </TranslationBubble>
        ) : (
          <Note icon="globe">{t("waiting")}</Note>
        ),
      }}
      original={{
        title: (
          <span lang={text.lang} dir={directionOf(text.lang)}>
            {ownName(text.lang)}
          </span>
        ),
        aside: anchor ? (
          <a href={`#${anchor}`} aria-keyshortcuts="o" className="inline-flex min-h-8 items-center gap-1.5">
            {t("theirWords")}
            <Key name="o" />
          </a>
        ) : (
          t("theirWords")
        ),
        body: anchor ? (
          <div id={anchor} tabIndex={-1} className="scroll-mt-4">
            {original}
          </div>
        ) : (
          original
        ),
      }}
    />
  );
}

/** Where there is no translation into the reader's own language, another one is named for what it is. */
function titleOf(lang: string, reader: string, t: TFunction<"texts">): string {
  return sameLanguage(lang, reader) ? t("forYou", { language: ownName(reader) }) : nameOfLanguage(lang, reader);
}

import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { inOrder, type Span } from "../redaction.ts";

/**
 * Somebody's words with the parts that are proposed to be hidden: each has a line under it, its number, and what it is, so that
 * no colour is needed to see them.
 */
export function MarkedWords({ words, lang, spans, from }: { words: string; lang: string; spans: Span[]; from: number }) {
  const { t, i18n } = useTranslation("redaction");
  const parts = [];
  let at = 0;
  for (const [index, span] of inOrder(spans).entries()) {
    parts.push(words.slice(at, span.start));
    parts.push(
      <mark key={span.start} className="marked">
        {words.slice(span.start, span.end)}
        <span className="marked-label" lang={i18n.language} dir={directionOf(i18n.language)}>
          {formatNumber(from + index, i18n.language)} {t(`kind.${span.kind}`)}
        </span>
      </mark>,
    );
    at = span.end;
  }
  parts.push(words.slice(at));
  return (
    <blockquote lang={lang} dir={directionOf(lang)} className="bubble bubble-said">
      {parts}
    </blockquote>
  );
}

import type { LanguageLinks } from "#app/platform/i18n/language-links.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** What every page of changes says of itself: where it is known, in which languages it stands, and where its feed is. */
interface Page {
  origin: string;
  lang: string;
  feedTitle: string;
}

/** The links of the list, which stands in every language that is shown. */
export function linksOfChanges({ origin, lang, feedTitle }: Page, shown: readonly string[]): LanguageLinks {
  return {
    canonical: origin + paths.changes(lang),
    languages: shown.map((other) => ({ lang: other, href: origin + paths.changes(other) })),
    feed: { title: feedTitle, href: origin + paths.changesFeed(lang) },
  };
}

/**
 * The links of one change, or of one update, at the address that `pathIn` gives in each language. `languages`: those in which
 * it can be read; where the page's own is none of them, the page is only a cover for the words in another language, and that
 * one's page is where it is known.
 */
export function linksOfChange({ origin, lang, feedTitle }: Page, pathIn: (lang: string) => string, languages: readonly string[]): LanguageLinks {
  const known = languages.includes(lang) ? lang : (languages[0] ?? lang);
  return {
    canonical: origin + pathIn(known),
    languages: languages.map((other) => ({ lang: other, href: origin + pathIn(other) })),
    feed: { title: feedTitle, href: origin + paths.changesFeed(lang) },
  };
}

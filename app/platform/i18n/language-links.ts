import type { MetaDescriptor } from "@remix-run/node";

/** One page in its languages, for search engines and for browsers: absolute addresses. */
export interface LanguageLinks {
  /** The address under which this page is known. */
  canonical: string;
  /** The page in each language in which it is really there. */
  languages: { lang: string; href: string }[];
  /** What is published here, as a feed in the page's language (RFC 4287). */
  feed?: { title: string; href: string };
}

/** `<link>` elements for a route's `meta`. `links` may be missing where a loader refused. */
export function languageLinks(links: LanguageLinks | null | undefined): MetaDescriptor[] {
  if (!links) return [];
  const { canonical, languages, feed } = links;
  return [
    { tagName: "link", rel: "canonical", href: canonical },
    ...languages.map(({ lang, href }) => ({ tagName: "link" as const, rel: "alternate", hrefLang: lang, href })),
    ...(feed ? [{ tagName: "link" as const, rel: "alternate", type: "application/atom+xml", title: feed.title, href: feed.href }] : []),
  ];
}

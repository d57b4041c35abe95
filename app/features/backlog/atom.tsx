import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { translator, type Translate } from "#app/platform/i18n/i18n.ts";
import { directionOf, nameOfLanguage, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { type Xml, xml, xmlDocument } from "#app/platform/http/xml.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { isInReadersLanguage } from "./components/text-for-reader.tsx";
import type { Feed, FeedEntry } from "./feed.queries.server.ts";

/** Where a feed is read: its language, the address of the programme's pages, and the programme's name. */
export interface FeedPage {
  lang: ShippedLanguage;
  origin: string;
  programme: { words: string; lang: string };
}

/** The feed as an Atom document (RFC 4287). */
export function atomOf(feed: Feed, page: FeedPage): string {
  const { lang, origin, programme } = page;
  const t = translator(lang);
  return xmlDocument(
    xml(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang },
      xml("id", {}, feed.id),
      xml("title", {}, `${t("backlog:feed.title")} · ${programme.words}`),
      xml("subtitle", {}, t("backlog:public.lead")),
      xml("updated", {}, feed.updated.toISOString()),
      xml("author", {}, xml("name", {}, programme.words), xml("uri", {}, origin + paths.frontDoor(lang))),
      xml("link", { rel: "self", type: "application/atom+xml", hreflang: lang, href: origin + paths.changesFeed(lang) }),
      xml("link", { rel: "alternate", type: "text/html", hreflang: lang, href: origin + paths.changes(lang) }),
      ...feed.entries.map((entry) => entryOf(entry, page, t)),
    ),
  );
}

function entryOf(entry: FeedEntry, { lang, origin }: FeedPage, t: Translate): Xml {
  const title = wordsFor(entry.title);
  const theme = entry.theme && wordsFor(entry.theme.name).words;
  return xml(
    "entry",
    {},
    xml("id", {}, entry.id),
    xml("title", { "xml:lang": title.lang === lang ? null : title.lang }, title.words),
    xml("published", {}, entry.published.toISOString()),
    xml("updated", {}, entry.updated.toISOString()),
    xml("link", { rel: "alternate", type: "text/html", hreflang: lang, href: origin + paths.changeUpdate(lang, entry.number, entry.updateNumber) }),
    ...(entry.theme ? [xml("category", { term: entry.theme.code, label: theme })] : []),
    xml("content", { type: "html" }, renderToStaticMarkup(<Told entry={entry} lang={lang} t={t} />)),
  );
}

/** What was said and what was done, each in its own language and direction. */
function Told({ entry, lang, t }: { entry: FeedEntry; lang: ShippedLanguage; t: Translate }) {
  const dir = directionOf(lang);
  return (
    <>
      {entry.corrected && (
        <p lang={lang} dir={dir}>
          <strong>{t("backlog:update.corrected")}</strong>
        </p>
      )}
      {[
        { heading: t("backlog:youSaid"), text: entry.said },
        { heading: t("backlog:weDid"), text: entry.did },
      ].map(({ heading, text }) => (
        <Fragment key={heading}>
          <p lang={lang} dir={dir}>
            <strong>{heading}</strong>
            {!isInReadersLanguage(text) && ` (${t("backlog:notYetIn", { language: nameOfLanguage(lang, lang) })})`}
          </p>
          <Lines text={text} />
        </Fragment>
      ))}
    </>
  );
}

function Lines({ text }: { text: ReadableText }) {
  const { words, lang } = wordsFor(text);
  return (
    <p lang={lang} dir={directionOf(lang)}>
      {words.split("\n").map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </p>
  );
}

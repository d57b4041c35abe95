import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { linksOfChange } from "#app/features/backlog/change-links.ts";
import { changesAddress } from "#app/features/backlog/changes-narrowing.ts";
import { nextMidnight, publishedChange } from "#app/features/backlog/changes.queries.server.ts";
import { ChangeEnd } from "#app/features/backlog/components/change-end.tsx";
import { ChangeFacts } from "#app/features/backlog/components/change-facts.tsx";
import { ChangeLanguages } from "#app/features/backlog/components/change-languages.tsx";
import { ChangeLine } from "#app/features/backlog/components/change-line.tsx";
import { PublishedPair } from "#app/features/backlog/components/published-pair.tsx";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { publicationMark } from "#app/features/backlog/improvement.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { languageLinks } from "#app/platform/i18n/language-links.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme, reader } = await openPublicPage(args);
  if (!/^[1-9]\d{0,8}$/.test(args.params.number ?? "")) throw nothingHere();
  const change = await orNotFound(publishedChange(actor, Number(args.params.number), lang, shownLanguages(programme.languages)));
  const place = programme.sites.find(({ id }) => id === change.siteId);
  const feedTitle = translator(lang)("backlog:feed.title");
  const plain = new URL(args.request.url).search === "";
  return data(
    {
      lang,
      reader,
      now: now(),
      change,
      place: place ? { slug: place.slug, name: nameFor(place.name, lang) } : null,
      links: linksOfChange({ origin: args.context.origin, lang, feedTitle }, (other) => paths.change(other, change.number), change.languages),
    },
    { headers: plain ? keepUntil(nextMidnight(programme.timeZone)) : {} },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [...titled(page && wordsFor(page.change.title).words), ...languageLinks(page?.links)];

export default function Change() {
  const { lang, reader, now: moment, change, place, links } = useLoaderData<typeof loader>();
  const { t } = useTranslation("backlog");
  const earlier = change.updates.filter((update) => update.id !== change.latest.id);
  return (
    <div className="grid gap-7 md:gap-9 [&>*]:min-w-0">
      <div className="grid gap-3">
        <p className="no-print">
          <a href={paths.changes(lang)}>{t("public.all")}</a>
        </p>
        <PageTitle>
          <InlineText text={change.title} />
        </PageTitle>
        <NotYetLine text={change.title} />
        <ChangeLanguages lang={lang} pathIn={(other) => paths.change(other, change.number)} languages={change.languages} />
        <ChangeFacts
          theme={change.theme && { name: change.theme.name, href: changesAddress(lang, { theme: change.theme.code }) }}
          place={place && { name: place.name, href: changesAddress(lang, { site: place.slug }) }}
        />
      </div>
      <article id={publicationMark(change.latest.id)}>
        <PublishedPair update={change.latest}>
          <ChangeLine change={change} update={change.latest} reader={reader} now={moment} />
        </PublishedPair>
      </article>
      {earlier.length > 0 && (
        <Section title={t("public.before")}>
          <div className="grid gap-7">
            {earlier.map((update) => (
              <article key={update.id} id={publicationMark(update.id)} className="grid gap-3 border-t border-line pt-5">
                <h3>
                  <a href={paths.changeUpdate(lang, change.number, update.number!)} className="text-ink">
                    {t(update.corrects ? "public.correctedOn" : "public.toldOn", { date: formatDate(update.publishedAt, reader, { now: moment, weekday: false }) })}
                  </a>
                </h3>
                {update.corrected && <Note tone="ember" title={t("public.corrected")}>{t("public.correctedMore")}</Note>}
                <PublishedPair update={update} />
              </article>
            ))}
          </div>
        </Section>
      )}
      <ChangeEnd lang={lang} number={change.number} address={links.canonical} />
    </div>
  );
}

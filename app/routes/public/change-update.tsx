import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { linksOfChange } from "#app/features/backlog/change-links.ts";
import { changesAddress } from "#app/features/backlog/changes-narrowing.ts";
import { nextMidnight, publishedUpdate } from "#app/features/backlog/changes.queries.server.ts";
import { ChangeEnd } from "#app/features/backlog/components/change-end.tsx";
import { ChangeFacts } from "#app/features/backlog/components/change-facts.tsx";
import { ChangeLanguages } from "#app/features/backlog/components/change-languages.tsx";
import { ChangeLine } from "#app/features/backlog/components/change-line.tsx";
import { PublishedPair } from "#app/features/backlog/components/published-pair.tsx";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
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
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme, reader } = await openPublicPage(args);
  const [number, place] = [args.params.number ?? "", args.params.update ?? ""];
  if (![number, place].every((part) => /^[1-9]\d{0,8}$/.test(part))) throw nothingHere();
  const told = await orNotFound(publishedUpdate(actor, Number(number), Number(place), lang, shownLanguages(programme.languages)));
  const site = programme.sites.find(({ id }) => id === told.siteId);
  const t = translator(lang);
  const moment = now();
  const date = formatDate(told.update.publishedAt, reader, { now: moment, weekday: false });
  const plain = new URL(args.request.url).search === "";
  return data(
    {
      lang,
      reader,
      now: moment,
      told,
      toldOn: t(told.update.corrects ? "backlog:public.correctedOn" : "backlog:public.toldOn", { date }),
      site: site ? { slug: site.slug, name: nameFor(site.name, lang) } : null,
      links: linksOfChange(
        { origin: args.context.origin, lang, feedTitle: t("backlog:feed.title") },
        (other) => paths.changeUpdate(other, told.number, told.update.number),
        told.languages,
      ),
    },
    { headers: plain ? keepUntil(nextMidnight(programme.timeZone)) : {} },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...titled(page && `${wordsFor(page.told.title).words} · ${page.toldOn}`),
  ...languageLinks(page?.links),
];

export default function ChangeUpdate() {
  const { lang, reader, now: moment, told, toldOn, site, links } = useLoaderData<typeof loader>();
  const { t } = useTranslation("backlog");
  const { update, theme } = told;
  return (
    <div className="grid gap-7 md:gap-9 [&>*]:min-w-0">
      <div className="grid gap-3">
        <p className="no-print">
          <a href={paths.change(lang, told.number)}>{t("public.wholeStory")}</a>
        </p>
        <PageTitle lead={toldOn}>
          <InlineText text={told.title} />
        </PageTitle>
        <NotYetLine text={told.title} />
        <ChangeLanguages lang={lang} pathIn={(other) => paths.changeUpdate(other, told.number, update.number)} languages={told.languages} />
        <ChangeFacts
          theme={theme && { name: theme.name, href: changesAddress(lang, { theme: theme.code }) }}
          place={site && { name: site.name, href: changesAddress(lang, { site: site.slug }) }}
        />
      </div>
      {update.corrected && (
        <Note tone="ember" title={t("public.corrected")}>
          <p>
            {t("public.wasNotRight")}{" "}
            {update.correctedAs !== null && <a href={paths.changeUpdate(lang, told.number, update.correctedAs)}>{t("public.whatIsRight")}</a>}
          </p>
        </Note>
      )}
      <PublishedPair update={update}>
        <ChangeLine change={told} update={update} reader={reader} now={moment} isItsPage />
      </PublishedPair>
      <ChangeEnd lang={lang} number={told.number} address={links.canonical} />
    </div>
  );
}

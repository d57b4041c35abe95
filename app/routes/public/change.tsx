import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nextMidnight, publishedChange } from "#app/features/backlog/changes.queries.server.ts";
import { ChangeLine } from "#app/features/backlog/components/change-line.tsx";
import { PublishedPair } from "#app/features/backlog/components/published-pair.tsx";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme, reader } = await openPublicPage(args);
  if (!/^[1-9]\d{0,8}$/.test(args.params.number ?? "")) throw nothingHere();
  const change = await orNotFound(publishedChange(actor, Number(args.params.number), lang));
  const plain = new URL(args.request.url).search === "";
  return data({ lang, reader, now: now(), change }, { headers: plain ? keepUntil(nextMidnight(programme.timeZone)) : {} });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data && `${wordsFor(data.change.title).words} · Heard` }];

export default function Change() {
  const { lang, reader, now, change } = useLoaderData<typeof loader>();
  const { t } = useTranslation("backlog");
  const earlier = change.updates.filter((update) => update.id !== change.latest.id);
  return (
    <div className="grid gap-7 md:gap-9 [&>*]:min-w-0">
      <div className="grid gap-3">
        <p>
          <a href={paths.changes(lang)}>{t("public.all")}</a>
        </p>
        <PageTitle>
          <InlineText text={change.title} />
        </PageTitle>
        <NotYetLine text={change.title} />
      </div>
      <PublishedPair update={change.latest}>
        <ChangeLine change={change} update={change.latest} reader={reader} now={now} />
      </PublishedPair>
      {earlier.length > 0 && (
        <Section title={t("public.before")}>
          <div className="grid gap-7">
            {earlier.map((update) => (
              <article key={update.id} className="grid gap-3 border-t border-line pt-5">
                <h3>{t("public.toldOn", { date: formatDate(update.publishedAt, reader, { now, weekday: false }) })}</h3>
                {update.corrected && <Note tone="ember" title={t("public.corrected")}>{t("public.correctedMore")}</Note>}
                <PublishedPair update={update} />
              </article>
            ))}
          </div>
        </Section>
      )}
      <div>
        <ButtonLink href={paths.tellUs(lang)}>{t("public.tellUs")}</ButtonLink>
      </div>
    </div>
  );
}

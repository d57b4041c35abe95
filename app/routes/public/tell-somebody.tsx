import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { openCouncil } from "#app/features/membership/open-application.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { directionOf, ownName, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";
import { Segmented } from "#app/ui/layout/segmented.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme, group } = await openCouncil(args);
  const languages = shownLanguages(programme.languages);
  const wished = new URL(args.request.url).searchParams.get("in");
  const also = languages.find((other) => other === wished && other !== lang) ?? null;
  const leaflet = async (inLang: ShippedLanguage) => {
    const address = args.context.origin + paths.council(inLang, group.slug);
    const t = i18nOf(inLang).getFixedT(inLang, "membership");
    const name = `\u2068${nameFor(group.name, inLang).words}\u2069`;
    return {
      lang: inLang,
      address,
      qr: await qrPicture(address),
      picture: t("tell.picture"),
      words: [t("tell.words", { group: name }), t("tell.how"), ...(programme.phone ? [t("tell.call", { phone: `\u2068${programme.phone}\u2069` })] : [])],
    };
  };
  return data({
    lang,
    slug: group.slug,
    name: nameFor(group.name, lang),
    others: languages.filter((other) => other !== lang),
    also,
    leaflets: await Promise.all([...(also ? [also] : []), lang].map(leaflet)),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:tell.title"));

/** Something to read out, copy or print for somebody who might want to join. Of that person nothing is asked, and nothing is kept. */
export default function TellSomebody() {
  const { lang, slug, name, others, also, leaflets } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  return (
    <PublicColumn>
      <PageTitle lead={t("tell.lead")}>{t("tell.title")}</PageTitle>
      {others.length > 0 && (
        <div className="no-print">
          <Section title={t("tell.languageTitle")}>
            <Segmented
              label={t("tell.languageTitle")}
              views={others.map((other) => ({
                href: `${paths.tellSomebody(lang, slug)}?in=${other}`,
                label: (
                  <span lang={other} dir={directionOf(other)}>
                    {ownName(other)}
                  </span>
                ),
                current: other === also,
              }))}
            />
          </Section>
        </div>
      )}
      {leaflets.map((leaflet) => (
        <section key={leaflet.lang} lang={leaflet.lang} dir={directionOf(leaflet.lang)} className="card flex flex-wrap items-center gap-5 p-5">
          <div className="grid min-w-0 flex-1 basis-56 gap-2">
            <h2 className="text-lg">{ownName(leaflet.lang)}</h2>
            {leaflet.words.map((words) => (
              <p key={words}>{words}</p>
            ))}
            <p>
              <a href={paths.council(leaflet.lang, slug)} className="break-all">
                <bdi dir="ltr">{leaflet.address}</bdi>
              </a>
            </p>
          </div>
          <img src={leaflet.qr} alt={leaflet.picture} width={132} height={132} className="rounded-field" />
        </section>
      ))}
      <p className="text-ink2">{t("tell.nothingKept")}</p>
      <p>
        <a href={paths.council(lang, slug)}>
          <span lang={name.lang} dir={directionOf(name.lang)}>
            {name.words}
          </span>
        </a>
      </p>
    </PublicColumn>
  );
}

import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { Logo } from "#app/ui/logo.tsx";

/** A card to print and cut out, in the language of whoever carries it. */
export function PrintedCard(props: { programme: string; name: string; lang: ShippedLanguage; code: string; picture: string; site: string }) {
  const { programme, name, lang, code, picture, site } = props;
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(lang, "identity");
  return (
    <section lang={lang} dir={directionOf(lang)} className="card grid gap-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Logo />
        <bdi className="font-semibold break-words">{name}</bdi>
      </div>
      <div className="flex flex-wrap items-center gap-5">
        <div className="grid min-w-0 flex-1 basis-56 gap-1.5">
          <p>{t("printed.scan")}</p>
          <p>
            {t("printed.orType")} <bdi dir="ltr">{site}</bdi>
          </p>
          <p>
            <bdi dir="ltr" translate="no" lang="en" className="text-3xl font-bold tracking-[0.04em] break-words tabular-nums">
              {code}
            </bdi>
          </p>
          <p className="small text-ink2">{t("printed.keep")}</p>
          <p className="small text-ink2">{programme}</p>
        </div>
        <img src={picture} alt={t("printed.picture")} width={148} height={148} className="rounded-tag" />
      </div>
    </section>
  );
}

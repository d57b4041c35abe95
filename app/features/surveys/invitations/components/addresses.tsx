import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import type { SurveyAddress } from "../survey-addresses.server.ts";

/** The open addresses of a survey with their pictures, to be copied, or printed as a line of a poster. */
export function SurveyAddresses({ addresses }: { addresses: SurveyAddress[] }) {
  const { t } = useTranslation("surveys");
  return (
    <ul className="grid gap-4">
      {addresses.map(({ place, languages, qr }) => (
        <li key={languages[0]?.address} className="card flex flex-wrap items-start gap-4 p-4">
          <img src={qr} alt={t("invitations.picture")} width={112} height={112} className="rounded-field" />
          <div className="grid min-w-0 flex-1 basis-64 gap-1.5">
            <h3 className="text-base" lang={place?.lang}>
              {place ? <bdi>{place.words}</bdi> : t("invitations.anywhere")}
            </h3>
            <ul className="grid gap-1">
              {languages.map(({ lang, address }) => (
                <li key={lang}>
                  <span lang={lang} dir={directionOf(lang)}>
                    {ownName(lang)}
                  </span>
                  {": "}
                  <bdi dir="ltr" translate="no" className="wrap-anywhere">
                    {address}
                  </bdi>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}

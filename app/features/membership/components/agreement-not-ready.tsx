import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Phone } from "#app/ui/phone.tsx";
import { AgreementLanguages } from "./agreement-languages.tsx";

/** Nobody has checked the agreement in somebody's language: nothing to sign yet, unless they read another one. */
export function AgreementNotReady(props: { here: string; wanted: string; languages: string[]; phone: string | null }) {
  const { here, wanted, languages, phone } = props;
  const { t, i18n } = useTranslation("membership");
  return (
    <>
      <PageTitle>{t("sign.title")}</PageTitle>
      <Note tone="ember" icon="clock" title={t("sign.notReady", { language: nameOfLanguage(wanted, i18n.language) })}>
        {t("sign.notReadyLine")}
      </Note>
      {phone && (
        <p>
          {t("sign.call")} <Phone number={phone} />
        </p>
      )}
      <AgreementLanguages here={here} languages={languages} />
      <p className="small text-ink2">{t("sign.onlyWhatYouRead")}</p>
    </>
  );
}

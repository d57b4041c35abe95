import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Phone } from "#app/ui/phone.tsx";

/** What stands above the form, in true words: who reads it and when, what it is not, and whom to call instead. */
export function BeforeWriting(props: {
  lang: string;
  /** When a person reads next, in words; null where somebody is there now. */
  reads: string | null;
  phone: string | null;
  emergencyPhone: string;
  /** Whoever writes is signed in, so their name is known. */
  isNamed?: boolean;
}) {
  const { lang, reads, phone, emergencyPhone, isNamed } = props;
  const { t } = useTranslation(["input", "public"]);
  return (
    <Note tone="neutral" icon="ear" title={reads ? t("page.readsNext", { when: reads }) : t("page.readsNow")}>
      <p>
        {t("page.notEmergency")} {!isNamed && t("page.noName")} {t("page.mustReport")}
      </p>
      <p>
        <strong>{t("public:emergency", { phone: emergencyPhone })}</strong>
      </p>
      {phone && (
        <p>
          {t("public:talk.question")} <Phone number={phone} before={t("public:talk.call")} /> {t("public:talk.language")}
        </p>
      )}
      <p>
        <a href={paths.whoReads(lang)}>{t("page.whoReads")}</a>
      </p>
    </Note>
  );
}

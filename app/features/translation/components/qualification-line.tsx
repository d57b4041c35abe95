import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Qualification } from "#app/features/texts/qualified/qualification.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatDate } from "#app/ui/format/format.ts";

/** For which pair somebody is qualified, how that is known, since when. */
export function QualificationLine({ qualification, lang }: { qualification: Qualification; lang: string }) {
  const { t } = useTranslation("translations");
  const { from, to, how, since } = qualification;
  return (
    <>
      {t("qualified.is", {
        pair: t("pair", { from: nameOfLanguage(from, lang), to: nameOfLanguage(to, lang) }),
        how: t(`qualified.by.${how}`),
        date: formatDate(since, { lang, timeZone: "UTC" }, { style: "short", weekday: false }),
      })}
    </>
  );
}

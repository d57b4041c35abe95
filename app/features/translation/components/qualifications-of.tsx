import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Translator } from "#app/features/identity/translators.queries.server.ts";
import type { Qualification } from "#app/features/texts/qualified/qualification.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { QualificationLine } from "./qualification-line.tsx";

/** How a translator is qualified for their language; `mayNote`: the reader may note and take back. */
export function QualificationsOf({ translator, qualifications, mayNote, lang }: { translator: Translator; qualifications: Qualification[]; mayNote: boolean; lang: string }) {
  const { t } = useTranslation("translations");
  const theirs = qualifications.filter(({ personId, from, to }) => personId === translator.personId && (sameLanguage(from, translator.lang) || sameLanguage(to, translator.lang)));
  return (
    <div className="grid gap-2 text-second">
      {theirs.length === 0 && <span className="text-ember">{t("qualified.none")}</span>}
      {theirs.map((qualification) => (
        <span key={qualification.id} className="flex flex-wrap gap-x-3">
          <span>
            <QualificationLine qualification={qualification} lang={lang} />
          </span>
          {mayNote && (
            <a href={paths.endQualification(qualification.id)}>
              {t("qualified.end")}
              <span className="away">
                {" "}
                <bdi>{translator.name}</bdi>
              </span>
            </a>
          )}
        </span>
      ))}
      {mayNote && (
        <a href={paths.qualify(translator.grantId)}>
          {t("qualified.note")}
          <span className="away">
            {" "}
            <bdi>{translator.name}</bdi>
          </span>
        </a>
      )}
    </div>
  );
}

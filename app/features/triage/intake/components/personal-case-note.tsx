import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";

/** On the page of a message that is somebody's own case: who reads it, and where it goes on. */
export function PersonalCaseNote({ inputId }: { inputId: string }) {
  const { t } = useTranslation("intake");
  return (
    <Note tone="sea" icon="lock" title={t("personalCase.title")}>
      <p>
        {t("personalCase.line")} <a href={paths.intakeCase(inputId)}>{t("personalCase.open")}</a>
      </p>
    </Note>
  );
}

import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";

/** Nothing changed yet, or nothing of what the list is narrowed to. */
export function NoChanges({ lang, narrowed }: { lang: string; narrowed: boolean }) {
  const { t } = useTranslation("backlog");
  const tell = (
    <ButtonLink key="tell" href={paths.tellUs(lang)}>
      {t("public.tellUs")}
    </ButtonLink>
  );
  if (!narrowed) {
    return (
      <EmptyState title={t("public.nothing")} actions={tell}>
        {t("public.nothingYet")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("public.noneHere")}
      actions={
        <>
          {tell}
          <ButtonLink variant="plain" href={paths.changes(lang)}>
            {t("public.all")}
          </ButtonLink>
        </>
      }
    >
      {t("public.noneHereLine")}
    </EmptyState>
  );
}

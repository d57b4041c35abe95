import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatList } from "#app/ui/format/format.ts";
import type { CycleToRead } from "../cycles.queries.server.ts";

/** What the plan of a cycle still lacks before it can begin; nothing where it is complete. */
export function MissingInPlan({ number, cycle }: { number: number; cycle: CycleToRead }) {
  const { t, i18n } = useTranslation("cycles");
  if (cycle.missing.length === 0) return null;
  return (
    <Note icon="pen" title={t("missing.title")}>
      <p>
        {t("missing.line", { what: formatList(cycle.missing.map((each) => t(`missing.${each}`)), i18n.language) })}{" "}
        <a href={paths.changePlan(number, cycle.number)}>{t("changePlan")}</a>
      </p>
    </Note>
  );
}

import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Segmented } from "#app/ui/layout/segmented.tsx";

/** The two ways of looking at the backlog. */
export function BacklogViews({ current }: { current: "list" | "board" }) {
  const { t } = useTranslation("backlog");
  return (
    <Segmented
      label={t("views.label")}
      views={[
        { href: paths.improvements(), label: t("views.list"), current: current === "list" },
        { href: paths.improvementBoard(), label: t("views.board"), current: current === "board" },
      ]}
    />
  );
}

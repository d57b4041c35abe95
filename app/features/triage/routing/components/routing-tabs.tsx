import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Segmented } from "#app/ui/layout/segmented.tsx";

/** Rules, themes, teams: the three lists of routing, those that the reader may see. */
export function RoutingTabs({ current, seesDesks }: { current: "rules" | "themes" | "desks"; seesDesks: boolean }) {
  const { t } = useTranslation("routing");
  const views = [
    { href: paths.routing(), tab: "rules" as const },
    { href: paths.themes(), tab: "themes" as const },
    ...(seesDesks ? [{ href: paths.desks(), tab: "desks" as const }] : []),
  ];
  return <Segmented label={t("tabs.label")} views={views.map(({ href, tab }) => ({ href, label: t(`tabs.${tab}`), current: tab === current }))} />;
}

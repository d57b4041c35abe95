import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Tag } from "#app/ui/feedback/tag.tsx";
import type { CycleToRead } from "../cycles.queries.server.ts";

type Shown = Pick<CycleToRead, "state" | "decision" | "stall">;

/** How a cycle stands, in a word: what stands still speaks loudest. */
export function CycleMark({ cycle }: { cycle: Shown }) {
  const { t } = useTranslation("cycles");
  if (cycle.decision === "adopt") return <Tag tone="leaf" icon="tick">{t("state.adopt")}</Tag>;
  if (cycle.decision === "adapt") return <Tag tone="sea" icon="stale">{t("state.adapt")}</Tag>;
  if (cycle.decision === "abandon") return <Tag icon="cross">{t("state.abandon")}</Tag>;
  if (cycle.stall) return <Tag tone="brick" icon="alert">{t("state.stalled")}</Tag>;
  return cycle.state === "planned" ? <Tag tone="line">{t("state.planned")}</Tag> : <Tag tone="ember" icon="clock">{t("state.running")}</Tag>;
}

/** Why a cycle stands still, in a sentence. */
export function StallLine({ stall }: { stall: NonNullable<CycleToRead["stall"]> }) {
  const { t } = useTranslation("cycles");
  return <p className="text-brick">{t(`stall.${stall.because}`, { count: stall.days })}</p>;
}

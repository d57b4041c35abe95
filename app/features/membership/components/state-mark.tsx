import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import type { ApplicationState } from "../application.ts";

const KINDS: Record<ApplicationState, StatusKind> = {
  applied: "new",
  screening: "planned",
  interview: "planned",
  offered: "tried",
  waitlisted: "waiting",
  accepted: "changed",
  declined: "closed",
  withdrew: "closed",
};

/** Where an application stands; a late one says so. */
export function StateMark({ state, late }: { state: ApplicationState; late?: boolean }) {
  const { t } = useTranslation("membership");
  return <StatusMark kind={late ? "overdue" : KINDS[state]} label={late ? t("recruit.lateState", { state: t(`state.${state}`) }) : t(`state.${state}`)} />;
}

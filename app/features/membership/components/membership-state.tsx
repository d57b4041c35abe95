import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import type { MembershipState } from "../membership.ts";

const LOOKS: Record<MembershipState, StatusKind> = {
  onboarding: "new",
  active: "changed",
  on_leave: "waiting",
  renewing: "tried",
  ended: "closed",
};

/** Where a membership stands: a ring and a word. In tables what is as it should be is second text. */
export function MembershipStateMark({ state, quiet }: { state: MembershipState; quiet?: boolean }) {
  const { t } = useTranslation("membership");
  return <StatusMark kind={LOOKS[state]} label={t(`member.state.${state}`)} quiet={quiet && state === "active"} />;
}

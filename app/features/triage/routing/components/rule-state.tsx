import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import type { RuleState as State } from "../rules.ts";

const KINDS: Record<State, StatusKind> = { on: "changed", changed: "waiting", draft: "new", off: "closed" };

/** Whether a rule is on, with its mark. */
export function RuleState({ state }: { state: State }) {
  const { t } = useTranslation("routing");
  return <StatusMark kind={KINDS[state]} label={t(`rules.state.${state}`)} quiet={state === "on"} />;
}

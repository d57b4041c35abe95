import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import type { SurveyState } from "../survey.ts";

const KINDS: Record<SurveyState, StatusKind> = { draft: "new", open: "tried", closed: "closed" };

/** Where a survey stands: being written, asked now, over. */
export function SurveyStateMark({ state }: { state: SurveyState }) {
  const { t } = useTranslation("surveys");
  return <StatusMark kind={KINDS[state]} label={t(`state.${state}`)} />;
}

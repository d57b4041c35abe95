import { useTranslation } from "react-i18next";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import type { SurveyState } from "../survey.ts";

const KINDS: Record<SurveyState, StatusKind> = { draft: "new", open: "tried", closed: "closed" };

/** Where a survey stands: being written, asked now, over. */
export function SurveyStateMark({ state }: { state: SurveyState }) {
  const { t } = useTranslation("surveys");
  return <StatusMark kind={KINDS[state]} label={t(`state.${state}`)} />;
}

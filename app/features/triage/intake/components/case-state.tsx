import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { isUrgent } from "../../triage.ts";
import type { HandoverState } from "../intake.ts";

const KINDS: Record<HandoverState, StatusKind> = { waiting: "waiting", ready: "planned", passed_on: "tried", closed: "changed" };

/** How urgent a case is, where it is, and how it stands: beside its number. */
export function CaseState({ urgency, state }: { urgency: number; state: HandoverState }) {
  const { t } = useTranslation("intake");
  const { t: ofTriage } = useTranslation("triage");
  return (
    <>
      {isUrgent(urgency) && (
        <Tag tone="brick" icon="flag">
          {ofTriage(`urgency.${urgency as 1}.short`)}
        </Tag>
      )}
      <StatusMark kind={KINDS[state]} label={t(`list.state.${state}`)} />
    </>
  );
}

/** The kind of help, in words. */
export function needInWords(need: string, t: TFunction<"intake">): string {
  return t(`need.${need as "other"}`);
}

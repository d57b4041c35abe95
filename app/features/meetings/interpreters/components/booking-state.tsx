import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import type { InterpreterReadiness } from "../../readiness/readiness.ts";
import type { BookingState } from "../interpreters.ts";

const MARKS: Record<BookingState, StatusKind> = { needed: "new", requested: "waiting", confirmed: "changed", done: "changed", cancelled: "closed", failed: "overdue" };

/** How a booking stands, in a word and a mark; what is late is red whatever its state. */
export function BookingStateMark({ state, isLate, quiet }: { state: BookingState; isLate: boolean; quiet?: boolean }) {
  const { t } = useTranslation("meetings");
  const label = t(`interpreters.state.${state}`);
  if (isLate) return <StatusMark kind="overdue" label={<strong className="text-brick">{label}</strong>} />;
  const done = state === "confirmed" || state === "done" || state === "cancelled";
  return <StatusMark kind={MARKS[state]} label={done ? label : <strong>{label}</strong>} quiet={quiet && done} />;
}

/** The interpreter of a language in the table of readiness: done is quiet, what is missing speaks. */
export function InterpreterReady({ interpreter }: { interpreter: InterpreterReadiness }) {
  const { t } = useTranslation("meetings");
  if (interpreter.state === "not_needed") return <span className="text-ink2">{t("interpreters.notNeeded")}</span>;
  if (interpreter.state === "not_known") return <span className="text-ink2">{t("interpreters.notKnown")}</span>;
  if (interpreter.state === "not_booked") return <StatusMark kind="overdue" label={<strong className="text-brick">{t("interpreters.notBooked")}</strong>} />;
  const { state, agency, isLate } = interpreter as Extract<InterpreterReadiness, { bookingId: string }>;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <BookingStateMark state={state} isLate={isLate} quiet />
      {agency && <bdi className="text-ink2">{agency}</bdi>}
    </span>
  );
}

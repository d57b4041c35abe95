import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { formatDate, formatDateTime, type Reader } from "#app/ui/format/format.ts";
import type { DropSide } from "#app/ui/voice/drop.tsx";
import { Timeline, TimelineItem } from "#app/ui/voice/timeline.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import { openStepOf, type ApplicationStep, type ShownLetter } from "../application-story.ts";
import type { OwnApplication } from "../applicant.queries.server.ts";

const BULLETS: Partial<Record<ApplicationStep["kind"], DropSide>> = { applied: "patient", reply: "patient", added: "patient", question: "team" };

/**
 * Everything that happened to an application, oldest first, and what comes next and by when. `replyForm` stands under what
 * waits for an answer of whoever applied.
 */
export function ApplicationTimeline(props: {
  steps: ApplicationStep[];
  application: Pick<OwnApplication, "state" | "stepDueOn" | "interviewAt">;
  reader: Reader;
  now: Date;
  /** Today in the programme's time zone, `YYYY-MM-DD`. */
  today: string;
  replyForm?: ReactNode;
}) {
  const { steps, application, reader, now, today, replyForm } = props;
  const open = openStepOf(steps);
  return (
    <Timeline>
      {steps.map((step, index) => (
        <Step key={index} step={step} reader={reader} now={now}>
          {step === open && replyForm}
        </Step>
      ))}
      <NextStep application={application} reader={reader} now={now} today={today} />
    </Timeline>
  );
}

/** One step, in the reader's language. */
export function Step({ step, reader, now, children }: { step: ApplicationStep; reader: Reader; now: Date; children?: ReactNode }) {
  const { t } = useTranslation("membership");
  const bullet = step.kind === "moved" ? (step.letter ? "team" : "fact") : (BULLETS[step.kind] ?? "fact");
  const title =
    step.kind === "moved"
      ? t(`story.moved.${step.to}`)
      : step.kind === "applied" && step.onBehalf
        ? t("story.appliedOnBehalf")
        : t(`story.${step.kind}`);
  return (
    <TimelineItem bullet={bullet} title={title} date={formatDate(step.at, reader, { now })}>
      <StepBody step={step} />
      {children}
    </TimelineItem>
  );
}

function StepBody({ step }: { step: ApplicationStep }) {
  const { t } = useTranslation("membership");
  switch (step.kind) {
    case "applied":
    case "reply":
    case "added":
      return step.text && <OwnWords text={step.text} />;
    case "moved":
      return step.letter && <Letter letter={step.letter} />;
    case "question":
      if (step.text.erased) return <p className="text-ink2">{t("story.wordsGone")}</p>;
      if (step.pending) return <p className="text-ink2">{t("story.beingTranslated")}</p>;
      return <WeDid {...wordsFor(step.text)} />;
    default:
      return null;
  }
}

function OwnWords({ text }: { text: ReadableText }) {
  const { t } = useTranslation("membership");
  if (text.erased) return <p className="text-ink2">{t("story.wordsGone")}</p>;
  return <Voice words={text.words} lang={text.lang} />;
}

/** A letter of the team; where nobody has checked it in the reader's language, that is said. */
export function Letter({ letter }: { letter: ShownLetter }) {
  const { t } = useTranslation("membership");
  return (
    <WeDid words={<span className="whitespace-pre-line">{letter.words}</span>} lang={letter.lang}>
      {letter.pending && <p className="text-ink2">{t("story.letterPending")}</p>}
    </WeDid>
  );
}

/** What comes next, and by when; a day that is over is not promised again. */
function NextStep(props: Pick<Parameters<typeof ApplicationTimeline>[0], "application" | "reader" | "now" | "today">) {
  const { application, reader, now, today } = props;
  const { t } = useTranslation("membership");
  const { state, stepDueOn, interviewAt } = application;
  if (state === "withdrew" || state === "declined") return null;
  const meets = state === "interview" && interviewAt !== null && interviewAt.getTime() > now.getTime();
  const isLate = stepDueOn !== null && stepDueOn < today;
  const date = meets
    ? formatDateTime(interviewAt, reader, { now })
    : isLate
      ? t("story.late")
      : stepDueOn && t("story.by", { date: formatDate(stepDueOn, reader, { now }) });
  return <TimelineItem bullet="future" title={t(`story.next.${meets ? "meeting" : state}`)} date={date || undefined} />;
}

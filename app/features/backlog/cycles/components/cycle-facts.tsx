import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { PersonChip } from "#app/ui/voice/person-chip.tsx";
import { InlineText } from "../../components/text-for-reader.tsx";
import { dayOfDate } from "../../to-do.ts";
import type { CycleToRead } from "../cycles.queries.server.ts";

const wordsOf = (text: ReadableText | null): ReactNode =>
  text && (
    <span className="whitespace-pre-line">
      <InlineText text={text} />
    </span>
  );

/** The plan of a cycle: what is tried, by whom, where, what is counted. */
export function PlanFacts({ cycle }: { cycle: CycleToRead }) {
  const { t } = useTranslation("cycles");
  return (
    <Facts
      facts={[
        { label: t("form.question"), value: wordsOf(cycle.question) },
        { label: t("form.change"), value: wordsOf(cycle.change) },
        { label: t("form.who"), value: wordsOf(cycle.who) },
        { label: t("form.where"), value: wordsOf(cycle.where) },
        { label: t("form.data"), value: wordsOf(cycle.data) },
      ]}
    />
  );
}

/** Who sees to a cycle, and when it goes. */
export function CycleFacts({ cycle, reader, now }: { cycle: CycleToRead; reader: Reader; now: Date }) {
  const { t } = useTranslation("cycles");
  const day = (date: Date | null) => date && formatDate(dayOfDate(date), reader, { now, style: "short" });
  const chip = (person: { name: string } | null) => person && <PersonChip name={person.name} side="team" noName={t("nobody")} />;
  return (
    <Facts
      facts={[
        { label: t("form.owner"), value: chip(cycle.owner) ?? t("nobody") },
        { label: t("form.startsOn"), value: day(cycle.startsOn) },
        { label: t("form.endsOn"), value: day(cycle.endsOn) },
        { label: t("begunOn"), value: cycle.begunAt && formatDate(cycle.begunAt, reader, { now, style: "short" }) },
        { label: t("actedOn"), value: cycle.actedAt && formatDate(cycle.actedAt, reader, { now, style: "short" }) },
        { label: t("form.keeper"), value: chip(cycle.keeper) },
      ]}
    />
  );
}

/** What happened while it was tried. */
export function DoneFacts({ cycle }: { cycle: CycleToRead }) {
  const { t } = useTranslation("cycles");
  return (
    <Facts
      facts={[
        { label: t("form.asPlanned"), value: cycle.asPlanned === null ? null : t(cycle.asPlanned ? "asPlanned.yes" : "asPlanned.no") },
        { label: t("form.happened"), value: wordsOf(cycle.happened) },
      ]}
    />
  );
}

/** For whom it worked less, beside what was learnt. */
export function StudyFacts({ cycle }: { cycle: CycleToRead }) {
  const { t } = useTranslation("cycles");
  return (
    <Facts
      facts={[
        { label: t("form.learnt"), value: wordsOf(cycle.learnt) },
        { label: t("form.lessFor"), value: wordsOf(cycle.lessFor) },
      ]}
    />
  );
}

/** What follows from a cycle. */
export function ActFacts({ cycle }: { cycle: CycleToRead }) {
  const { t } = useTranslation("cycles");
  return (
    <Facts
      facts={[
        { label: t("form.decision"), value: cycle.decision && t(`decision.${cycle.decision}`) },
        { label: t("form.next"), value: wordsOf(cycle.next) },
      ]}
    />
  );
}

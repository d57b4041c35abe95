import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { LanguageCode } from "#app/ui/voice/language-code.tsx";
import { PersonChip } from "#app/ui/voice/person-chip.tsx";
import type { Quorum } from "../quorum.ts";
import { countAnswers, countNeeds } from "../rsvp.ts";
import type { Invited } from "../rsvp.queries.server.ts";
import { needsInWords } from "./answer-state.tsx";

const GROUPS = ["yes", "maybe", "silent", "no"] as const;
const MARKS: Record<(typeof GROUPS)[number], StatusKind> = { yes: "changed", maybe: "waiting", silent: "new", no: "closed" };

/** Who comes, may come, does not, and has not answered, with what they need; for those who look after it. */
export function WhoComes({ number, invited, lang, mayRecord }: { number: number; invited: Invited[]; lang: string; mayRecord: boolean }) {
  const { t } = useTranslation("meetings");
  const counts = countAnswers(invited);
  const needs = countNeeds(invited);
  return (
    <>
      <Section title={t("who.title")}>
        <ul className="mb-3 flex flex-wrap gap-x-4 gap-y-1">
          {GROUPS.map((group) => (
            <li key={group}>
              <StatusMark kind={MARKS[group]} label={t(`who.count.${group}`, { count: counts[group] })} />
            </li>
          ))}
        </ul>
        {GROUPS.map((group) => {
          const people = invited.filter(({ answer }) => (answer ?? "silent") === group);
          if (people.length === 0) return null;
          return (
            <details key={group} open={group !== "no"} className="mb-2">
              <summary className="py-1 font-semibold">
                {t(`who.group.${group}`)} <span className="font-normal text-ink2">{formatNumber(people.length, lang)}</span>
              </summary>
              <ul className="divide-y divide-line">
                {people.map((one) => (
                  <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
                    {mayRecord ? (
                      <a href={paths.meetingAnswer(number, one.id)}>
                        <PersonChip name={one.name} side={one.member && one.member.kind !== "staff" ? "patient" : "team"} noName="" />
                      </a>
                    ) : (
                      <PersonChip name={one.name} side={one.member && one.member.kind !== "staff" ? "patient" : "team"} noName="" />
                    )}
                    <span className="ms-auto">
                      <LanguageCode lang={one.lang} />
                    </span>
                    {(one.joins || one.needs.length > 0 || one.needsNote) && (
                      <span className="basis-full ps-9 text-second text-ink2">
                        {[one.joins && t(`rsvp.joins.${one.joins}`), one.needs.length > 0 && needsInWords(one, lang, t)].filter(Boolean).join(" · ")}
                        {one.needsNote && (
                          <span className="block">
                            <bdi>{one.needsNote}</bdi>
                          </span>
                        )}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </Section>
      {needs.length > 0 && (
        <Section title={t("who.needs")}>
          <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
            {needs.map(({ need, count }) => (
              <div key={need} className="contents">
                <dt className="first-letter:uppercase">{t(`rsvp.short.${need}`)}</dt>
                <dd className="tabular-nums">{formatNumber(count, lang)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}

/** Whether there are enough people to vote, and what is lacking. */
export function QuorumNote({ quorum }: { quorum: Quorum & { isExpected: boolean } }) {
  const { t } = useTranslation("meetings");
  const { needed, voting, patients, present, isMet, lacks, isExpected } = quorum;
  if (isMet) {
    return (
      <p className="text-ink2">
        <StatusMark kind="changed" quiet label={t(isExpected ? "quorum.expected" : "quorum.met", { voting, needed })} />
      </p>
    );
  }
  return (
    <Note tone={isExpected ? "neutral" : "ember"} icon="people" title={t(isExpected ? "quorum.notYet" : "quorum.none")}>
      {lacks.includes("voters") && <p>{t("quorum.voters", { voting, needed })}</p>}
      {lacks.includes("patients") && <p>{t("quorum.patients", { patients, present })}</p>}
      <p>{t("quorum.goesOn")}</p>
    </Note>
  );
}

import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatNumber, formatRelative, type Reader } from "#app/ui/format/format.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { ListGroup, ListRow } from "#app/ui/layout/list-row.tsx";
import { LanguageCode } from "#app/ui/voice/language-code.tsx";
import { dueInWords } from "../../components/due-in-words.ts";
import { isOverdue, isUrgent } from "../../triage.ts";
import type { CaseRow } from "../intake.queries.server.ts";
import { HANDOVER_STATES, type HandoverState } from "../intake.ts";
import { needInWords } from "./case-state.tsx";

/** In which order the parts of the list stand: first what somebody of the team has to do. */
const ORDER: HandoverState[] = ["ready", "waiting", "passed_on", "closed"];

interface Shown {
  cases: CaseRow[];
  places: Record<string, { words: string; lang: string }>;
  reader: Reader;
  now: Date;
}

/** People's own cases by how their hand-over stands, most urgent first. */
export function CaseList({ cases, ...rest }: Shown) {
  const { t, i18n } = useTranslation("intake");
  if (cases.length === 0) {
    return (
      <EmptyState done title={t("list.empty")}>
        {t("list.emptyLine")}
      </EmptyState>
    );
  }
  return ORDER.filter((state) => HANDOVER_STATES.includes(state)).map((state) => {
    const members = cases.filter((one) => placeOf(one) === state);
    if (members.length === 0) return null;
    return (
      <ListGroup key={state} title={t(`list.state.${state}`)} count={formatNumber(members.length, i18n.language)}>
        {members.map((one) => (
          <Row key={one.id} one={one} {...rest} />
        ))}
      </ListGroup>
    );
  });
}

/** Whoever wrote again after it was closed waits for somebody. */
function placeOf(one: CaseRow): HandoverState {
  return one.wroteAgain ? "waiting" : one.state;
}

function Row({ one, places, reader, now }: Omit<Shown, "cases"> & { one: CaseRow }) {
  const { t } = useTranslation("intake");
  const { t: ofTriage } = useTranslation("triage");
  const site = one.siteId ? places[one.siteId] : undefined;
  const open = one.state !== "closed" || one.wroteAgain;
  const unseen = open && one.acknowledgedAt === null;
  return (
    <ListRow
      href={paths.intakeCase(one.id)}
      marker={open ? <StatusMark kind={isUrgent(one.urgency) && unseen ? "overdue" : "new"} label={<span className="away">{ofTriage(`urgency.${one.urgency as 1}.short`)}</span>} /> : undefined}
      text={needInWords(one.need, t)}
      meta={
        <>
          <LanguageCode lang={one.lang} name={nameOfLanguage(one.lang, reader.lang)} />
          <span className="tabular-nums">{one.number}</span>
          {site && (
            <span lang={site.lang}>
              <bdi>{site.words}</bdi>
            </span>
          )}
          {open && isUrgent(one.urgency) && <span className="font-semibold text-brick">{ofTriage(`urgency.${one.urgency as 1}.short`)}</span>}
          {one.refused && open && <span>{t("list.refused")}</span>}
          {one.wroteAgain && <span className="font-semibold text-ember">{t("list.wroteAgain")}</span>}
          {one.withdrawn && <span>{t("list.withdrawn")}</span>}
          {one.state === "passed_on" && <span>{one.to ? t("list.with", { name: `\u2068${one.to}\u2069` }) : t("list.nobody")}</span>}
        </>
      }
      time={timeOf()}
      late={unseen && isOverdue(one, now)}
    />
  );

  function timeOf(): string {
    if (!open && one.closedAt) return t("list.closedOn", { date: formatDate(one.closedAt, reader, { style: "short", now }) });
    if (unseen && one.ackDueAt) return dueInWords(one.ackDueAt, reader, now, ofTriage);
    return formatRelative(one.passedOnAt ?? one.consentAt ?? one.received, reader, now);
  }
}

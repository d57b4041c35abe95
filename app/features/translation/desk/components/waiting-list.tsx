import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { dayIn, formatDate, formatNumber, formatTime, type Reader } from "#app/ui/format/format.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { ListGroup, ListRow } from "#app/ui/layout/list-row.tsx";
import { isSomebodys, isUrgent, waitsForAnother, type DeskState, type WaitingTranslation } from "../desk.ts";

interface Desk {
  waiting: WaitingTranslation[];
  /** Short numbers of what the texts are about, by its id. */
  numbers: Record<string, number>;
  current?: { textId: string; to: string };
  reader: Reader;
  now: Date;
}

/** What waits for a translator, by pair of languages, in the order in which it is to be done. */
export function WaitingList({ waiting, ...rest }: Desk) {
  const { i18n } = useTranslation("texts");
  const pairs = [...new Set(waiting.map(pairOf))];
  return pairs.map((pair) => {
    const members = waiting.filter((one) => pairOf(one) === pair);
    const first = members[0]!;
    return (
      <ListGroup key={pair} title={<Pair from={first.from} to={first.to} />} count={formatNumber(members.length, i18n.language)} {...(members.some(isUrgent) && { urgent: true, icon: "flag" as const })}>
        {rowsOf(members).map((row) => (Array.isArray(row) ? <SurveyRow key={row[0]!.subjectId} texts={row} {...rest} /> : <WaitingRow key={row.textId} one={row} {...rest} />))}
      </ListGroup>
    );
  });
}

/** The rows of a pair in their order; the texts of a survey, which have a page of their own, are one row where the first stands. */
function rowsOf(members: readonly WaitingTranslation[]): (WaitingTranslation | WaitingTranslation[])[] {
  const surveys = new Map<string, WaitingTranslation[]>();
  const rows: (WaitingTranslation | WaitingTranslation[])[] = [];
  for (const one of members) {
    if (one.subjectKind !== "survey" || one.subjectId === null) rows.push(one);
    else if (surveys.has(one.subjectId)) surveys.get(one.subjectId)!.push(one);
    else {
      const texts = [one];
      surveys.set(one.subjectId, texts);
      rows.push(texts);
    }
  }
  return rows;
}

function pairOf({ from, to }: WaitingTranslation): string {
  return `${from} ${to}`;
}

/** From which language into which, each in its own script. */
export function Pair({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation("texts");
  return (
    <span className="inline-flex flex-wrap gap-x-1.5">
      <span lang={from} dir={directionOf(from)}>
        {ownName(from)}
      </span>
      <span>{t("desk.into")}</span>
      <span lang={to} dir={directionOf(to)}>
        {ownName(to)}
      </span>
    </span>
  );
}

/** Where whoever asks does something about a waiting text: where it is translated, or where somebody else's work is checked. */
export function deskAddress(one: WaitingTranslation): string {
  return one.state === "ready" && !one.isOwn ? paths.reviewTranslation(one.textId, one.to) : paths.translate(one.textId, one.to);
}

const MARKS: Record<DeskState, StatusKind> = { new: "new", draft: "new", started: "planned", ready: "tried" };

function WaitingRow({ one, numbers, current, reader, now }: Omit<Desk, "waiting"> & { one: WaitingTranslation }) {
  const { t } = useTranslation("texts");
  const { t: ofDesk } = useTranslation("translations");
  const late = one.dueAt !== null && one.dueAt < now;
  const saysState = one.state === "ready" || one.state === "draft";
  const state = ofDesk(waitsForAnother(one) ? "desk.state.readyOwn" : `desk.state.${one.state}`);
  return (
    <ListRow
      href={deskAddress(one)}
      current={current?.textId === one.textId && current.to === one.to}
      marker={<StatusMark kind={late ? "overdue" : MARKS[one.state]} label={!saysState && <span className="away">{state}</span>} />}
      text={one.words}
      lang={one.from}
      meta={
        <>
          {isUrgent(one) && (
            <span className="inline-flex items-center gap-1 font-semibold text-brick">
              <Icon name="flag" />
              {ofDesk("desk.urgent")}
            </span>
          )}
          {isSomebodys(one) && !isUrgent(one) && <span className="font-semibold text-ink">{t("desk.someoneWaits")}</span>}
          <span>{textKindInWords(one, one.subjectId ? numbers[one.subjectId] : undefined, t)}</span>
          {saysState && <span>{state}</span>}
        </>
      }
      time={one.dueAt && t(late ? "desk.late" : "desk.due", { when: whenOf(one.dueAt, reader, now) })}
      late={late}
    />
  );
}

function SurveyRow({ texts, numbers, reader, now }: Omit<Desk, "waiting"> & { texts: WaitingTranslation[] }) {
  const { t } = useTranslation("texts");
  const first = texts[0]!;
  const number = numbers[first.subjectId!];
  const late = first.dueAt !== null && first.dueAt < now;
  const begun = texts.every(({ state }) => state === "started" || state === "ready");
  if (number === undefined) return null;
  return (
    <ListRow
      href={paths.surveyTranslation(number, first.to)}
      marker={<StatusMark kind={late ? "overdue" : begun ? "planned" : "new"} label={<span className="away">{t(begun ? "desk.started" : "desk.notStarted")}</span>} />}
      text={(texts.find(({ kind }) => kind === "survey_title") ?? first).words}
      lang={first.from}
      meta={<span>{t("desk.survey", { number, count: texts.length })}</span>}
      time={first.dueAt && t(late ? "desk.late" : "desk.due", { when: whenOf(first.dueAt, reader, now) })}
      late={late}
    />
  );
}

function whenOf(due: Date, reader: Reader, now: Date): string {
  return dayIn(due, reader.timeZone) === dayIn(now, reader.timeZone) ? formatTime(due, reader) : formatDate(due, reader, { style: "short", now });
}

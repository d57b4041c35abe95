import { useTranslation } from "react-i18next";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { dayIn, formatDate, formatNumber, formatTime, type Reader } from "#app/ui/format/format.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { ListGroup, ListRow } from "#app/ui/layout/list-row.tsx";
import type { WaitingTranslation } from "../texts.queries.server.ts";
import { textKindInWords } from "./text-kind.ts";

/** What waits for a translator: somebody's words and answers to them first, then the programme's own, by pair of languages. */
export function WaitingList(props: {
  waiting: WaitingTranslation[];
  /** Short numbers of what the texts are about, by its id. */
  numbers: Record<string, number>;
  current?: { textId: string; to: string };
  reader: Reader;
  now: Date;
}) {
  const { waiting, ...rest } = props;
  const { t, i18n } = useTranslation("texts");
  const people = waiting.filter(isSomebodys);
  const others = waiting.filter((one) => !isSomebodys(one));
  const pairs = [...new Set(others.map(pairOf))];
  const count = (list: unknown[]) => formatNumber(list.length, i18n.language);
  return (
    <>
      {people.length > 0 && (
        <ListGroup title={t("desk.someoneWaits")} icon="flag" urgent count={count(people)}>
          {people.map((one) => (
            <WaitingRow key={one.textId + one.to} one={one} {...rest} />
          ))}
        </ListGroup>
      )}
      {pairs.map((pair) => {
        const members = others.filter((one) => pairOf(one) === pair);
        return (
          <ListGroup key={pair} title={<Pair from={members[0]!.from} to={members[0]!.to} />} count={count(members)}>
            {members.filter((one) => !isOfSurvey(one)).map((one) => (
              <WaitingRow key={one.textId + one.to} one={one} {...rest} />
            ))}
            {surveysAmong(members).map((texts) => (
              <SurveyRow key={texts[0]!.subjectId} texts={texts} {...rest} />
            ))}
          </ListGroup>
        );
      })}
    </>
  );
}

/** Whether somebody outside the team waits for it: they told us something, or they asked to join a group. */
function isSomebodys({ subjectKind }: WaitingTranslation): boolean {
  return subjectKind === "input" || subjectKind === "application";
}

/** The texts of a survey have a page of their own, where they stand together. */
function isOfSurvey(one: WaitingTranslation): boolean {
  return one.subjectKind === "survey" && one.subjectId !== null;
}

function surveysAmong(waiting: readonly WaitingTranslation[]): WaitingTranslation[][] {
  const surveys = new Map<string | null, WaitingTranslation[]>();
  for (const one of waiting.filter(isOfSurvey)) surveys.set(one.subjectId, [...(surveys.get(one.subjectId) ?? []), one]);
  return [...surveys.values()];
}

function SurveyRow({ texts, numbers, reader, now }: Omit<Parameters<typeof WaitingList>[0], "waiting"> & { texts: WaitingTranslation[] }) {
  const { t } = useTranslation("texts");
  const first = texts[0]!;
  const number = numbers[first.subjectId!];
  const late = first.dueAt !== null && first.dueAt < now;
  const started = texts.every((one) => one.started);
  if (number === undefined) return null;
  return (
    <ListRow
      href={paths.surveyTranslation(number, first.to)}
      marker={<StatusMark kind={late ? "overdue" : started ? "planned" : "new"} label={<span className="away">{t(started ? "desk.started" : "desk.notStarted")}</span>} />}
      text={(texts.find(({ kind }) => kind === "survey_title") ?? first).words}
      lang={first.from}
      meta={<span>{t("desk.survey", { number, count: texts.length })}</span>}
      time={first.dueAt && t(late ? "desk.late" : "desk.due", { when: whenOf(first.dueAt, reader, now) })}
      late={late}
    />
  );
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

function WaitingRow(props: Omit<Parameters<typeof WaitingList>[0], "waiting"> & { one: WaitingTranslation }) {
  const { one, numbers, current, reader, now } = props;
  const { t } = useTranslation("texts");
  const late = one.dueAt !== null && one.dueAt < now;
  return (
    <ListRow
      href={paths.translate(one.textId, one.to)}
      current={current?.textId === one.textId && current.to === one.to}
      marker={<StatusMark kind={late ? "overdue" : one.started ? "planned" : "new"} label={<span className="away">{t(one.started ? "desk.started" : "desk.notStarted")}</span>} />}
      text={one.words}
      lang={one.from}
      meta={
        <>
          <span>{textKindInWords(one, one.subjectId ? numbers[one.subjectId] : undefined, t)}</span>
          {isSomebodys(one) && (
            <span>
              <Pair from={one.from} to={one.to} />
            </span>
          )}
        </>
      }
      time={one.dueAt && t(late ? "desk.late" : "desk.due", { when: whenOf(one.dueAt, reader, now) })}
      late={late}
    />
  );
}

function whenOf(due: Date, reader: Reader, now: Date): string {
  return dayIn(due, reader.timeZone) === dayIn(now, reader.timeZone) ? formatTime(due, reader) : formatDate(due, reader, { style: "short", now });
}

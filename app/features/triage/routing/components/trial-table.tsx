import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatDateTime, formatList, type Reader } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { RuleNames } from "../rules.ts";
import type { Change, Placement, TrialRow } from "../trial.ts";

/** The messages that a change of the rules would have sent another way: now, and with the change; only what differs is said. */
export function TrialTable({ rows, names, reader, now }: { rows: TrialRow[]; names: RuleNames; reader: Reader; now: Date }) {
  const { t } = useTranslation("routing");
  const placed = (placement: Placement | null, changes: Change[]) => <Placed placement={placement} changes={changes} names={names} reader={reader} now={now} />;
  return (
    <DataTable
      caption={t("try.caption")}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { label: t("try.message"), header: true, cell: (row) => <Message row={row} /> },
        { label: t("try.now"), cell: ({ was, changes }) => placed(was, changes) },
        { label: t("try.then"), cell: ({ would, changes }) => placed(would, changes) },
      ]}
    />
  );
}

function Message({ row: { id, number, text } }: { row: TrialRow }) {
  const shown = text && !text.erased ? wordsFor(text) : null;
  return (
    <span className="grid gap-0.5 font-normal">
      <a href={paths.input(id)} className="tabular-nums">
        {number}
      </a>
      {shown && (
        <span lang={shown.lang} dir={directionOf(shown.lang)} className="clamp">
          {shown.words}
        </span>
      )}
    </span>
  );
}

function Placed({ placement, changes, names, reader, now }: { placement: Placement | null; changes: Change[]; names: RuleNames; reader: Reader; now: Date }) {
  const { t } = useTranslation(["routing", "triage"]);
  if (!placement) return <>{t("try.nowhere")}</>;
  const { desk, owner, route, urgency, themes, acknowledgeBy, answerBy } = placement;
  const place = [desk && (names.desks[desk] ?? desk), owner && (names.people[owner] ?? owner), route === "intake" && t("says.intake")].filter((part) => part !== null && part !== false);
  return (
    <ul>
      {changes.includes("place") && <li>{place.length > 0 ? <bdi>{formatList(place, reader.lang)}</bdi> : t("try.nowhere")}</li>}
      {changes.includes("urgency") && <li>{t(`triage:urgency.${urgency}.short`)}</li>}
      {changes.includes("themes") && <li>{themes.length > 0 ? formatList(themes.map((code) => names.themes[code] ?? code), reader.lang) : t("try.noThemes")}</li>}
      {changes.includes("time") && acknowledgeBy && <li>{t("try.readBy", { when: formatDateTime(acknowledgeBy, reader, { now }) })}</li>}
      {changes.includes("answer") && <li>{answerBy ? t("try.answerBy", { when: formatDate(answerBy, reader, { now }) }) : t("try.noAnswerBy")}</li>}
    </ul>
  );
}

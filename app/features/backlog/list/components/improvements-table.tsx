import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { DataTable, type Column } from "#app/ui/layout/data-table.tsx";
import { StatusCell } from "../../components/status-word.tsx";
import { InlineText } from "../../components/text-for-reader.tsx";
import { listAddress, sortedBy, type ListSort, type ListView } from "../list-view.ts";
import type { ListedImprovement } from "../list.queries.server.ts";

/** A page of the backlog as a table; on phones each improvement is a card. `places`: the names of the sites by their ids. */
export function ImprovementsTable(props: {
  caption: string;
  items: ListedImprovement[];
  view: ListView;
  places: Record<string, { words: string; lang: string }>;
  reader: Reader;
  now: Date;
}) {
  const { caption, items, view, places, reader, now } = props;
  const { t } = useTranslation("backlog");
  const { lang } = reader;
  const sort = (by: ListSort) => ({ href: listAddress(sortedBy(view, by)), now: view.sort === by ? (view.isLastFirst ? ("descending" as const) : ("ascending" as const)) : null });
  const day = (date: Date | string) => formatDate(date, reader, { now, style: "short", weekday: false });
  const columns: Column<ListedImprovement>[] = [
    { label: t("list.number"), sort: sort("number"), cell: (item) => <span className="tabular-nums">{formatNumber(item.number, lang)}</span> },
    {
      label: t("list.what"),
      header: true,
      cell: (item) => (
        <a href={paths.improvement(item.number)}>
          <InlineText text={item.title} />
        </a>
      ),
    },
    {
      label: t("list.status"),
      sort: sort("status"),
      cell: (item) => (
        <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1 whitespace-nowrap">
          <StatusCell status={item.status} t={t} />
          {item.stalled && (
            <Tag tone="brick" icon="alert">
              {t("list.stalled")}
            </Tag>
          )}
        </span>
      ),
    },
    { label: t("list.owner"), sort: sort("owner"), cell: (item) => (item.owner ? <bdi>{item.owner}</bdi> : <span className="text-ink2">{t("list.nobody")}</span>) },
    { label: t("list.site"), cell: (item) => <Place place={item.siteId ? places[item.siteId] : undefined} t={t} /> },
    {
      label: t("list.due"),
      sort: sort("due"),
      cell: (item) => item.dueOn && <span className={item.isLate ? "font-semibold text-brick" : undefined}>{item.isLate ? t("list.wasDue", { date: day(item.dueOn) }) : day(item.dueOn)}</span>,
    },
    { label: t("list.told"), sort: sort("told"), cell: (item) => (item.toldAt ? day(item.toldAt) : <span className="text-ink2">{t("list.notTold")}</span>) },
    {
      label: t("list.people"),
      sort: sort("people"),
      align: "end",
      cell: (item) => (item.people === null ? <span className="text-ink2">{t("list.few")}</span> : formatNumber(item.people, lang)),
    },
  ];
  return <DataTable caption={caption} rows={items} keyOf={(item) => item.id} columns={columns} wide />;
}

function Place({ place, t }: { place: { words: string; lang: string } | undefined; t: TFunction<"backlog"> }) {
  return place ? <bdi lang={place.lang}>{place.words}</bdi> : <span className="text-ink2">{t("list.everywhere")}</span>;
}

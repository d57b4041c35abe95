import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { paths } from "#app/platform/paths/paths.ts";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { ListedImprovement } from "../improvements.queries.server.ts";
import { StatusCell } from "./status-word.tsx";
import { InlineText } from "./text-for-reader.tsx";

/** Improvements as a table; on phones each is a card. `places`: the names of the sites by their ids. */
export function ImprovementsTable(props: {
  caption: string;
  items: ListedImprovement[];
  places: Record<string, { words: string; lang: string }>;
}) {
  const { caption, items, places } = props;
  const { t, i18n } = useTranslation("backlog");
  return (
    <DataTable
      caption={caption}
      rows={items}
      keyOf={(item) => item.id}
      columns={[
        { label: t("list.number"), cell: (item) => <span className="tabular-nums">{formatNumber(item.number, i18n.language)}</span> },
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
        { label: t("list.owner"), cell: (item) => (item.owner ? <bdi>{item.owner}</bdi> : <span className="text-ink2">{t("list.nobody")}</span>) },
        { label: t("list.site"), cell: (item) => <Place place={item.siteId ? places[item.siteId] : undefined} t={t} /> },
        {
          label: t("list.people"),
          align: "end",
          cell: (item) => (item.people === null ? <span className="text-ink2">{t("list.few")}</span> : formatNumber(item.people, i18n.language)),
        },
      ]}
    />
  );
}

function Place({ place, t }: { place: { words: string; lang: string } | undefined; t: TFunction<"backlog"> }) {
  return place ? <bdi lang={place.lang}>{place.words}</bdi> : <span className="text-ink2">{t("list.everywhere")}</span>;
}

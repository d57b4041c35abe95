import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { wordsFor } from "#app/features/texts/texts.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatNumber, formatRelative } from "#app/ui/format/format.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ListGroup, ListRow } from "#app/ui/layout/list-row.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { LanguageCode } from "#app/ui/voice/language-code.tsx";
import type { InboxPageData } from "../input-page.server.ts";
import type { InboxRow } from "../triage.queries.server.ts";
import { INBOX_FILTERS, INBOX_GROUPS, isOverdue, type InboxFilter } from "../triage.ts";
import { dueInWords } from "./due-in-words.ts";

/** The list of the inbox: its views, its rows in their parts, older and newer. `current` is the input being read. */
export function InboxList({ inbox, current, heading }: { inbox: InboxPageData; current?: string; heading: "h1" | "p" }) {
  const { t } = useTranslation("triage");
  const { filter, rows, next, later } = inbox;
  const Heading = heading;
  return (
    <>
      <div className="grid gap-2 border-b border-line px-4 py-2.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Heading className="text-xl font-bold">{t("inbox.title")}</Heading>
          <a href={paths.enterInput()} className="inline-flex min-h-8 items-center">
            {t("inbox.enter")}
          </a>
        </div>
        <Segmented
          label={t("inbox.views")}
          views={INBOX_FILTERS.map((view) => ({ href: inboxAddress(view), label: t(`inbox.view.${view}`), current: view === filter }))}
        />
      </div>
      {rows.length === 0 ? <NothingHere filter={filter} /> : <Rows inbox={inbox} current={current} />}
      {(next || later) && (
        <div className="p-4">
          <Pagination older={next && inboxAddress(filter, next)} newer={later ? inboxAddress(filter) : null} />
        </div>
      )}
    </>
  );
}

/** The address of a view of the inbox, or of a later page of it; `query` alone for an input read beside it. */
export function inboxAddress(filter: InboxFilter, before?: string | null): string {
  return paths.inbox() + inboxQuery(filter, before);
}

function inboxQuery(filter: InboxFilter, before?: string | null): string {
  const query = new URLSearchParams({ ...(filter !== "open" && { view: filter }), ...(before && { before }) }).toString();
  return query && `?${query}`;
}

function NothingHere({ filter }: { filter: InboxFilter }) {
  const { t } = useTranslation("triage");
  return (
    <EmptyState done={filter === "open"} title={t(`inbox.empty.${filter}.title`)}>
      {t(`inbox.empty.${filter}.line`)}
    </EmptyState>
  );
}

function Rows({ inbox, current }: { inbox: InboxPageData; current?: string | undefined }) {
  const { t, i18n } = useTranslation("triage");
  const marker = useTranslation("redaction").t("marker");
  const { rows, filter, next, later } = inbox;
  const row = (each: InboxRow) => <Row key={each.id} row={each} inbox={inbox} current={each.id === current} t={t} marker={marker} />;
  if (filter !== "open" && filter !== "mine") return <ul>{rows.map(row)}</ul>;
  return INBOX_GROUPS.map((group) => {
    const members = rows.filter((each) => each.group === group);
    if (members.length === 0) return null;
    return (
      <ListGroup
        key={group}
        title={t(`inbox.group.${group}`)}
        {...(group === "urgent" && { urgent: true, icon: "flag" })}
        // On one of several pages the number would count only that page.
        {...(!next && !later && { count: formatNumber(members.length, i18n.language) })}
      >
        {members.map(row)}
      </ListGroup>
    );
  });
}

/** The list hands `t` to its rows: fetching it anew in each was a good part of drawing the page. */
function Row({ row, inbox, current, t, marker }: { row: InboxRow; inbox: InboxPageData; current: boolean; t: TFunction<"triage">; marker: string }) {
  const { reader, now, places, filter, mayIdentify } = inbox;
  const { text } = row;
  const site = row.siteId ? places[row.siteId] : undefined;
  const waits = text && !text.erased && !text.inReadersLanguage && !text.translation;
  const shown = text && !text.erased ? wordsFor(text) : null;
  return (
    <ListRow
      href={paths.input(row.id) + inboxQuery(filter)}
      current={current}
      unread={row.unread}
      text={shown?.words ?? t("inbox.wordsTakenBack")}
      {...(shown && { lang: shown.lang })}
      meta={
        <>
          {text && <LanguageCode lang={text.lang} name={nameOfLanguage(text.lang, reader.lang)} />}
          <span className="tabular-nums">{row.number}</span>
          {site && (
            <span lang={site.lang}>
              <bdi>{site.words}</bdi>
            </span>
          )}
          {text && mayIdentify.includes(text.id) && <span>{marker}</span>}
          {waits && <span className="font-semibold text-ember">{t("inbox.notTranslated")}</span>}
        </>
      }
      time={timeOf(row, inbox, t)}
      late={isOverdue(row, now)}
    />
  );
}

function timeOf(row: InboxRow, { reader, now, filter }: InboxPageData, t: TFunction<"triage">): string {
  if (filter === "set_aside" && row.setAsideUntil) {
    return t("inbox.backOn", { date: formatDate(row.setAsideUntil, reader, { style: "short", now }) });
  }
  if (row.unread && row.ackDueAt) return dueInWords(row.ackDueAt, reader, now, t);
  return formatRelative(row.received, reader, now);
}

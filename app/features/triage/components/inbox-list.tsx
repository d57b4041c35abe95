import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatNumber, formatRelative } from "#app/ui/format/format.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { MarkedPieces } from "#app/ui/feedback/marked.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { ListGroup, ListRow } from "#app/ui/layout/list-row.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { LanguageCode } from "#app/ui/voice/language-code.tsx";
import { isNarrowed } from "../inbox-narrowing.ts";
import { fromFirstMark, markWords } from "../search/mark-words.ts";
import type { InboxPageData } from "../input-page.server.ts";
import type { InboxRow } from "../triage.queries.server.ts";
import { INBOX_FILTERS, INBOX_GROUPS, isOverdue } from "../triage.ts";
import { inboxAddress, inboxQuery } from "../inbox-address.ts";
import { canSelect, SelectForm, SelectTick } from "../many/components/select-form.tsx";
import { NamedViews, NameOfView } from "../views/components/named-views.tsx";
import { dueInWords } from "./due-in-words.ts";
import { InboxFilterForm } from "./inbox-filter-form.tsx";

/** The list of the inbox: its views, its rows in their parts, older and newer. `current` is the input being read. */
export function InboxList({ inbox, current, heading }: { inbox: InboxPageData; current?: string; heading: "h1" | "p" }) {
  const { t } = useTranslation("triage");
  const { filter, narrowing, rows, next, before } = inbox;
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
          views={INBOX_FILTERS.map((view) => ({ href: inboxAddress({ filter: view, narrowing }), label: t(`inbox.view.${view}`), current: view === filter }))}
        />
        <NamedViews views={inbox.views} filter={filter} narrowing={narrowing} />
        <InboxFilterForm inbox={inbox} />
        <NameOfView views={inbox.views} filter={filter} narrowing={narrowing} />
      </div>
      {rows.length === 0 ? (
        <NothingHere inbox={inbox} />
      ) : (
        <SelectForm inbox={inbox}>
          <Rows inbox={inbox} current={current} />
        </SelectForm>
      )}
      {(next || before) && (
        <div className="p-4">
          <Pagination older={next && inboxAddress(inbox, next)} newer={before ? inboxAddress(inbox) : null} />
        </div>
      )}
    </>
  );
}

function NothingHere({ inbox: { filter, narrowing } }: { inbox: InboxPageData }) {
  const { t } = useTranslation("triage");
  const { t: routing } = useTranslation("routing");
  if (narrowing.words) return <EmptyState title={routing("filter.notFound", { words: `\u2068${narrowing.words}\u2069` })}>{routing("filter.notFoundLine")}</EmptyState>;
  if (isNarrowed(narrowing)) return <EmptyState title={routing("filter.nothing")}>{routing("filter.nothingLine")}</EmptyState>;
  return (
    <EmptyState done={filter === "open"} title={t(`inbox.empty.${filter}.title`)}>
      {t(`inbox.empty.${filter}.line`)}
    </EmptyState>
  );
}

function Rows({ inbox, current }: { inbox: InboxPageData; current?: string | undefined }) {
  const { t, i18n } = useTranslation("triage");
  const marker = useTranslation("redaction").t("marker");
  const { rows, filter, next, before } = inbox;
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
        {...(!next && !before && { count: formatNumber(members.length, i18n.language) })}
      >
        {members.map(row)}
      </ListGroup>
    );
  });
}

/** The list hands `t` to its rows: fetching it anew in each was a good part of drawing the page. */
function Row({ row, inbox, current, t, marker }: { row: InboxRow; inbox: InboxPageData; current: boolean; t: TFunction<"triage">; marker: string }) {
  const { reader, now, places } = inbox;
  const { text } = row;
  const site = row.siteId ? places[row.siteId] : undefined;
  // A machine's gist too, so that the list can be read: it says so, and the original stands beside it when it is opened.
  const shown = text && !text.erased ? (text.translation ?? text) : null;
  return (
    <ListRow
      href={paths.input(row.id) + inboxQuery(inbox, inbox.before)}
      current={current}
      {...(canSelect(inbox) && { select: <SelectTick row={row} current={current} t={t} /> })}
      unread={row.unread}
      text={shown ? <MarkedPieces pieces={fromFirstMark(markWords(shown.words, inbox.narrowing.words))} /> : t("inbox.wordsTakenBack")}
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
          {row.theme && (
            <Tag>
              <bdi lang={row.theme.lang}>{row.theme.words}</bdi>
            </Tag>
          )}
          {text?.translation?.custody.state === "machine" && (
            <span className="inline-flex items-center gap-1">
              <Icon name="chip" />
              {t("inbox.machine")}
            </span>
          )}
          {row.mayIdentify && <span>{marker}</span>}
          {text?.awaitedIn && <span className="font-semibold text-ember">{t("inbox.notTranslated")}</span>}
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

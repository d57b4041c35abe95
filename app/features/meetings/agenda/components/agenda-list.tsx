import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatList, formatNumber, formatTime } from "#app/ui/format/format.ts";
import { agendaMinutes, minutesOver } from "../agenda.ts";
import type { AgendaItemToRead } from "../agenda.queries.server.ts";

/** Where an item is changed and moved, for those who may. */
export interface AgendaAddresses {
  item: (itemId: string) => string;
  move: (itemId: string) => string;
}

/** The agenda of a meeting in its order, with the time at which each item begins. */
export function AgendaList(props: {
  items: AgendaItemToRead[];
  meeting: { timeZone: string };
  lang: string;
  /** Null: only to read. */
  edit: AgendaAddresses | null;
  /** What stands under "what happened since". */
  since?: ReactNode;
  /** Where improvements open, for those who see the backlog. */
  improvementHref?: (number: number) => string;
  /** Where the results of surveys open, for those who see them. */
  surveyHref?: (number: number) => string;
}) {
  const { items, meeting, lang, edit, since, improvementHref, surveyHref } = props;
  const { t } = useTranslation("meetings");
  const first = items.findIndex(({ kind }) => kind === "item");
  return (
    <ol className="divide-y divide-line border-y border-line">
      {items.map((item, index) => (
        <li key={item.id ?? "since"} className="grid gap-1.5 py-3">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <span className="min-w-16 tabular-nums text-ink2">{formatTime(item.begins, { lang, timeZone: meeting.timeZone })}</span>
            <span className="min-w-40 flex-1 font-semibold">
              {edit && item.id ? (
                <a href={edit.item(item.id)}>
                  <ItemTitle item={item} />
                </a>
              ) : (
                <ItemTitle item={item} />
              )}
            </span>
            <span className="tabular-nums text-ink2">{t("agenda.min", { count: item.minutes, minutes: formatNumber(item.minutes, lang) })}</span>
          </div>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-ink2">
            <Tag>{t(`agenda.purposes.${item.purpose}`)}</Tag>
            {item.owner && (
              <span>
                {t("agenda.by")} <bdi>{item.owner.name}</bdi>
              </span>
            )}
            {item.improvement && <Linked to={item.improvement} href={improvementHref} />}
            {item.survey && <Linked to={item.survey} href={surveyHref} />}
            {item.inputs.length > 0 && <span>{t("agenda.about", { numbers: formatList(item.inputs.map((number) => formatNumber(number, lang)), lang) })}</span>}
            {edit && item.id && item.kind === "item" && <MoveButtons action={edit.move(item.id)} name={nameOf(item)} up={index > first} down={index < items.length - 1} />}
          </div>
          {item.title && <NotYetLine text={item.title} />}
          {item.kind === "since" && since}
        </li>
      ))}
    </ol>
  );
}

/** What an item is about: a link for those who may open it. */
function Linked({ to, href }: { to: { number: number; title: ReadableText }; href: ((number: number) => string) | undefined }) {
  const words = <InlineText text={to.title} />;
  return <span>{href ? <a href={href(to.number)}>{words}</a> : words}</span>;
}

function ItemTitle({ item }: { item: AgendaItemToRead }) {
  const { t } = useTranslation("meetings");
  return item.title ? <InlineText text={item.title} /> : <>{t("agenda.since")}</>;
}

function nameOf({ title }: AgendaItemToRead): string {
  return title ? `\u2068${wordsFor(title).words}\u2069` : "";
}

/** Two plain buttons; at the ends one of them is not there. */
export function MoveButtons({ action, name, up, down }: { action: string; name: string; up: boolean; down: boolean }) {
  const { t } = useTranslation("meetings");
  return (
    <form method="post" action={action} className="no-print ms-auto flex gap-1.5">
      {up && (
        <Button variant="quiet" size="team" icon="up" name="direction" value="up" aria-label={t("agenda.upName", { name })}>
          {t("agenda.up")}
        </Button>
      )}
      {down && (
        <Button variant="quiet" size="team" icon="down" name="direction" value="down" aria-label={t("agenda.downName", { name })}>
          {t("agenda.down")}
        </Button>
      )}
    </form>
  );
}

/** How the minutes of all items stand to the length of the meeting: "80 of 90 minutes". */
export function AgendaSum({ items, meeting, lang }: { items: AgendaItemToRead[]; meeting: { startsAt: Date; endsAt: Date }; lang: string }) {
  const { t } = useTranslation("meetings");
  const over = minutesOver(meeting, items);
  const length = Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000);
  const sum = t("agenda.sum", { sum: formatNumber(agendaMinutes(items), lang), length: formatNumber(length, lang) });
  return over > 0 ? <span className="font-semibold text-ember">{t("agenda.over", { sum, over: formatNumber(over, lang) })}</span> : <span>{sum}</span>;
}

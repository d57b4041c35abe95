import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { PublishedChange, PublishedUpdate } from "../changes.queries.server.ts";
import { StatusWord } from "./status-word.tsx";

/** Under what was done: how it stands, since when, and how many people asked. The day leads to the update's own page, and stands at the top there. */
export function ChangeLine(props: { change: Omit<PublishedChange, "latest">; update: PublishedUpdate; reader: Reader; now: Date; isItsPage?: boolean }) {
  const { change, update, reader, now, isItsPage = false } = props;
  const { t, i18n } = useTranslation("backlog");
  const date = formatDate(update.publishedAt, reader, { now, weekday: false });
  const told = t(update.corrects ? "public.correctedOn" : "public.toldOn", { date });
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink2">
      <StatusWord status={change.status} />
      {update.number !== null && !isItsPage && <a href={paths.changeUpdate(i18n.language, change.number, update.number)}>{told}</a>}
      <span>
        {change.voices
          ? t("public.from", {
              people: t("public.people", { count: change.voices.people }),
              languages: t("public.languages", { count: change.voices.languages }),
            })
          : t("public.some")}
      </span>
    </p>
  );
}

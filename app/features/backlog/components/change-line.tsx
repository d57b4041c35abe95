import { useTranslation } from "react-i18next";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { PublishedChange, PublishedUpdate } from "../changes.queries.server.ts";
import { StatusWord } from "./status-word.tsx";

/** Under what was done: how it stands, since when, and how many people asked. */
export function ChangeLine(props: { change: PublishedChange; update: PublishedUpdate; reader: Reader; now: Date }) {
  const { change, update, reader, now } = props;
  const { t } = useTranslation("backlog");
  const date = formatDate(update.publishedAt, reader, { now, weekday: false });
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink2">
      <StatusWord status={change.status} />
      <span>{t(update.corrects ? "public.correctedOn" : "public.toldOn", { date })}</span>
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

import type { TFunction } from "i18next";
import { dayIn, formatDate, formatDateTime, formatTime, type Reader } from "#app/ui/format/format.ts";

/** By when an input must be read, short, for a list: "due 4:00 pm", "due Thu, Nov 19". */
export function dueInWords(due: Date, reader: Reader, now: Date, t: TFunction<"triage">): string {
  const when = isToday(due, reader, now) ? formatTime(due, reader) : formatDate(due, reader, { style: "short", now });
  return due.getTime() < now.getTime() ? t("due.shortLate", { when }) : t("due.short", { when });
}

/** By when an input must be read, in a sentence of its own: "to be read by 4:00 pm". */
export function readByInWords(due: Date, reader: Reader, now: Date, t: TFunction<"triage">): string {
  const when = isToday(due, reader, now) ? formatTime(due, reader) : formatDateTime(due, reader, { now });
  return due.getTime() < now.getTime() ? t("due.late", { when }) : t("due.readBy", { when });
}

function isToday(due: Date, reader: Reader, now: Date): boolean {
  return dayIn(due, reader.timeZone) === dayIn(now, reader.timeZone);
}

import type { TFunction } from "i18next";
import { formatDate, formatNumber, formatTime, type Reader } from "#app/ui/format/format.ts";
import type { Repeat } from "./repeat.ts";

/** How a series repeats, in one sentence: "Every month on the first Wednesday, 12:30 pm EST, 12 meetings". */
export function repeatInWords(repeat: Repeat, startsAt: Date, reader: Reader, t: TFunction<"meetings">): string {
  const { every, interval, end } = repeat;
  const weekday = new Intl.DateTimeFormat(reader.lang === "ar" ? "ar-u-nu-latn" : reader.lang, { weekday: "long", timeZone: reader.timeZone }).format(startsAt);
  const day = Number(new Intl.DateTimeFormat("en", { day: "numeric", timeZone: reader.timeZone }).format(startsAt));
  const nth = t(`repeat.nth.${every === "month_last_weekday" ? "last" : (String(Math.ceil(day / 7)) as "1")}`);
  const date = formatDate(startsAt, reader, { now: startsAt, weekday: false });
  const values = { weekday, nth, day: formatNumber(day, reader.lang), date };
  // Languages without a singular cannot tell "every week" from "every 2 weeks" by their plural.
  const rhythm = interval === 1 ? t(`repeat.each.${every}`, values) : t(`repeat.words.${every}`, { ...values, count: interval });
  const until = "count" in end ? t("repeat.words.count", { count: end.count }) : t("repeat.words.until", { day: formatDate(end.untilDay, reader) });
  return t("repeat.words.all", { rhythm, time: formatTime(startsAt, reader, { zone: true }), until });
}

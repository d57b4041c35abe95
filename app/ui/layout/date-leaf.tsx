import { dayIn, formatNumber, formatShortMonth, formatWeekday, type Reader } from "../format/format.ts";

/** A leaf of a calendar: weekday, day, month. What it says stands in words beside it, so it is not heard. */
export function DateLeaf({ value, reader }: { value: Date; reader: Reader }) {
  const day = dayIn(value, reader.timeZone);
  return (
    <span aria-hidden="true" className="card grid w-18 flex-none self-start overflow-hidden text-center leading-tight">
      <span className="bg-fig px-1 py-0.5 text-sm font-semibold text-onfig">{formatWeekday(day, reader.lang, "short")}</span>
      <span className="pt-1 text-3xl font-bold">{formatNumber(Number(day.slice(-2)), reader.lang)}</span>
      <span className="pb-1.5 text-sm text-ink2">{formatShortMonth(day, reader.lang)}</span>
    </span>
  );
}

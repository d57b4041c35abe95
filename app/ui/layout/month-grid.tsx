import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { formatDate, formatWeekday, type Reader } from "../format/format.ts";
import { weekStart, weeksOf } from "../format/month.ts";

/**
 * A month as a table of weeks, in the reader's direction and from the reader's first weekday on. On phones, where seven columns
 * hold no words, the same days as a list, those with nothing on them left out.
 */
export function MonthGrid(props: {
  /** What is shown, for screen readers: "Meetings in November 2026". */
  caption: string;
  /** `YYYY-MM` */
  month: string;
  reader: Reader;
  /** `YYYY-MM-DD` in the reader's time zone. */
  today: string;
  todayLabel: string;
  /** What stands on a day; nothing: null. */
  on: (day: string) => ReactNode | null;
}) {
  const { caption, month, reader, today, todayLabel, on } = props;
  const weeks = weeksOf(month, weekStart(reader.lang));
  return (
    <>
      <table className="month max-md:hidden">
        <caption className="away">{caption}</caption>
        <thead>
          <tr>
            {weeks[0]!.map((day) => (
              <th key={day} scope="col">
                {formatWeekday(day, reader.lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className={classes(!day.startsWith(month) && "month-other")} aria-current={day === today ? "date" : undefined}>
                  <time dateTime={day}>
                    <span aria-hidden="true">{Number(day.slice(8))}</span>
                    <span className="away">{formatDate(day, reader)}</span>
                  </time>
                  {day === today && <span className="ms-1 text-xs font-semibold">{todayLabel}</span>}
                  {on(day)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="grid gap-4 md:hidden">
        {weeks.flat().map((day) => {
          const content = on(day);
          return (
            content !== null && (
              <li key={day}>
                <h3 className="text-base">
                  <time dateTime={day}>{formatDate(day, reader, { weekday: true })}</time>
                  {day === today && <span className="ms-2 text-sm text-ink2">{todayLabel}</span>}
                </h3>
                {content}
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

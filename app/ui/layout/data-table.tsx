import type { ReactNode } from "react";
import { classes } from "../classes.ts";

export type Column<Row> = {
  label: string;
  /** Null where there is nothing to say: on a phone the line is left out. */
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  header?: boolean;
  /** Numbers stand at the end. */
  align?: "start" | "end";
};

/** A table that becomes one card a row on phones, each value under its column's name. */
export function DataTable<Row>(props: { caption: ReactNode; columns: Column<Row>[]; rows: readonly Row[]; keyOf: (row: Row) => string | number }) {
  const { caption, columns, rows, keyOf } = props;
  return (
    <table className="table w-full">
      <caption className="away">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, align }) => (
            <th key={label} scope="col" className={classes(align)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ label, cell, header, align }) => {
              const content = cell(row);
              const Cell = header ? "th" : "td";
              return (
                <Cell key={label} {...(header && { scope: "row" })} className={classes(align, content === null && "cell-empty")}>
                  <span className="cell-label">{label}</span>
                  {content}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

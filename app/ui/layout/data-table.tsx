import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Icon } from "../icon.tsx";

export type Column<Row> = {
  label: string;
  /** Null where there is nothing to say: on a phone the line is left out. */
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  header?: boolean;
  /** Numbers stand at the end. */
  align?: "start" | "end";
  /** The address of the table in the order of this column, and whether it is in it now. */
  sort?: { href: string; now: "ascending" | "descending" | null };
};

/** Puts a table in the order of a column, or turns it round; the arrow says which way it goes now. */
function SortLink({ label, href, now }: { label: string } & NonNullable<Column<unknown>["sort"]>) {
  return (
    <a href={href} className="sort-link">
      {label}
      {now && <Icon name={now === "ascending" ? "up" : "down"} />}
    </a>
  );
}

/** A table that becomes one card a row on phones, each value under its column's name. */
export function DataTable<Row>(props: { caption: ReactNode; columns: Column<Row>[]; rows: readonly Row[]; keyOf: (row: Row) => string | number; /** So many columns that the rows are cards on tablets too. */ wide?: boolean }) {
  const { caption, columns, rows, keyOf, wide } = props;
  return (
    <table className={classes("table w-full", wide && "table-wide")}>
      <caption className="away">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, align, sort }) => (
            <th key={label} scope="col" className={classes(align)} aria-sort={sort?.now ?? undefined}>
              {sort ? <SortLink label={label} {...sort} /> : label}
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

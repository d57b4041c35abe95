import type { ReactNode } from "react";
import { Icon } from "../icon.tsx";

export interface TableRow {
  key: string;
  header: ReactNode;
  cells: ReactNode[];
}

/** The numbers of a chart as a table, one press away. */
export function SeeAsTable(props: { label: string; caption: ReactNode; first: ReactNode; columns: { key: string; label: ReactNode }[]; rows: readonly TableRow[] }) {
  const { label, caption, first, columns, rows } = props;
  return (
    <details className="more mt-2">
      <summary className="inline-flex min-h-8 items-center gap-1 text-fig underline">
        {label}
        <Icon name="down" className="text-edge" />
      </summary>
      <table className="table mt-2 w-full">
        <caption className="away">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="end">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, header, cells }) => (
            <tr key={key}>
              <th scope="row">{header}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]!.key} className="end">
                  <span className="cell-label">{columns[index]!.label}</span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

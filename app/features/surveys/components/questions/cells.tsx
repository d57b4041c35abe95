import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

/** One step to choose. */
export interface Cell {
  value: string;
  label: ReactNode;
  /** Its plain words: how long they are decides whether the steps fit side by side. */
  plain: string;
}

/** As many letters as fit under a step, by how many stand side by side on the narrowest phone. */
const FITS = [0, 40, 18, 12, 8, 6];

/** Steps of a scale: side by side with the radio over its label, or one below the other where the words need the room. */
export function Cells({ name, idOf, cells, chosen, bad }: { name: string; idOf: (value: string, index: number) => string; cells: Cell[]; chosen: string | undefined; bad: boolean }) {
  const longest = Math.max(0, ...cells.map(({ plain }) => [...plain].length));
  const isNarrow = longest <= (FITS[cells.length] ?? 2);
  return (
    <div className={classes("cells", isNarrow && "cells-side")}>
      {cells.map(({ value, label }, index) => (
        <label key={value} className={classes("choice", bad && "choice-bad")}>
          <input type="radio" className="pick" id={idOf(value, index)} name={name} value={value} defaultChecked={chosen === value} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

import type { ReactNode } from "react";
import { classes, sizeClass, type Size } from "../classes.ts";
import { FieldErrors, controlProps, hasErrors, isTicked, type Field } from "./field.tsx";

/** One tick box as a card; the whole card is its label. `reveals` stands below it while it is ticked. */
export function TickCard(props: { field: Field; label: ReactNode; hint?: ReactNode; reveals?: ReactNode; size?: Size }) {
  const { field, label, hint, reveals, size } = props;
  const bad = hasErrors(field);
  return (
    <div className={classes("field", bad && "field-bad", sizeClass(size))}>
      <FieldErrors field={field} />
      <label className={classes("choice", bad && "choice-bad")}>
        <input {...controlProps(field, false)} type="checkbox" value="on" className="pick" defaultChecked={isTicked(field)} />
        <span>
          <span>{label}</span>
          {hint && <span className="hint block">{hint}</span>}
        </span>
      </label>
      {reveals && <div className="reveal">{reveals}</div>}
    </div>
  );
}

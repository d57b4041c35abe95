import type { ReactNode } from "react";
import type { Size } from "../classes.ts";
import { FieldFrame, controlProps, directionProps, valueOf, type Field } from "./field.tsx";
import { useFirstFocus } from "./first-focus.tsx";

/** Long text of the team: an answer, a reason, a translation. A patient's own words go into a `WordsField`. */
export function TextArea(props: {
  field: Field;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  size?: Size;
  rows?: number;
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  maxLength?: number;
  autoFocus?: boolean;
}) {
  const { field, label, hint, optional, size, dir = "auto", rows = 4, ...rest } = props;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} size={size}>
      <textarea {...controlProps(field, Boolean(hint))} autoFocus={useFirstFocus(field.id)} {...rest} rows={rows} {...directionProps(dir)} defaultValue={valueOf(field)} className="control" />
    </FieldFrame>
  );
}

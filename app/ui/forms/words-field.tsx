import type { ReactNode } from "react";
import type { Size } from "../classes.ts";
import { FieldFrame, controlProps, directionProps, valueOf, type Field } from "./field.tsx";

/** Where a person's own words go: the honey bubble, in whatever direction they write. */
export function WordsField(props: {
  field: Field;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  size?: Size;
  rows?: number;
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  /** Cuts what is pasted without a word: leave it out where nothing may be lost, and let the server answer. */
  maxLength?: number;
  autoFocus?: boolean;
}) {
  const { field, label, hint, optional, size, dir = "auto", rows = 5, ...rest } = props;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} size={size}>
      <textarea
        {...controlProps(field, Boolean(hint))}
        {...rest}
        rows={rows}
        {...directionProps(dir)}
        defaultValue={valueOf(field)}
        className="control control-words"
      />
    </FieldFrame>
  );
}

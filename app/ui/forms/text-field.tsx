import type { ReactNode } from "react";
import type { Size } from "../classes.ts";
import { FieldFrame, controlProps, directionProps, valueOf, type Field } from "./field.tsx";
import { useFirstFocus } from "./first-focus.tsx";

/** One line of text. Phones, codes and addresses take `dir="ltr"`; names `dir="auto"`, which is the rule. */
export function TextField(props: {
  field: Field;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  type?: "text" | "email" | "tel" | "search" | "url" | "password" | "date" | "time" | "number";
  autoComplete?: string;
  inputMode?: "text" | "email" | "tel" | "numeric" | "decimal" | "search" | "url" | "none";
  size?: Size;
  dir?: "ltr" | "rtl" | "auto";
  lang?: string;
  maxLength?: number;
  autoFocus?: boolean;
  spellCheck?: boolean;
  /** As wide as a short answer (a code, a number) needs. */
  short?: boolean;
}) {
  const { field, label, hint, optional, size, type = "text", dir = "auto", short, spellCheck, ...rest } = props;
  const isCode = dir === "ltr" && type === "text";
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} size={size}>
      <input
        {...controlProps(field, Boolean(hint))}
        autoFocus={useFirstFocus(field.id)}
        {...rest}
        type={type}
        {...directionProps(dir)}
        spellCheck={spellCheck ?? (isCode ? false : undefined)}
        defaultValue={valueOf(field)}
        className={short ? "control max-w-64" : "control"}
      />
    </FieldFrame>
  );
}

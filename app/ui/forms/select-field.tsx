import type { ReactNode } from "react";
import type { Size } from "../classes.ts";
import { Icon } from "../icon.tsx";
import { FieldFrame, controlProps, valueOf, type Field } from "./field.tsx";
import { useFirstFocus } from "./first-focus.tsx";

/**
 * One of many, where cards would fill the page. A first option with an empty value stands for "nothing chosen". What is spread
 * stands last: V8 describes each object anew to which something is added after a spread, and a list has many of these.
 */
export function SelectField(props: {
  field: Field;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  size?: Size;
  options: { value: string; label: string; lang?: string }[];
}) {
  const { field, label, hint, optional, size, options } = props;
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} size={size}>
      <span className="relative block">
        <select autoFocus={useFirstFocus(field.id)} defaultValue={valueOf(field)} className="control pe-9" {...controlProps(field, Boolean(hint))}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" className="pointer-events-none absolute inset-y-0 end-3 my-auto text-edge" />
      </span>
    </FieldFrame>
  );
}

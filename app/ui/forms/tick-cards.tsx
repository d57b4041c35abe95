import type { ReactNode } from "react";
import { classes, sizeClass, type Size } from "../classes.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { FieldErrors, Optional, describedBy, hasErrors, type Field } from "./field.tsx";
import { useFirstFocus } from "./first-focus.tsx";

/** Several of a list, each a card with a tick box that is its own label. All boxes carry the field's name. */
export function TickCards(props: {
  field: Field;
  legend: string;
  hint?: ReactNode;
  optional?: boolean;
  size?: Size;
  /** The labels are of one or two words: two cards stand beside each other, also on a phone. */
  short?: boolean;
  choices: { value: string; label: ReactNode; hint?: ReactNode; lang?: string }[];
}) {
  const { field, legend, hint, optional, size, short, choices } = props;
  const bad = hasErrors(field);
  const ticked = tickedValues(field);
  const first = useFirstFocus(field.id);
  return (
    <div className={classes(bad && "field-bad", sizeClass(size))}>
      <fieldset className="field" aria-describedby={describedBy(field, Boolean(hint))}>
        <legend className="label mb-1.5">
          {legend}
          {optional && <Optional />}
        </legend>
        {hint && (
          <p id={field.descriptionId} className="hint">
            {hint}
          </p>
        )}
        <FieldErrors field={field} />
        <div className={classes("grid gap-2", short && "grid-cols-2")}>
          {choices.map((choice, index) => (
            <label key={choice.value} className={classes("choice", bad && "choice-bad")}>
              <input
                type="checkbox"
                className="pick"
                // The error summary leads to the first box, so that one carries the field's own id.
                id={index === 0 ? field.id : `${field.id}-${choice.value}`}
                name={field.name}
                form={field.formId}
                value={choice.value}
                defaultChecked={ticked.includes(choice.value)}
                autoFocus={index === 0 ? first : undefined}
              />
              <span>
                <span lang={choice.lang} dir={choice.lang && directionOf(choice.lang)}>
                  {choice.label}
                </span>
                {choice.hint && <span className="hint block">{choice.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** What is ticked when the page is drawn: what was ticked before, else what is stored. One value comes alone. */
function tickedValues(field: Field): string[] {
  const value = field.initialValue ?? field.defaultValue;
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

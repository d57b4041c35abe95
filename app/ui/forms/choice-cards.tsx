import { Fragment, type ReactNode } from "react";
import { classes, sizeClass, type Size } from "../classes.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { FieldErrors, Optional, describedBy, hasErrors, valueOf, type Field } from "./field.tsx";
import { useFirstFocus } from "./first-focus.tsx";

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The language of the label, where it differs from the page (names of languages). */
  lang?: string;
  /** Shown below the card while it is chosen. */
  reveals?: ReactNode;
};

/** One of several, each a card that is its own label. Nothing is chosen beforehand but what was chosen before. */
export function ChoiceCards(props: {
  field: Field;
  legend: string;
  hint?: ReactNode;
  optional?: boolean;
  choices: Choice[];
  size?: Size;
}) {
  const { field, legend, hint, optional, choices, size } = props;
  const bad = hasErrors(field);
  const chosen = valueOf(field);
  const first = useFirstFocus(field.id);
  // The keyboard reaches a group of radio buttons at the one that is chosen.
  const focused = choices.some(({ value }) => value === chosen) ? chosen : choices[0]?.value;
  return (
    // The bar of an error is around the fieldset: a border of its own would begin at the middle of the legend.
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
        <div className="grid gap-2">
          {choices.map((choice, index) => (
            <Fragment key={choice.value}>
              <label className={classes("choice", bad && "choice-bad")}>
                <input
                  type="radio"
                  className="pick"
                  // The error summary leads to the first choice, so that one carries the field's own id.
                  id={index === 0 ? field.id : `${field.id}-${choice.value}`}
                  name={field.name}
                  form={field.formId}
                  value={choice.value}
                  defaultChecked={chosen === choice.value}
                  autoFocus={focused === choice.value ? first : undefined}
                />
                <span>
                  <span lang={choice.lang} dir={choice.lang && directionOf(choice.lang)}>
                    {choice.label}
                  </span>
                  {choice.hint && <span className="hint block">{choice.hint}</span>}
                </span>
              </label>
              {choice.reveals && <div className="reveal">{choice.reveals}</div>}
            </Fragment>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

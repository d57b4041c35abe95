import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { classes, sizeClass, type Size } from "../classes.ts";
import { Icon } from "../icon.tsx";
import { errorWords } from "./error-words.ts";

/** What a part of a form needs of a field; conform's `FieldMetadata` has this shape. */
export type Field = {
  id: string;
  name: string;
  formId?: string;
  errorId: string;
  descriptionId: string;
  errors?: string[] | undefined;
  required?: boolean | undefined;
  defaultValue?: string | undefined;
  defaultChecked?: boolean | undefined;
  initialValue?: unknown;
};

/** Whether a field has something to fix. */
export function hasErrors(field: Field): boolean {
  return (field.errors?.length ?? 0) > 0;
}

/** What stands in a field when its page is drawn: what was typed, else what is stored. */
export function valueOf(field: Field): string | undefined {
  return typeof field.initialValue === "string" ? field.initialValue : field.defaultValue;
}

/** Whether a tick box is ticked when its page is drawn. */
export function isTicked(field: Field): boolean {
  return field.initialValue === undefined ? (field.defaultChecked ?? false) : field.initialValue === "on" || field.initialValue === true;
}

/**
 * The attributes that every control shares. The browser's own checks are not used: it speaks its own language and forgets
 * the other errors, so the server checks and answers all at once.
 */
export function controlProps(field: Field, hint: boolean) {
  const bad = hasErrors(field);
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    "aria-invalid": bad || undefined,
    "aria-required": field.required || undefined,
    "aria-describedby": describedBy(field, hint),
  };
}

/**
 * The direction of a text control. In `auto` an empty control would always be left-to-right; the blank placeholder lets the
 * style sheet give it the direction of the page until something is written.
 */
export function directionProps(dir: "ltr" | "rtl" | "auto") {
  return dir === "auto" ? { dir, placeholder: " " } : { dir };
}

/** The ids of the hint and the errors of a field, for `aria-describedby`. */
export function describedBy(field: Field, hint: boolean): string | undefined {
  return classes(hasErrors(field) && field.errorId, hint && field.descriptionId) || undefined;
}

/** "(optional)" after a label. What is required is not marked. */
export function Optional() {
  const { t } = useTranslation("ui");
  return <span className="optional"> {t("optional")}</span>;
}

/** What there is to fix in one field, above its control. */
export function FieldErrors({ field }: { field: Field }) {
  const { t, i18n } = useTranslation();
  if (!hasErrors(field)) return null;
  return (
    <div id={field.errorId}>
      {field.errors!.map((error) => (
        <p key={error} className="error">
          <Icon name="alert" className="mt-[0.1em]" />
          <span>{errorWords(t as never, error, i18n.language)}</span>
        </p>
      ))}
    </div>
  );
}

/** A labelled field: label, hint, what to fix, control. */
export function FieldFrame(props: {
  field: Field;
  label: string;
  hint?: ReactNode;
  optional?: boolean | undefined;
  size?: Size | undefined;
  children: ReactNode;
}) {
  const { field, label, hint, optional, size, children } = props;
  return (
    <div className={classes("field", hasErrors(field) && "field-bad", sizeClass(size))}>
      <label className="label" htmlFor={field.id}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <p id={field.descriptionId} className="hint">
          {hint}
        </p>
      )}
      <FieldErrors field={field} />
      {children}
    </div>
  );
}

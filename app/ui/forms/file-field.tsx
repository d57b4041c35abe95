import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Size } from "../classes.ts";
import { FieldFrame, controlProps, type Field } from "./field.tsx";

/**
 * One file to send; `endings` narrow the browser's window of files, and promise nothing. The browser's own control speaks the
 * language of the browser, so its button and "none chosen" make place for ours: our button is a label of the control, which
 * keeps the focus, the keys, a file that is dropped on it, and the name of what was chosen. `required` is only how the style
 * sheet knows whether there is one; where it does not, the browser's own words stand beside ours.
 */
export function FileField(props: { field: Field; label: string; hint?: ReactNode; endings: readonly string[]; size?: Size }) {
  const { field, label, hint, endings, size } = props;
  const { t } = useTranslation("ui");
  return (
    <FieldFrame {...{ field, label, hint, size }}>
      <div className="control file-control">
        <label htmlFor={field.id} className="file-button">
          {t("file.choose")}
        </label>
        <input {...controlProps(field, Boolean(hint))} type="file" required accept={endings.map((ending) => `.${ending}`).join(",")} />
        <span aria-hidden="true" className="file-none">
          {t("file.none")}
        </span>
      </div>
    </FieldFrame>
  );
}

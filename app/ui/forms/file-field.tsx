import type { ReactNode } from "react";
import type { Size } from "../classes.ts";
import { FieldFrame, controlProps, type Field } from "./field.tsx";

/** One file to send. The button and its words are the browser's own; `endings` narrow its window of files, and promise nothing. */
export function FileField(props: { field: Field; label: string; hint?: ReactNode; endings: readonly string[]; size?: Size }) {
  const { field, label, hint, endings, size } = props;
  return (
    <FieldFrame {...{ field, label, hint, size }}>
      <input {...controlProps(field, Boolean(hint))} type="file" accept={endings.map((ending) => `.${ending}`).join(",")} className="control file-control" />
    </FieldFrame>
  );
}

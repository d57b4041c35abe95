import type { ReactNode } from "react";
import { classes } from "../classes.ts";

/** Nothing is here: dashed drops = nothing yet, filled = all done. One line of what is so, one of what to do next, a way on. */
export function EmptyState(props: { done?: boolean; title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  const { done, title, children, actions } = props;
  return (
    <div className="mx-auto grid max-w-column justify-items-center gap-2 px-4 py-12 text-center">
      <span className="mb-2 flex items-end gap-1.5" aria-hidden="true">
        <span className={classes("drop empty-drop size-9", done ? "border-mark bg-honey" : "empty-drop-yet")} />
        <span className={classes("drop drop-team empty-drop size-7", done ? "border-fig bg-figtint" : "empty-drop-yet")} />
      </span>
      <h2 className="text-lg">{title}</h2>
      {children && <div className="small text-ink2">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}

import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Icon } from "../icon.tsx";

/** Something that most readers do not need, closed until they open it; without script. Closed it is not printed. `open`: as where it holds an error. */
export function More({ label, open, className, children }: { label: ReactNode; open?: boolean; className?: string; children: ReactNode }) {
  return (
    <details open={open} className={classes("more", className)}>
      <summary className="flex min-h-11 w-fit items-center gap-1.5 py-1.5 font-semibold text-fig lg:min-h-8">
        {label}
        <Icon name="down" />
      </summary>
      {children}
    </details>
  );
}

import type { ReactNode } from "react";
import { classes } from "../classes.ts";

/**
 * How far somebody is through pages: in words, then as segments of which the present one is taller, so that no colour is
 * needed to tell it.
 */
export function PageProgress({ title, label, page, pages }: { title?: ReactNode; label: string; page: number; pages: number }) {
  return (
    <div className="grid gap-2">
      <p className="small flex flex-wrap justify-between gap-x-4 text-ink2">
        {title && <span>{title}</span>}
        <span>{label}</span>
      </p>
      <div className="flex items-center gap-1.5" aria-hidden="true">
        {Array.from({ length: pages }, (_, index) => (
          <span
            key={index}
            className={classes(
              "min-w-0 flex-1 rounded-[3px] [forced-color-adjust:none]",
              index + 1 < page ? "h-2 bg-fig" : index + 1 === page ? "h-3 bg-mark" : "h-2 bg-line",
            )}
          />
        ))}
      </div>
    </div>
  );
}

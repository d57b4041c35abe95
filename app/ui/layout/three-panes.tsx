import type { ReactNode } from "react";
import { classes } from "../classes.ts";

/**
 * Parts of a thing, the chosen one, and how others will see it: side by side where there is room, else one below the other. On
 * phones list and part are two pages: `show` says which this is.
 */
export function ThreePanes(props: { show: "list" | "pane"; bar: ReactNode; list: ReactNode; listLabel: string; preview: ReactNode; previewLabel: string; children: ReactNode }) {
  const { show, bar, list, listLabel, preview, previewLabel, children } = props;
  return (
    <>
      {bar}
      <div className="lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)_24rem]">
        <nav aria-label={listLabel} className={classes("border-line max-lg:border-b lg:border-e", show === "pane" && "max-lg:hidden")}>
          {list}
        </nav>
        <div className="min-w-0 p-4 lg:px-7 lg:py-5">{children}</div>
        <aside aria-label={previewLabel} className="min-w-0 border-line bg-paper p-4 max-xl:border-t lg:col-start-2 xl:col-start-3 xl:border-s">
          {preview}
        </aside>
      </div>
    </>
  );
}

import type { ReactNode } from "react";
import { classes } from "../classes.ts";

/**
 * A list, what is chosen in it, and why (the rail). On phones list and pane are two pages: `show` says which this is. Below
 * 1024 px what is chosen has the width to itself, and the rail stands under the text. What scrolls by itself is `relative`:
 * words that only a screen reader reads are placed within it, and would otherwise make the page itself as long as the list.
 * The shell makes room for a message above it, so that the bar at its foot stays in the window.
 */
export function ListPane(props: {
  show: "list" | "pane";
  list: ReactNode;
  listLabel: string;
  /** The bar at the foot of the list, which covers none of it where there is room for both. */
  listFoot?: ReactNode;
  /** The bar above pane and rail. */
  bar?: ReactNode;
  pane: ReactNode;
  rail?: ReactNode;
  /** The bar at the foot of the pane. */
  actions?: ReactNode;
}) {
  const { show, list, listLabel, listFoot, bar, pane, rail, actions } = props;
  return (
    <div className="list-pane md:flex md:h-[calc(100dvh-0.5rem-1px)] md:min-h-0">
      <section
        aria-label={listLabel}
        className={classes("min-w-0 border-line md:w-80 md:flex-none md:flex-col md:border-e 2xl:w-88", show === "pane" ? "hidden lg:flex" : "md:flex")}
      >
        <div data-list className="relative min-h-0 md:flex-1 md:overflow-y-auto">
          {list}
        </div>
        {listFoot}
      </section>
      <div className={classes("min-w-0 flex-1 flex-col md:flex", show === "list" ? "hidden" : "flex")}>
        {bar}
        <div className="relative min-h-0 flex-1 overflow-y-auto lg:flex">
          <div className="relative min-w-0 flex-1 p-4 lg:overflow-y-auto lg:p-5">{pane}</div>
          {rail && <Rail>{rail}</Rail>}
        </div>
        {actions}
      </div>
    </div>
  );
}

function Rail({ children }: { children: ReactNode }) {
  return <aside className="relative grid content-start gap-6 border-line p-4 max-lg:border-t lg:w-58 lg:flex-none lg:overflow-y-auto lg:border-s 2xl:w-64">{children}</aside>;
}

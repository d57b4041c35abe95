import type { ReactNode } from "react";
import { Icon } from "../icon.tsx";

/** The bar above a page of the team: where it belongs, what it is, how it stands; what can be done at the end. */
export function TeamBar(props: {
  crumb?: { href: string; label: ReactNode };
  title: ReactNode;
  /** What stands beside the title: a count, a tag. */
  state?: ReactNode;
  actions?: ReactNode;
  /** The page's own heading is further down (a record), so the title here is a number or a place, in second text. */
  small?: boolean;
  /** Whether the title is the heading of the page; a list beside its open record is not. */
  heading?: boolean;
  /** A record beside its list takes the focus, so that the keyboard need not cross the whole list to reach it. */
  autoFocus?: boolean;
}) {
  const { crumb, title, state, actions, small, heading = true, autoFocus } = props;
  const focus = autoFocus ? { autoFocus, tabIndex: -1 } : {};
  return (
    <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-2 lg:px-5">
      {crumb && (
        <span className="inline-flex items-center gap-2">
          <a href={crumb.href} className="inline-flex min-h-8 items-center text-ink2">
            {crumb.label}
          </a>
          <Icon name="next" className="text-edge" />
        </span>
      )}
      {small ? <span className="text-ink2">{title}</span> : heading ? <h1 {...focus} className="text-xl">{title}</h1> : <p className="text-xl font-bold">{title}</p>}
      {state && <div className="flex flex-wrap items-center gap-2 text-ink2">{state}</div>}
      {actions && <div className="no-print ms-auto flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}

/** The bar at the foot of a pane: the primary action first, leaving at the end. */
export function ActionBar({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className="no-print flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-2.5 lg:px-5">
      {children}
      {end && <div className="ms-auto flex flex-wrap items-center gap-2">{end}</div>}
    </div>
  );
}

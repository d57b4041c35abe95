import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { Icon, type IconName } from "../icon.tsx";
import { Drop } from "../voice/drop.tsx";

/** A part of a list under a small heading: "Urgent, answer today". */
export function ListGroup(props: { title: ReactNode; icon?: IconName; count?: ReactNode; urgent?: boolean; children: ReactNode }) {
  const { title, icon, count, urgent, children } = props;
  return (
    <section>
      <h2 className={classes("flex items-center gap-2 px-4 pt-3 pb-1.5 text-second", urgent ? "text-brick" : "text-ink2")}>
        {icon && <Icon name={icon} />}
        {title}
        {count !== undefined && <span className="font-normal">{count}</span>}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

/** One line of a team's list: marker, two lines of text, a line about it with the time at the end. */
export function ListRow(props: {
  href: string;
  current?: boolean;
  unread?: boolean;
  /** Before it, e.g. a tick that selects it. */
  select?: ReactNode;
  /** Instead of the unread drop, e.g. a status ring. */
  marker?: ReactNode;
  /** The text and the language it is in. */
  text: ReactNode;
  lang?: string;
  meta?: ReactNode;
  time?: ReactNode;
  late?: boolean;
}) {
  const { href, current, unread, select, marker, text, lang, meta, time, late } = props;
  return (
    <li className={select ? "row-selectable" : undefined}>
      {select}
      <a href={href} aria-current={current ? "page" : undefined} className={classes("row", !unread && !marker && !current && "row-read")}>
        <span className="w-4 flex-none pt-1">{marker ?? (unread && <Drop />)}</span>
        <span className="min-w-0 flex-1">
          <span lang={lang} dir={lang && directionOf(lang)} className="clamp">
            {text}
          </span>
          <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-second text-ink2">
            {meta}
            {time && <span className={classes("ms-auto", late && "font-bold text-brick")}>{time}</span>}
          </span>
        </span>
      </a>
    </li>
  );
}

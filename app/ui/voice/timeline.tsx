import type { ReactNode } from "react";
import { Drop, type DropSide } from "./drop.tsx";

/** What happened, oldest first; what will come stands last. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="timeline">{children}</ol>;
}

/** One step: who (the bullet), what, when, and what goes with it. */
export function TimelineItem(props: { bullet: DropSide; title: ReactNode; date?: ReactNode; children?: ReactNode }) {
  const { bullet, title, date, children } = props;
  return (
    <li>
      <Drop side={bullet} />
      <p className={`font-bold ${bullet === "future" ? "text-ink2" : ""}`}>{title}</p>
      {date && <p className="small text-ink2">{date}</p>}
      {children && <div className="mt-2 grid gap-2.5">{children}</div>}
    </li>
  );
}

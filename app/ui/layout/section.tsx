import type { ReactNode } from "react";

/** The title of a page for everybody, with its lead. */
export function PageTitle({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  return (
    <div className="grid gap-2.5">
      <h1>{children}</h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}

/** A titled part of a page; `aside` stands at the end of the title's line. */
export function Section({ title, aside, id, children }: { title: ReactNode; aside?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="min-w-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2>{title}</h2>
        {aside && <div className="small text-ink2">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

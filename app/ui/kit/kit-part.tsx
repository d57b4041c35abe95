import type { ReactNode } from "react";

/** One titled corner of the page of all parts. */
export function Part({ title, wide, id, children }: { title: string; wide?: boolean; id?: string; children: ReactNode }) {
  return (
    <section id={id} className={wide ? "grid min-w-0 gap-4 lg:col-span-full" : "grid min-w-0 content-start gap-4"}>
      <h2 className="border-b border-line pb-2 text-small text-ink2">{title}</h2>
      {children}
    </section>
  );
}

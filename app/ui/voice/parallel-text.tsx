import type { ReactNode } from "react";

/** A text in the reader's language at the start and its original at the end; one above the other where there is no room. */
export function ParallelText(props: {
  reading: { title: ReactNode; body: ReactNode };
  original: { title: ReactNode; aside?: ReactNode; body: ReactNode };
}) {
  const { reading, original } = props;
  return (
    <div className="@container">
      <div className="grid gap-5 @md:grid-cols-2">
        <section className="min-w-0">
          <h2 className="mb-1.5 text-sm">{reading.title}</h2>
          {reading.body}
        </section>
        <section className="min-w-0">
          <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3">
            <h2 className="text-sm">{original.title}</h2>
            {original.aside && <span className="small text-ink2">{original.aside}</span>}
          </div>
          {original.body}
        </section>
      </div>
    </div>
  );
}

import type { ReactNode } from "react";

/** The code of a receipt, to be kept: never translated, never turned round. `children` says how to keep it; `picture` is its QR. */
export function ReceiptCode({ title, code, children, picture }: { title: ReactNode; code: string; children?: ReactNode; picture?: ReactNode }) {
  return (
    <section className="card flex flex-wrap items-center gap-5 p-5">
      <div className="grid min-w-0 flex-1 basis-56 gap-1.5">
        <h2 className="text-lg">{title}</h2>
        <p>
          <bdi dir="ltr" translate="no" lang="en" className="text-3xl font-bold tracking-[0.04em] break-words tabular-nums">
            {code}
          </bdi>
        </p>
        {children && <div className="small text-ink2">{children}</div>}
      </div>
      {picture}
    </section>
  );
}

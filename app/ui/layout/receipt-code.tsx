import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";

/**
 * The code of a receipt, to be kept: never translated, never turned round. `children` says how to keep it; `picture` is its QR;
 * `address`, on paper only: where the code is typed.
 */
export function ReceiptCode(props: { title: ReactNode; code: string; children?: ReactNode; picture?: ReactNode; address?: string }) {
  const { title, code, children, picture, address } = props;
  const { t } = useTranslation("ui");
  return (
    <section className="card flex flex-wrap items-center gap-5 p-5">
      <div className="grid min-w-0 flex-1 basis-56 gap-1.5">
        <h2 className="text-lg">{title}</h2>
        <p>
          <bdi dir="ltr" translate="no" lang="en" className="text-3xl font-bold tracking-[0.04em] break-words tabular-nums">
            {code}
          </bdi>
        </p>
        {address && (
          <p className="print-only">
            {t("typeItAt")} <bdi dir="ltr">{address}</bdi>
          </p>
        )}
        {children && <div className="small text-ink2">{children}</div>}
      </div>
      {picture}
    </section>
  );
}

import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { ReceiptCode } from "#app/ui/layout/receipt-code.tsx";
import type { ReceiptCard } from "../receipt/receipt-card.server.ts";

/** The receipt of what was just typed, to print or to read out: the only part of its page that comes on paper. */
export function EnteredReceipt({ card }: { card: ReceiptCard }) {
  const { t } = useTranslation("input");
  return (
    <div className="grid gap-3">
      <div lang={card.lang} dir={directionOf(card.lang)}>
        <ReceiptCode title={card.title} code={card.code} address={card.address} picture={<img src={card.qr} alt="" width={132} height={132} className="rounded-field" />}>
          <p>{card.keep}</p>
        </ReceiptCode>
      </div>
      <p className="no-print text-ink2">
        {t("enter.readOut")}{" "}
        <bdi dir="ltr" lang="en" translate="no" className="font-semibold">
          {[...card.code.replaceAll("-", "")].join(" ")}
        </bdi>
      </p>
      <p className="no-print small text-ink2">{t("enter.once")}</p>
    </div>
  );
}

import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { isShipped, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";

/** A receipt to hand over or to read out, in the language of whoever gets it where it ships, else in English. */
export interface ReceiptCard {
  number: number;
  code: string;
  lang: ShippedLanguage;
  title: string;
  keep: string;
  address: string;
  /** A `data:` picture that opens the receipt. */
  qr: string;
}

/** The card of a receipt that was just made: its secret is kept nowhere, so this is the one time it can be shown. */
export async function receiptCard(kept: { number: number; secret: string; lang: string; hasContact: boolean }, origin: string): Promise<ReceiptCard> {
  const lang = isShipped(kept.lang) ? kept.lang : "en";
  const t = i18nOf(lang).getFixedT(lang, "receipt");
  const code = spellCode(kept.secret);
  return {
    number: kept.number,
    code,
    lang,
    title: t("code.title"),
    keep: t(kept.hasContact ? "code.keep" : "code.keepNoContact"),
    address: origin + paths.enterCode(lang),
    qr: await qrPicture(origin + paths.receipt(lang, code)),
  };
}

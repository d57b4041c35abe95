import type { TFunction } from "i18next";
import { formatNumber } from "#app/ui/format/format.ts";
import type { Unit } from "../measure.ts";

/** A value of a measure with its unit, as the reader writes it: "85%", "6 business days"; null: a number whose unit stands elsewhere. */
export function amountInWords(value: number, unit: Unit | null, t: TFunction<"cycles">, lang: string): string {
  switch (unit) {
    case null:
    case "count":
    case "score":
      return formatNumber(value, lang, { maximumFractionDigits: 2 });
    case "percent":
      return formatNumber(value / 100, lang, { style: "percent", maximumFractionDigits: 2 });
    case "dollars":
      return formatNumber(value, lang, { style: "currency", currency: "USD", maximumFractionDigits: 2, minimumFractionDigits: 0 });
    default:
      return t(`amount.${unit}`, { count: value });
  }
}

/** A number as a form shows it: without separators between thousands, so that it reads back the same. */
export function numberInForm(value: number | null, lang: string): string {
  return value === null ? "" : formatNumber(value, lang, { useGrouping: false, maximumFractionDigits: 2 });
}

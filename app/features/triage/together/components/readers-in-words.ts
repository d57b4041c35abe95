import type { TFunction } from "i18next";
import { formatList } from "#app/ui/format/format.ts";

/** Who else reads an input at the moment, in a sentence; empty where nobody does. */
export function readersInWords(t: TFunction<"together">, readers: readonly string[], lang: string): string {
  if (readers.length === 0) return "";
  return t("reading", { count: readers.length, names: formatList(readers.map((name) => `\u2068${name}\u2069`), lang) });
}

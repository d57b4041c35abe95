import { match } from "@formatjs/intl-localematcher";
import { SHIPPED, isShipped, writtenLanguage, type ShippedLanguage } from "./languages.ts";

/**
 * The best shipped language for somebody: the first wish that can be met (account, cookie), else the best of an
 * `Accept-Language` header (RFC 9110 §12.5.4), else `fallback`.
 * `offered` are the languages that the programme offers; others are not chosen.
 */
export function bestLanguage(options: {
  wishes?: (string | null | undefined)[];
  accept?: string | null;
  offered?: readonly string[];
  fallback?: ShippedLanguage;
}): ShippedLanguage {
  const available = shownLanguages(options.offered ?? SHIPPED);
  for (const wish of options.wishes ?? []) {
    const met = wish && languageServing(wish, available);
    if (met) return met;
  }
  const fallback = options.fallback && available.includes(options.fallback) ? options.fallback : available[0]!;
  const asked = readAcceptLanguage(options.accept ?? "");
  if (asked.length === 0) return fallback;
  return match(asked.map((tag) => languageServing(tag, available) ?? tag), available, fallback) as ShippedLanguage;
}

/**
 * The language in which Heard serves somebody who wishes for one: as they write it, else the same language in another
 * region or script, since whoever reads Traditional characters is better off with Simplified ones than with English.
 */
export function languageServing(wish: string, available: readonly ShippedLanguage[] = SHIPPED): ShippedLanguage | undefined {
  const base = languageOf(wish);
  if (base === undefined) return undefined;
  return available.find((lang) => writtenLanguage(lang) === writtenLanguage(wish)) ?? available.find((lang) => languageOf(lang) === base);
}

/** The languages to show: shipped and offered, in the programme's order. English where that leaves none. */
export function shownLanguages(offered: readonly string[]): ShippedLanguage[] {
  const shown = offered.filter(isShipped);
  return shown.length > 0 ? shown : ["en"];
}

function readAcceptLanguage(header: string): string[] {
  return header
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/i.exec(p)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && wellFormed(tag))
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

/** The language of a tag without its region: `es` of `es-MX`. What Mandarin and Cantonese speakers read is Chinese. */
function languageOf(tag: string): string | undefined {
  if (!wellFormed(tag)) return undefined;
  const { language } = new Intl.Locale(tag);
  return language === "cmn" || language === "yue" ? "zh" : language;
}

function wellFormed(tag: string): boolean {
  try {
    return tag !== "*" && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

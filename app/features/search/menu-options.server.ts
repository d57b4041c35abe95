import { translator } from "#app/platform/i18n/i18n.ts";
import { directionOf, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { Group } from "#app/ui/command-menu/menu-groups.ts";
import type { FoundGroup } from "./search.queries.server.ts";

/** What was found, as the command menu shows it. */
export function menuOptions(groups: readonly FoundGroup[], lang: ShippedLanguage): Group[] {
  const t = translator(lang);
  return groups.map(({ kind, rows }) => ({
    title: t(`search:kind.${kind}`),
    options: rows.map(({ href, words, other, line }) => {
      const shown = other && !words.pieces.some(({ marked }) => marked) ? other : words;
      return { href, pieces: shown.pieces, ...(shown.lang && { lang: shown.lang, dir: directionOf(shown.lang) }), line: line.join(" · ") };
    }),
  }));
}

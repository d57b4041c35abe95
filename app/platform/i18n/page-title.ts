import { translator, type Translate } from "./i18n.ts";
import { isShipped } from "./languages.ts";

/** The title of a page ("Tell us · Heard"), for a route's `meta`. `data` may be missing where a loader refused. */
export function pageTitle(lang: string | undefined, title: (t: Translate) => string): { title: string }[] {
  return titled(title(translator(isShipped(lang) ? lang : "en")));
}

/** As {@link pageTitle}, of words that are at hand: a name, or what a loader put together. */
export function titled(title: string | undefined): { title: string }[] {
  return [{ title: title ? `${title} · Heard` : "Heard" }];
}

/**
 * How a public page says that it may be kept in the whole-page cache. The cache is keyed by the programme's revision, the
 * path and the encoding, and keeps a page at most until `until`.
 */
export const CACHE_HEADER = "X-Heard-Keep-Until";

/** Stands in a kept page where each visitor's own form key goes; never sent to anybody. */
export const FORM_KEY_PLACE = "heard-form-key-goes-here-000000000000000000000000";

/** Headers of a public page that is the same for everybody until a moment, or until the programme's next revision. */
export function keepUntil(moment: Date): Record<string, string> {
  return { [CACHE_HEADER]: String(moment.getTime()) };
}

/**
 * A path of this site that somebody handed us to go on to (`next`), or `fallback` where it is not one: another host,
 * a scheme, a backslash that browsers read as a slash, or anything longer than 500 characters.
 */
export function localPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > 500 || !/^\/(?![/\\])[^\\\s]*$/.test(value)) return fallback;
  const url = URL.canParse(value, HERE) ? new URL(value, HERE) : null;
  if (!url || url.origin !== HERE || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}

const HERE = "http://here.invalid";

import { bestLanguage } from "../i18n/negotiate.ts";
import { isShipped, type ShippedLanguage } from "../i18n/languages.ts";
import { LANGUAGE_COOKIE } from "./language-cookie.ts";
import { readCookie } from "./toast.ts";

/** The language of a page: its address, else the account's, else the cookie's, else the best of `Accept-Language`. */
export function requestLanguage(request: Request, options: { account?: string | null; offered?: readonly string[] } = {}): ShippedLanguage {
  const [, first] = new URL(request.url).pathname.split("/");
  if (isShipped(first)) return first;
  return bestLanguage({
    wishes: [options.account, readCookie(request, LANGUAGE_COOKIE)],
    accept: request.headers.get("accept-language"),
    offered: options.offered,
  });
}

import { secureFlag } from "./secure-flag.ts";
import type { ShippedLanguage } from "../i18n/languages.ts";

/** The cookie that keeps a choice of language on pages whose address does not say it. */
export const LANGUAGE_COOKIE = "heard_lang";

/** The `Set-Cookie` value that remembers a language for a year. */
export function rememberLanguage(lang: ShippedLanguage): string {
  return `${LANGUAGE_COOKIE}=${lang}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secureFlag()}`;
}

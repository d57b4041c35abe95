import type { TFunction } from "i18next";
import type { HeldGrant, Role } from "#app/features/events/actor.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatList } from "#app/ui/format/format.ts";

/** One role in words; with its languages where it has some: "Translator (Spanish)". */
export function roleInWords(role: Role, langs: readonly string[], t: TFunction<"identity">, reader: string): string {
  if (langs.length === 0) return t(`roles.${role}`);
  return t("roleFor", { role: t(`roles.${role}`), language: formatList(langs.map((lang) => nameOfLanguage(lang, reader)), reader) });
}

/** The roles somebody holds, each once, as a list: "Champion and Translator (Arabic and Spanish)". */
export function rolesInWords(grants: readonly HeldGrant[], t: TFunction<"identity">, reader: string): string {
  const roles = [...new Set(grants.map((grant) => grant.role))];
  const words = roles.map((role) => {
    const langs = grants.flatMap((grant) => (grant.role === role && grant.lang ? [grant.lang] : []));
    return roleInWords(role, [...new Set(langs)], t, reader);
  });
  return words.length > 0 ? formatList(words, reader) : t("noRole");
}

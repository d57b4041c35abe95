import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatList } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import type { Audience } from "../messages.ts";
import type { NamedChoice } from "./message-form.tsx";

/** Whom a message is for, as it was chosen. */
export function AudienceWords({ audience, groups, sites }: { audience: Audience; groups: NamedChoice[]; sites: NamedChoice[] }) {
  const { t, i18n } = useTranslation(["messages", "identity"]);
  const lang = i18n.language;
  const names = (choices: NamedChoice[], ids: string[]) => choices.filter(({ id }) => ids.includes(id)).map(({ name }) => name.words);
  const list = (words: string[]) => words.length > 0 && formatList(words, lang, "disjunction");
  return (
    <Facts
      facts={[
        { label: t("form.groups"), value: list(names(groups, audience.groups)) },
        { label: t("form.roles"), value: list(audience.roles.map((role) => t(`identity:roles.${role}`))) },
        { label: t("form.lang"), value: audience.lang && nameOfLanguage(audience.lang, lang) },
        { label: t("form.site"), value: audience.site && list(names(sites, [audience.site])) },
      ]}
    />
  );
}

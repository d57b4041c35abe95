import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { HeldGrant } from "#app/features/events/actor.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { roleInWords } from "./roles-in-words.ts";

/** The name of a site or a group, in the language that it is in. */
export type Place = { words: string; lang: string };

/** The roles somebody holds and over what: one line each. */
export function HeldRoles({ grants, places }: { grants: readonly HeldGrant[]; places: Record<string, Place> }) {
  const { t, i18n } = useTranslation("identity");
  if (grants.length === 0) return <span className="text-ink2">{t("noRole")}</span>;
  return (
    <ul>
      {grants.map((grant, index) => {
        const place = grant.scope.kind === "programme" ? undefined : places[grant.scope.id];
        return (
          <li key={index}>
            {roleInWords(grant.role, grant.lang ? [grant.lang] : [], t, i18n.language)}
            {place && (
              <span className="text-ink2">
                {" · "}
                <bdi lang={place.lang} dir={directionOf(place.lang)}>
                  {place.words}
                </bdi>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

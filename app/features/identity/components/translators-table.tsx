import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { Translator } from "../translators.queries.server.ts";

/**
 * Who translates each language; languages that nobody translates stand out. `mayGive`: the reader may give and end this role.
 * `about`: what stands under each name.
 */
export function TranslatorsTable(props: { languages: string[]; translators: Translator[]; mayGive: boolean; about?: (translator: Translator) => ReactNode }) {
  const { languages, translators, mayGive, about } = props;
  const { t, i18n } = useTranslation("identity");
  const rows = languages.map((lang) => ({ lang, people: translators.filter((one) => one.lang === lang) }));
  return (
    <DataTable
      caption={t("translators.title")}
      rows={rows}
      keyOf={({ lang }) => lang}
      columns={[
        { label: t("people.language"), header: true, cell: ({ lang }) => nameOfLanguage(lang, i18n.language) },
        {
          label: t("translators.who"),
          cell: ({ people }) =>
            people.length === 0 ? (
              <strong className="text-ember">{t("translators.nobody")}</strong>
            ) : (
              <ul className="grid gap-1">
                {people.map((translator) => {
                  const { grantId, personId, name } = translator;
                  return (
                    <li key={grantId} className="flex flex-wrap gap-x-4">
                      <a href={paths.person(personId)}>
                        <bdi>{name}</bdi>
                      </a>
                      {mayGive && (
                        <a href={paths.endTranslator(grantId)} className="text-second">
                          {t("translators.end")}
                          <span className="away">
                            {" "}
                            <bdi>{name}</bdi>
                          </span>
                        </a>
                      )}
                      {about && <div className="w-full">{about(translator)}</div>}
                    </li>
                  );
                })}
              </ul>
            ),
        },
        ...(mayGive
          ? [
              {
                label: t("translators.add"),
                cell: ({ lang }: { lang: string }) => (
                  <ButtonLink variant="plain" icon="plus" href={`${paths.newTranslator()}?lang=${lang}`}>
                    {t("translators.add")}
                    <span className="away"> {nameOfLanguage(lang, i18n.language)}</span>
                  </ButtonLink>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

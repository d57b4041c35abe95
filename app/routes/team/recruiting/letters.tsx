import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LanguageStates } from "#app/features/backlog/components/language-states.tsx";
import { listLetters } from "#app/features/membership/letters/letters.queries.server.ts";
import { openRecruiting } from "#app/features/membership/recruiting-page.server.ts";
import { withBrackets } from "#app/features/texts/blanks.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openRecruiting(args);
  return { lang, letters: await orNotFound(listLetters(actor)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:letters.title"));

/** The letters that applicants get, with how far each language of each is. */
export default function Letters() {
  const { letters } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  return (
    <>
      <TeamBar crumb={{ href: paths.recruiting(), label: t("recruit.title") }} title={t("letters.title")} />
      <Record>
        <p className="max-w-column">{t("letters.line")}</p>
        <ul className="grid max-w-column gap-4">
          {letters.map(({ code, lang, words, languages }) => (
            <li key={code} className="card grid gap-2 p-4">
              <h2>
                <a href={paths.letter(code)}>{t(`letters.code.${code}`)}</a>
              </h2>
              <p lang={lang} dir={directionOf(lang)} className="clamp text-ink2">
                {withBrackets(words)}
              </p>
              <LanguageStates languages={languages} />
            </li>
          ))}
        </ul>
      </Record>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { listLetters } from "#app/features/membership/letters/letters.queries.server.ts";
import { openRecruiting } from "#app/features/membership/recruiting-page.server.ts";
import { TemplateList } from "#app/features/texts/components/template-list.tsx";
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
        <TemplateList templates={letters.map((letter) => ({ ...letter, name: t(`letters.code.${letter.code}`), href: paths.letter(letter.code) }))} />
      </Record>
    </>
  );
}

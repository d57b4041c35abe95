import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ManyPage } from "#app/features/triage/many/components/many-page.tsx";
import { openSelected } from "#app/features/triage/many/many-page.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { KeyHelp } from "#app/ui/keys/key-help.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await openSelected(args);
  return { lang, page };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:many.title"));

const WAYS = [
  { label: "action.acknowledge", href: paths.acknowledgeSelected, icon: "tick", shortcut: "r" },
  { label: "many.assign", href: paths.assignSelected, icon: "people", shortcut: "h" },
  { label: "many.theme", href: paths.themeSelected, icon: "flag", shortcut: "t" },
  { label: "link.title", href: paths.linkSelected, icon: "bulb", shortcut: "l" },
  { label: "action.setAside", href: paths.setAsideSelected, icon: "clock", shortcut: "d" },
  { label: "action.close", href: paths.closeSelected, icon: "cross", shortcut: "e" },
] as const satisfies { label: string; href: () => string; icon: IconName; shortcut: string }[];

/** What can be done with the selected messages: each has a page of its own. */
export default function Selected() {
  const { page } = useLoaderData<typeof loader>();
  const { t } = useTranslation("triage");
  return (
    <ManyPage page={page} title={t("many.title")} actions={<KeyHelp keys={WAYS.map(({ shortcut, label }) => ({ key: shortcut, label: t(label) }))} />}>
      <p>{t("many.line")}</p>
      <div className="flex flex-wrap gap-2">
        {WAYS.map(({ label, href, ...way }) => (
          <ButtonLink key={label} variant="plain" href={href() + page.query} {...way}>
            {t(label)}
          </ButtonLink>
        ))}
      </div>
    </ManyPage>
  );
}

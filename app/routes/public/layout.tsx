import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useMatches } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { leaveUrl, nameFor } from "#app/features/programme/programme.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { inLanguage, paths } from "#app/platform/paths/paths.ts";
import { OtherWay } from "#app/ui/layout/other-way.tsx";
import { PublicShell } from "#app/ui/layout/public-shell.tsx";
import { Phone } from "#app/ui/phone.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme } = await openPublicPage(args);
  return {
    lang,
    name: nameFor(programme.name, lang).words,
    languages: shownLanguages(programme.languages),
    phone: programme.phone,
    emergencyPhone: programme.emergencyPhone,
    leave: leaveUrl(programme),
  };
}

/** What a public page says about itself: whether it is the front door, and the id of its main form. */
export interface PublicHandle {
  front?: boolean;
  formId?: string;
}

export default function PublicLayout() {
  const { lang, name, languages, phone, emergencyPhone, leave } = useLoaderData<typeof loader>();
  const { t } = useTranslation("public");
  const { pathname } = useLocation();
  const page = useMatches().at(-1);
  const handle = (page?.handle ?? {}) as PublicHandle;
  // A page may show something else in place of its form: then the languages are links. Or its form has a page of its own, which shows it again.
  const shown = page?.data as { hasNoForm?: boolean; formPath?: string; query?: string } | undefined;
  const formId = shown?.hasNoForm ? undefined : handle.formId;
  const nav = [
    { href: paths.tellUs(lang), label: t("nav.tellUs") },
    { href: paths.changes(lang), label: t("nav.changes") },
    { href: paths.councils(lang), label: t("nav.join") },
    { href: paths.enterCode(lang), label: t("nav.receipt") },
  ].map((link) => ({ ...link, current: link.href === pathname }));
  return (
    <PublicShell
      lang={lang}
      homeHref={paths.frontDoor(lang)}
      programmeName={name}
      languages={languages.map((other) => ({
        lang: other,
        // A list that is narrowed stays so; what is written about stays what it is about.
        href: inLanguage((formId && shown?.formPath) ?? pathname, other) + (formId ? (shown?.query ? `${shown.query}&retype` : "?retype") : (shown?.query ?? "")),
      }))}
      languageForm={formId ? { formId, name: "_language" } : undefined}
      nav={nav}
      front={handle.front}
      footerLinks={[
        { href: paths.signIn(lang), label: t("nav.signIn") },
        { href: paths.contact(lang), label: t("nav.contact") },
        { href: paths.whoReads(lang), label: t("nav.whoReads") },
        { href: paths.privacy(lang), label: t("nav.privacy") },
        { href: paths.accessibility(lang), label: t("nav.accessibility") },
      ]}
      otherWay={
        phone && (
          <OtherWay>
            {t("talk.question")} <Phone number={phone} before={t("talk.call")} /> {t("talk.language")}
          </OtherWay>
        )
      }
      leave={{ href: leave, label: t("leave") }}
      emergency={t("emergency", { phone: emergencyPhone })}
    >
      <Outlet />
    </PublicShell>
  );
}

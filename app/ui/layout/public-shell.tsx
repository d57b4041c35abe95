import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageChips, LanguageMenu, type LanguageForm, type LanguageLink } from "./language-menu.tsx";
import { LeaveLink } from "./leave-link.tsx";
import { LogoLink } from "./logo-link.tsx";
import { PublicFooter, type FooterLink } from "./public-footer.tsx";
import { SkipLink } from "./skip-link.tsx";

export type NavLink = { href: string; label: string; current?: boolean };

/**
 * The page of patients and visitors: header, `main`, footer. `front` is the front door: the programme's name in the header
 * and the languages open below it. `toast` and the error summary belong first inside `children`.
 */
export function PublicShell(props: {
  lang: string;
  /** Where the logo leads. */
  homeHref: string;
  programmeName: string;
  languages: LanguageLink[];
  languageForm?: LanguageForm;
  nav?: NavLink[];
  footerLinks?: FooterLink[];
  /** Another way than this page: a phone number, a person. */
  otherWay?: ReactNode;
  leave: { href: string; label: string };
  emergency: string;
  front?: boolean;
  children: ReactNode;
}) {
  const { lang, homeHref, programmeName, languages, languageForm, nav = [], footerLinks = [], otherWay, leave, emergency, front } = props;
  const { t } = useTranslation("ui");
  return (
    <div className="page flex min-h-dvh flex-col">
      <SkipLink />
      <header className="flex min-h-16 flex-wrap items-center gap-x-5 gap-y-1 py-1.5">
        <LogoLink href={homeHref} />
        {front && <span className="ms-auto small text-ink2">{programmeName}</span>}
        {!front && nav.length > 0 && (
          <nav aria-label={t("mainNavigation")} className="ms-auto hidden md:block">
            <ul className="flex flex-wrap gap-x-5 text-base">
              {nav.map(({ href, label, current }) => (
                <li key={href}>
                  <a href={href} aria-current={current ? "page" : undefined} className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {!front && (
          <div className={nav.length > 0 ? "ms-auto md:ms-0" : "ms-auto"}>
            <LanguageMenu lang={lang} languages={languages} form={languageForm} />
          </div>
        )}
        <LeaveLink {...leave} />
      </header>
      {front && (
        <div className="mt-2 mb-5">
          <LanguageChips lang={lang} languages={languages} form={languageForm} />
        </div>
      )}
      <main id="main" tabIndex={-1} className="flex-1 pt-3 pb-10">
        {props.children}
      </main>
      <PublicFooter programmeName={front ? undefined : programmeName} links={[...(front ? [] : nav), ...footerLinks]} otherWay={otherWay} emergency={emergency} />
    </div>
  );
}

/** The column of forms and of reading. */
export function PublicColumn({ children }: { children: ReactNode }) {
  return <div className="grid max-w-column gap-7 md:gap-9 [&>*]:min-w-0">{children}</div>;
}

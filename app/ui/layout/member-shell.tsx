import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Avatar } from "../voice/person-chip.tsx";
import { LeaveLink } from "./leave-link.tsx";
import { LogoLink } from "./logo-link.tsx";
import { PublicFooter, type FooterLink } from "./public-footer.tsx";
import type { NavLink } from "./public-shell.tsx";
import { SignOutForm } from "./sign-out-form.tsx";
import { SkipLink } from "./skip-link.tsx";

/** The page of an advisor: like the public one, with the person in the place of the language. */
export function MemberShell(props: {
  homeHref: string;
  programmeName: string;
  person: { name: string };
  /** What opens from the person's drop, besides signing out: home, account. */
  links: NavLink[];
  footerLinks?: FooterLink[];
  otherWay?: ReactNode;
  leave?: { href: string; label: string };
  emergency: string;
  children: ReactNode;
}) {
  const { homeHref, programmeName, person, links, footerLinks = [], otherWay, leave, emergency, children } = props;
  const { t } = useTranslation("ui");
  return (
    <div className="page flex min-h-dvh flex-col">
      <SkipLink />
      <header className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
        <LogoLink href={homeHref} />
        <details className="menu ms-auto">
          <summary className="inline-flex size-11 items-center justify-center rounded-field">
            <Avatar name={person.name} side="patient" large />
            <span className="away">
              {t("account")}: <bdi>{person.name}</bdi>
            </span>
          </summary>
          <div>
            <p className="px-3 py-2 text-small text-ink2">
              <bdi>{person.name}</bdi>
            </p>
            {links.map(({ href, label, current }) => (
              <a key={href} href={href} aria-current={current ? "page" : undefined} className="menu-row">
                {label}
              </a>
            ))}
            <SignOutForm className="menu-row" />
          </div>
        </details>
        {leave && <LeaveLink {...leave} />}
      </header>
      <main id="main" tabIndex={-1} className="flex-1 pt-3 pb-10">
        {children}
      </main>
      <PublicFooter programmeName={programmeName} links={footerLinks} otherWay={otherWay} emergency={emergency} />
    </div>
  );
}

import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Icon, type IconName } from "../icon.tsx";
import { formatNumber } from "../format/format.ts";
import { Key } from "../keys/key.tsx";
import { Avatar } from "../voice/person-chip.tsx";
import { LogoLink } from "./logo-link.tsx";
import { SignOutForm } from "./sign-out-form.tsx";
import { SkipLink } from "./skip-link.tsx";

/** One line of the sidebar. `urgent` = its count is something to answer today. */
export type TeamLink = { href: string; icon: IconName; label: string; count?: number; current?: boolean; urgent?: boolean };

type Sides = {
  /** Where the page of the search is. */
  searchHref: string;
  nav: TeamLink[];
  programmeNav?: TeamLink[];
  person: { name: string; roleLine?: string };
  accountHref: string;
  /** The choice of a language, e.g. a `LanguageRow`. */
  languages?: ReactNode;
};

/**
 * The page of the team: sidebar on paper, work on a sheet with one rounded corner; on phones the sidebar is a menu on top. It is
 * drawn once: where there is room a style shows it whether its menu is open or not, and browsers that cannot style that
 * (`::details-content`: before Chrome 131, Safari 18.4, Firefox 143) are opened by the script, or by whoever presses "Menu".
 */
export function TeamShell({ homeHref, programmeName, children, ...sides }: Sides & { homeHref: string; programmeName: string; children: ReactNode }) {
  const { t } = useTranslation("ui");
  return (
    <div className="size-team flex min-h-dvh flex-col md:flex-row">
      <SkipLink />
      <header className="no-print md:flex-none">
        <div className="flex items-center justify-between gap-3 px-4 py-1 md:sticky md:top-0 md:h-dvh md:w-54 md:flex-col md:items-stretch md:justify-start md:gap-1.5 md:overflow-y-auto md:px-2">
          <div className="md:px-2">
            <LogoLink href={homeHref} />
          </div>
          <details className="menu side-menu" data-side-menu>
            <summary>
              <Icon name="list" />
              {t("menu")}
            </summary>
            <div>
              <TeamSides {...sides} />
            </div>
          </details>
        </div>
      </header>
      <p className="print-only px-4 text-ink2">{programmeName}</p>
      <main id="main" tabIndex={-1} className="min-w-0 flex-1 border-t border-line bg-surface md:mt-2 md:min-h-[calc(100dvh-0.5rem)] md:rounded-ss-card md:border-s md:has-[>.list-pane]:flex md:has-[>.list-pane]:h-[calc(100dvh-0.5rem)] md:has-[>.list-pane]:flex-col">
        {children}
      </main>
    </div>
  );
}

function TeamSides({ searchHref, nav, programmeNav = [], person, accountHref, languages }: Sides) {
  const { t } = useTranslation("ui");
  return (
    <>
      <a href={searchHref} data-opens-command-menu aria-keyshortcuts="Control+K Meta+K" className="side-link mb-2">
        <Icon name="search" className="text-ink2" />
        {t("search")}
        <span className="ms-auto text-ink2">
          <Key name="ctrl k" />
        </span>
      </a>
      <nav aria-label={t("mainNavigation")} className="mb-4">
        <TeamLinks links={nav} />
        {programmeNav.length > 0 && (
          <>
            <p className="mt-4 mb-1 px-2.5 text-second font-semibold text-ink2">{t("programme")}</p>
            <TeamLinks links={programmeNav} />
          </>
        )}
      </nav>
      <div className="mt-auto grid gap-1 pb-2">
        {languages}
        <a href={accountHref} className="side-link">
          <Avatar name={person.name} side="team" />
          <span className="min-w-0">
            <span className="block font-semibold break-words">
              <bdi>{person.name}</bdi>
            </span>
            {person.roleLine && <span className="block text-second text-ink2">{person.roleLine}</span>}
          </span>
        </a>
        <SignOutForm className="side-link w-full text-ink2" />
      </div>
    </>
  );
}

function TeamLinks({ links }: { links: TeamLink[] }) {
  const { i18n } = useTranslation("ui");
  return (
    <ul className="grid gap-px">
      {links.map(({ href, icon, label, count, current, urgent }) => (
        <li key={href}>
          <a href={href} aria-current={current ? "page" : undefined} className="side-link">
            <Icon name={icon} className="text-ink2" />
            <span className="min-w-0 break-words">{label}</span>
            {count !== undefined && count > 0 && (
              <span className={`ms-auto tabular-nums ${urgent ? "font-bold text-brick" : "text-ink2"}`}>{formatNumber(count, i18n.language)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

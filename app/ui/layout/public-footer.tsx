import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";

export type FooterLink = { href: string; label: string };

/** The end of every page of patients and advisors: another way, where help is in danger, who reads this. */
export function PublicFooter(props: { programmeName?: string | undefined; links: FooterLink[]; otherWay?: ReactNode; emergency: string }) {
  const { programmeName, links, otherWay, emergency } = props;
  const { t } = useTranslation("ui");
  return (
    <footer className={`small grid gap-3 pb-24 md:pb-10 ${otherWay ? "" : "border-t border-line pt-5"}`}>
      {otherWay}
      <p className="font-semibold text-ink2">{emergency}</p>
      <nav aria-label={t("footerNavigation")}>
        <ul className="flex flex-wrap gap-x-5">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {programmeName && <p className="text-ink2">{programmeName}</p>}
    </footer>
  );
}

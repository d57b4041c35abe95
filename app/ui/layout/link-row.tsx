import type { ReactNode } from "react";
import { Icon, type IconName } from "../icon.tsx";

/** Link rows in one card. */
export function LinkCard({ children }: { children: ReactNode }) {
  return <ul className="card @container divide-y divide-line">{children}</ul>;
}

/** A way on: icon, title, one line about it. The whole row is the link. */
export function LinkRow(props: { href: string; icon?: IconName; title: ReactNode; line?: ReactNode }) {
  const { href, icon, title, line } = props;
  return (
    <li className="relative flex min-h-16 items-center gap-4 px-4 py-3 hover:bg-sunken first:rounded-t-[inherit] last:rounded-b-[inherit]">
      {icon && <Icon name={icon} className="text-fig @max-3xs:hidden" />}
      <div className="min-w-0 flex-1">
        <a href={href} className="text-lg font-[650] after:absolute after:inset-0">
          {title}
        </a>
        {line && <div className="small text-ink2">{line}</div>}
      </div>
      <Icon name="next" className="text-edge @max-3xs:hidden" />
    </li>
  );
}

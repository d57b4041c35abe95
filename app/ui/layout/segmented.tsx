import type { ReactNode } from "react";

/** Two to four views of the same thing; also the themes of a public list. The chosen one is the page one is on. */
export function Segmented({ label, views }: { label: string; views: { href: string; label: ReactNode; current?: boolean }[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-1.5">
        {views.map((view) => (
          <li key={view.href}>
            <a href={view.href} aria-current={view.current ? "page" : undefined} className="chip">
              {view.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

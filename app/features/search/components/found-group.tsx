import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Marked } from "#app/ui/feedback/marked.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { FoundRow } from "../found-rows.server.ts";
import type { FoundGroup as Group } from "../search.queries.server.ts";
import type { Kind } from "../search.ts";

/** The drawing beside what was found of a kind; the same as in the sidebar. */
export const ICON_OF: Record<Kind, IconName> = { inputs: "inbox", improvements: "bulb", updates: "reply", people: "people", meetings: "calendar", surveys: "list" };

/** What was found of one kind; more of it is one link away. `page`: it is the page of that kind alone. */
export function FoundGroup({ group: { kind, rows, next }, typed, page }: { group: Group; typed: string; page: boolean }) {
  const { t } = useTranslation("search");
  return (
    <Section title={t(`kind.${kind}`)}>
      <ul className="card divide-y divide-line">
        {rows.map((row) => (
          <Row key={row.id} row={row} icon={ICON_OF[kind]} />
        ))}
      </ul>
      {next && (
        <p className="mt-2">
          <a href={searchAddress(typed, { in: kind, ...(page && { before: next }) })} className="inline-flex min-h-8 items-center">
            {t(`more.${kind}`)}
          </a>
        </p>
      )}
    </Section>
  );
}

/** The address of a search, or of a page of what it finds of one kind. */
export function searchAddress(typed: string, more: { in?: Kind; before?: string } = {}): string {
  return `${paths.search()}?${new URLSearchParams({ q: typed, ...more }).toString()}`;
}

function Row({ row: { href, words, other, line }, icon }: { row: FoundRow; icon: IconName }) {
  return (
    <li className="relative flex gap-3 px-4 py-2.5 hover:bg-sunken first:rounded-t-[inherit] last:rounded-b-[inherit]">
      <Icon name={icon} className="mt-0.5 text-ink2" />
      <div className="grid min-w-0 flex-1 gap-1">
        <a href={href} className="font-semibold after:absolute after:inset-0">
          <Marked {...words} className="clamp" />
        </a>
        {other && <Marked {...other} className="clamp text-ink2" />}
        <p className="flex flex-wrap gap-x-1.5 text-second text-ink2">{line.join(" · ")}</p>
      </div>
    </li>
  );
}

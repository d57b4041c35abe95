import type { ReactNode } from "react";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import type { Raised } from "../raised.queries.server.ts";

/** What became of what a group raised; where everybody was told of it, that leads there. `after`: what stands under each. */
export function RaisedList({ raised, lang, after }: { raised: readonly Raised[]; lang: string; after?: (one: Raised) => ReactNode }) {
  return (
    <ul className="card divide-y divide-line">
      {raised.map((one) => (
        <li key={one.number} className="grid gap-1 px-4 py-3">
          {one.told ? (
            <a href={paths.change(lang, one.number)} className="font-[650]">
              <InlineText text={one.title} />
            </a>
          ) : (
            <span className="font-[650]">
              <InlineText text={one.title} />
            </span>
          )}
          <NotYetLine text={one.title} />
          <StatusWord status={one.status} />
          {after?.(one)}
        </li>
      ))}
    </ul>
  );
}

import type { ImprovementRef } from "../improvements.queries.server.ts";
import { InlineText } from "./text-for-reader.tsx";
import { StatusWord } from "./status-word.tsx";

/** What is being worked on, each with how it stands; `hrefOf` where the reader may open it. */
export function OpenWork({ work, hrefOf }: { work: ImprovementRef[]; hrefOf?: (improvement: ImprovementRef) => string }) {
  return (
    <ul className="grid gap-2">
      {work.map((improvement) => (
        <li key={improvement.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusWord status={improvement.status} />
          {hrefOf ? (
            <a href={hrefOf(improvement)}>
              <InlineText text={improvement.title} />
            </a>
          ) : (
            <InlineText text={improvement.title} />
          )}
        </li>
      ))}
    </ul>
  );
}

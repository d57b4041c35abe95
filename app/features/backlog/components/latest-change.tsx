import { wordsFor } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { PublishedChange } from "../changes.queries.server.ts";
import { PublishedPair } from "./published-pair.tsx";

/** The newest change that everybody may know of, as a pair of said and did. */
export function LatestChange({ change, lang }: { change: PublishedChange; lang: string }) {
  const title = wordsFor(change.title);
  return (
    <PublishedPair update={change.latest}>
      <p>
        <a href={paths.change(lang, change.number)} lang={title.lang}>
          {title.words}
        </a>
      </p>
    </PublishedPair>
  );
}

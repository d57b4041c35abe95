import { directionOf } from "#app/platform/i18n/languages.ts";

interface Piece {
  words: string;
  marked: boolean;
}

/** Words of which some were searched for; a name has no language. */
export function Marked({ pieces, lang, className }: { pieces: readonly Piece[]; lang?: string; className?: string }) {
  if (!lang) {
    return (
      <bdi className={className}>
        <MarkedPieces pieces={pieces} />
      </bdi>
    );
  }
  return (
    <span lang={lang} dir={directionOf(lang)} className={className}>
      <MarkedPieces pieces={pieces} />
    </span>
  );
}

/** As {@link Marked}, inside something that says in which language they are. */
export function MarkedPieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ words, marked }, index) => (marked ? <mark key={index}>{words}</mark> : words))}</>;
}

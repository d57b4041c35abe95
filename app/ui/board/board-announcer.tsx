/** What is said while cards are moved; `{title}`, `{column}` and `{place}` are put in by the script. */
export interface BoardWords {
  moved: string;
  nowhere: string;
  refused: string;
  failed: string;
}

/** Stands above a board (`data-board`), says what became of a move, and offers to take it back. Without script it is empty. */
export function BoardAnnouncer({ words }: { words: BoardWords }) {
  return (
    <div className="board-says">
      <p role="status" data-board-says data-moved={words.moved} data-nowhere={words.nowhere} data-refused={words.refused} data-failed={words.failed} />
      <div data-board-undo />
    </div>
  );
}

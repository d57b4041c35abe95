/** What becomes of a card that is dropped. */
interface Drops {
  toColumn: (card: HTMLElement, column: string) => void;
  order: (card: HTMLElement, field: { before: string } | { behind: string }) => void;
}

/** Lets the cards of a board be dragged: to the columns to which they may go, and within their own before and behind others. */
export function dragCards(board: HTMLElement, drops: Drops): { prepare: () => void } {
  let dragged: HTMLElement | null = null;

  /** The column under a pointer where the dragged card may be dropped. */
  const columnAt = (event: DragEvent): HTMLElement | null => {
    const column = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
    if (!dragged || !column) return null;
    return column.contains(dragged) || dragged.querySelector(`[data-to="${column.dataset.column}"]`) ? column : null;
  };
  const mark = (over: HTMLElement | null) => {
    for (const column of board.querySelectorAll("[data-over]")) if (column !== over) column.removeAttribute("data-over");
    over?.setAttribute("data-over", "");
  };

  board.addEventListener("dragstart", (event) => {
    dragged = event.target instanceof Element ? event.target.closest<HTMLElement>("li[data-card]") : null;
    if (!dragged || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.querySelector("a")?.textContent ?? "");
    dragged.setAttribute("data-dragged", "");
  });
  board.addEventListener("dragover", (event) => {
    const column = columnAt(event);
    mark(column);
    if (column) event.preventDefault();
  });
  board.addEventListener("drop", (event) => {
    const column = columnAt(event);
    const card = dragged;
    if (!column || !card) return;
    event.preventDefault();
    if (!column.contains(card)) return drops.toColumn(card, column.dataset.column!);
    const others = [...column.querySelectorAll<HTMLElement>("li[id]")].filter((one) => one !== card);
    const below = others.find((one) => event.clientY < middleOf(one));
    const last = others.at(-1);
    if (below) drops.order(card, { before: numberOf(below) });
    else if (last) drops.order(card, { behind: numberOf(last) });
  });
  board.addEventListener("dragend", () => {
    dragged?.removeAttribute("data-dragged");
    dragged = null;
    mark(null);
  });

  const prepare = () => {
    for (const card of board.querySelectorAll<HTMLElement>("li[data-card]")) {
      card.draggable = true;
      // A link would be dragged instead of its card.
      for (const link of card.querySelectorAll("a")) link.draggable = false;
    }
  };
  prepare();
  return { prepare };
}

function middleOf(card: HTMLElement): number {
  const { top, height } = card.getBoundingClientRect();
  return top + height / 2;
}

function numberOf(card: HTMLElement): string {
  return card.id.slice(1);
}

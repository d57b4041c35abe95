import { dragCards } from "./drag-cards.client.ts";
import { nextColumn, type Arrow } from "./next-column.ts";

/**
 * Moves the cards of a board (`data-board`) with the keyboard and by dragging: each move presses the form or the link that the
 * card holds for it (`data-to` names a column, `data-order` the form of its order), and the board is drawn as the server
 * then has it. Arrows go from card to card; with Shift they take the card along.
 */
export function followBoard(page: Document): void {
  const board = page.querySelector<HTMLElement>("[data-board]");
  const says = page.querySelector<HTMLElement>("[data-board-says]");
  if (!board || !says) return;
  let isSending = false;

  const say = (what: "moved" | "nowhere" | "refused" | "failed", parts: Record<string, string> = {}) => {
    says.textContent = (says.dataset[what] ?? "").replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
  };

  /** Sends a form as a press of it would, and shows the board that follows. */
  const send = async (card: HTMLElement, form: HTMLFormElement, fields: URLSearchParams) => {
    if (isSending) return;
    isSending = true;
    try {
      const response = await fetch(form.action, { method: "POST", body: fields });
      const isDone = response.redirected && response.ok;
      // Refused: somebody else was first, or the way is closed now. The board shows how it stands.
      const answer = isDone ? response : await fetch(page.location.href);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      show(fresh);
      const moved = page.getElementById(card.id);
      moved?.querySelector("a")?.focus();
      if (isDone) say("moved", wordsOf(moved ?? card));
      else say("refused");
    } catch {
      say("failed");
    } finally {
      isSending = false;
    }
  };

  const show = (fresh: Document) => {
    const drawn = fresh.querySelector("[data-board]");
    if (!drawn) return page.location.reload();
    board.replaceChildren(...[...drawn.children].map((child) => page.importNode(child, true)));
    const undo = fresh.querySelector(".toast form");
    page.querySelector(".toast")?.remove();
    page.querySelector("[data-board-undo]")?.replaceChildren(...(undo ? [page.importNode(undo, true)] : []));
    dragging.prepare();
  };

  const toColumn = (card: HTMLElement, column: string) => {
    const way = card.querySelector<HTMLElement>(`[data-to="${column}"]`);
    if (!way) return say("nowhere", wordsOf(card));
    if (way instanceof HTMLAnchorElement) return page.location.assign(way.href);
    const form = way.closest("form")!;
    void send(card, form, fieldsOf(form, way as HTMLButtonElement));
  };

  const order = (card: HTMLElement, field: { to: string } | { before: string } | { behind: string }) => {
    const form = card.querySelector<HTMLFormElement>("form[data-order]");
    if (!form) return;
    const fields = fieldsOf(form);
    for (const [name, value] of Object.entries(field)) fields.set(name, value);
    void send(card, form, fields);
  };

  const dragging = dragCards(board, { toColumn, order });

  board.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (!isArrow(key) || event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLElement)) return;
    const card = target.closest<HTMLElement>("li[id]");
    const column = card?.closest<HTMLElement>("[data-column]");
    if (!card || !column) return;
    event.preventDefault();
    const columns = [...board.querySelectorAll<HTMLElement>("[data-column]")];
    const isRightToLeft = getComputedStyle(board).direction === "rtl";
    if (key === "ArrowUp" || key === "ArrowDown") {
      if (event.shiftKey && card.dataset.card !== undefined) return order(card, { to: key === "ArrowUp" ? "up" : "down" });
      const beside = key === "ArrowUp" ? card.previousElementSibling : card.nextElementSibling;
      return beside?.querySelector("a")?.focus();
    }
    const mayGo = (candidate: HTMLElement) => (event.shiftKey ? card.querySelector(`[data-to="${candidate.dataset.column}"]`) : candidate.querySelector("li[id]")) !== null;
    const wanted = nextColumn(columns, column, key, isRightToLeft, mayGo);
    if (event.shiftKey) return wanted ? toColumn(card, wanted.dataset.column!) : say("nowhere", wordsOf(card));
    wanted?.querySelector<HTMLElement>("li[id] a")?.focus();
  });
}

function isArrow(key: string): key is Arrow | "ArrowUp" | "ArrowDown" {
  return ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].includes(key);
}

function fieldsOf(form: HTMLFormElement, pressed?: HTMLButtonElement): URLSearchParams {
  return new URLSearchParams(new FormData(form, pressed) as unknown as Record<string, string>);
}

/** What is said of a card: what it is called, in which column it is, and the how manieth it is there. */
function wordsOf(card: HTMLElement): Record<string, string> {
  const column = card.closest<HTMLElement>("[data-column]");
  return {
    title: `\u2068${card.querySelector("a")?.textContent ?? ""}\u2069`,
    column: column?.querySelector("h2 > :first-child")?.textContent?.trim() ?? "",
    place: new Intl.NumberFormat(card.ownerDocument.documentElement.lang).format([...(card.parentElement?.children ?? [])].indexOf(card) + 1),
  };
}

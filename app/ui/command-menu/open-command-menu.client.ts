import { commandMenu } from "./command-menu.client.ts";

/** Opens the command menu of a page with Ctrl K or ⌘ K and where somebody presses the link to the search. */
export function openCommandMenu(page: Document, shown: AbortSignal): void {
  const template = page.querySelector<HTMLTemplateElement>("template[data-command-menu]");
  if (!template) return;
  let show: (() => void) | undefined;
  const open = (event: Event) => {
    event.preventDefault();
    show ??= commandMenu(page, template);
    show();
  };
  page.addEventListener("keydown", (event) => {
    // By its place too: on an Arabic or Russian keyboard the key has another letter.
    const isK = event.key.toLowerCase() === "k" || (event.code === "KeyK" && !/^[a-z]$/i.test(event.key));
    if (isK && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey) open(event);
  }, { signal: shown });
  page.addEventListener("click", (event) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (isPlain && (event.target as Element).closest("a[data-opens-command-menu]")) open(event);
  }, { signal: shown });
}

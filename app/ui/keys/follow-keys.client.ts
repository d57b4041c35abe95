import { pressedKey } from "./pressed-key.ts";

/** Where a browser remembers that somebody wants no keys. */
const OFF = "heard-keys-off";

/**
 * Presses what a page says a key is for (`aria-keyshortcuts`), while nobody is typing, as long as the page is shown. Whoever
 * wants no keys switches them off everywhere in a `<KeyHelp>` (WCAG 2.1.4).
 */
export function followKeys(page: Document, shown: AbortSignal): void {
  const help = page.querySelector<HTMLDetailsElement>("details[data-keys]");
  const toggle = help?.querySelector<HTMLButtonElement>("button");
  const show = () => {
    page.documentElement.toggleAttribute("data-keys-off", areOff());
    if (!toggle) return;
    toggle.textContent = areOff() ? toggle.dataset.on! : toggle.dataset.off!;
    toggle.hidden = false;
  };
  toggle?.addEventListener("click", () => {
    remember(!areOff());
    show();
  });
  show();
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && help?.open) {
      help.open = false;
      help.querySelector("summary")!.focus();
    }
    const key = pressedKey(event);
    if (key === null || event.defaultPrevented || areOff() || isTyping(event.target)) return;
    const wanted = page.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
    if (!wanted) return;
    event.preventDefault();
    press(wanted);
  }, { signal: shown });
}

/** A link, a button and a tick are pressed; in a field somebody begins to type. */
function press(wanted: HTMLElement): void {
  if (!(wanted instanceof HTMLInputElement) || wanted.type === "checkbox") return wanted.click();
  wanted.focus();
  wanted.select();
}

/** Whether keys belong to what is focused: a field, or a list of choices that is moved in with letters. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=button], [type=submit], [type=checkbox]), textarea, select, [contenteditable]") !== null;
}

function areOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function remember(off: boolean): void {
  try {
    if (off) localStorage.setItem(OFF, "");
    else localStorage.removeItem(OFF);
  } catch {
    // A browser that keeps nothing follows keys.
  }
}

/** Where a browser remembers what is ticked, while its window is open. */
const TICKED = "heard-selected";

/**
 * Keeps what is ticked in a list (`form[data-selects]`) while somebody reads on, page after page, and says how many are (in
 * `[data-selected]`); forgets it once the form is sent. Without it what is ticked on one page is sent from there.
 */
export function keepSelected(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[data-selects]");
  if (!form) return;
  const ticks = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const status = page.querySelector<HTMLElement>("[data-selected]")!;
  const counts = JSON.parse(status.dataset.counts!) as Record<string, string>;
  const remembered = new Set(recall());
  const say = () => {
    const count = ticks.filter((tick) => tick.checked).length;
    const words = counts[new Intl.PluralRules(page.documentElement.lang).select(count)] ?? counts.other!;
    status.textContent = count === 0 ? "" : words.replace("{{count}}", String(count));
  };
  for (const tick of ticks) if (remembered.has(tick.value)) tick.checked = true;
  say();
  form.addEventListener("change", ({ target }) => {
    const tick = target as HTMLInputElement;
    if (tick.checked) remembered.add(tick.value);
    else remembered.delete(tick.value);
    remember([...remembered]);
    say();
  });
  form.addEventListener("submit", () => remember([]));
}

function recall(): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(TICKED) ?? "[]") as string[];
  } catch {
    return [];
  }
}

function remember(ids: string[]): void {
  try {
    sessionStorage.setItem(TICKED, JSON.stringify(ids));
  } catch {
    // A browser that keeps nothing selects on one page at a time.
  }
}

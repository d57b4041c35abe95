import { groupsFor, type Group, type Option } from "./menu-groups.ts";

/** After so long without a key what is typed is looked for. */
const PAUSE_MS = 150;

/**
 * Makes the command menu of a page, and gives what shows it. A combobox with a list (WAI-ARIA APG): the focus stays in the field,
 * the arrows choose, Enter goes there; Escape closes it, and the focus is where it was.
 */
export function commandMenu(page: Document, template: HTMLTemplateElement): () => void {
  page.body.append(template.content.cloneNode(true));
  const dialog = page.body.lastElementChild as HTMLDialogElement;
  const field = dialog.querySelector("input")!;
  const list = dialog.querySelector<HTMLElement>("[data-options]")!;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-labelledby", dialog.getAttribute("aria-labelledby")!);
  const status = dialog.querySelector<HTMLElement>("[role=status]")!;
  const words = { pages: list.dataset.pages!, starts: list.dataset.starts!, everything: list.dataset.everything!, searchHref: field.form!.getAttribute("action")! };
  const pages = [...page.querySelector("nav")!.querySelectorAll<HTMLAnchorElement>("a.side-link")].map((link) => ({ href: link.getAttribute("href")!, label: link.querySelector("span")!.textContent! }));
  const starts = JSON.parse(list.dataset.commands!) as { href: string; label: string }[];
  let found: Group[] = [];
  /** Somebody chose one themselves: it stays chosen while more is found. Else the first is. */
  let isChosen = false;
  let asking: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const chosen = () => list.querySelector<HTMLElement>("[aria-selected=true]");
  const choose = (option: HTMLElement | undefined) => {
    for (const each of options()) each.setAttribute("aria-selected", String(each === option));
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const draw = () => {
    const before = isChosen ? chosen()?.dataset.href : undefined;
    const groups = groupsFor(field.value.trim(), { pages, starts, found, words });
    list.replaceChildren(...groups.map((group, index) => drawGroup(page, group, index)));
    choose(options().find(({ dataset }) => dataset.href === before) ?? options()[0]);
  };
  const say = () => {
    const count = options().length;
    const counts = JSON.parse(status.dataset.counts!) as Record<string, string>;
    const { lang } = page.documentElement;
    status.textContent = (counts[new Intl.PluralRules(lang).select(count)] ?? counts.other!).replace("{{count}}", String(count));
  };
  const look = async () => {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const response = await fetch(`${template.dataset.suggest}?${new URLSearchParams({ q: field.value.trim() }).toString()}`, { signal, headers: { Accept: "application/json" } });
      found = ((await response.json()) as { groups: Group[] }).groups;
      draw();
      say();
    } catch {
      if (!signal.aborted) status.textContent = status.dataset.failed!;
    }
  };
  const follow = (option: HTMLElement | null) => {
    if (!option) return field.form!.submit();
    dialog.close();
    location.assign(option.dataset.href!);
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    asking?.abort();
    // What was found for other words goes at once: it is not what is typed now.
    found = [];
    isChosen = false;
    draw();
    if (field.value.trim()) timer = setTimeout(() => void look(), PAUSE_MS);
    else say();
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const all = options();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length > 0) {
      event.preventDefault();
      isChosen = true;
      choose(all.at((all.indexOf(chosen()!) + step) % all.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      follow(chosen());
    }
  });
  list.addEventListener("pointermove", ({ target }) => {
    const option = (target as Element).closest<HTMLElement>("[role=option]");
    if (!option || option === chosen()) return;
    isChosen = true;
    choose(option);
  });
  list.addEventListener("click", ({ target }) => {
    const option = (target as Element).closest<HTMLElement>("[role=option]");
    if (option) follow(option);
  });
  // Beside it is outside of it.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    clearTimeout(timer);
    asking?.abort();
  });

  return () => {
    if (dialog.open) return dialog.close();
    field.value = "";
    found = [];
    isChosen = false;
    dialog.showModal();
    field.focus();
    draw();
    say();
  };
}

function drawGroup(page: Document, { title, options }: Group, index: number): HTMLElement {
  const group = page.createElement("div");
  group.setAttribute("role", "group");
  const label = Object.assign(page.createElement("p"), { id: `command-menu-group-${index}`, textContent: title, className: "px-3 pt-2 pb-1 text-second font-semibold text-ink2" });
  if (title) {
    label.setAttribute("role", "presentation");
    group.setAttribute("aria-labelledby", label.id);
    group.append(label);
  }
  group.append(...options.map((option, at) => drawOption(page, option, `command-menu-option-${index}-${at}`)));
  return group;
}

function drawOption(page: Document, { href, pieces, lang, dir, line }: Option, id: string): HTMLElement {
  const option = Object.assign(page.createElement("div"), { id });
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.href = href;
  const words = page.createElement(lang ? "span" : "bdi");
  words.className = "truncate";
  if (lang) Object.assign(words, { lang, dir });
  words.append(...pieces.map((piece) => (piece.marked ? Object.assign(page.createElement("mark"), { textContent: piece.words }) : piece.words)));
  option.append(words);
  if (line) option.append(Object.assign(page.createElement("span"), { textContent: line, className: "truncate text-second text-ink2" }));
  return option;
}

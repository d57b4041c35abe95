/** For so long after it was asked for, a page that was read ahead is shown; later it is asked for anew. */
const FRESH_MS = 30_000;
/** So often it is read again while somebody stays on a page, so that there is a fresh one when they go on. */
const AGAIN_MS = 25_000;
/** After so many times nobody goes on any more: five minutes. */
const MOST_TIMES = 12;

/** A page that was asked for; null where it cannot be shown from memory. */
interface Copy {
  asked: number;
  content: Promise<Document | null>;
}

/**
 * Reads ahead the pages to which the links with `data-ahead` lead, and shows one in place of this page when such a link, or
 * another one to the same address, is pressed: at once, without asking the network. `begin` starts what the script does on
 * a page; its signal ends when the page gives way to another.
 *
 * Pages of the team are stored nowhere (`no-store`), so the browser's own ways to read ahead would not keep them, or not in
 * every browser; they lie in this window's memory, and only for seconds. Reading ahead is a plain GET, which changes nothing: who
 * reads what is said by the page that is shown (`followPresence`). Whatever is sent, here or in another window, may change what
 * stands in the pages or who may see them, so then all of them are dropped; what leaves this page in the ordinary way drops
 * them with it. Where a page is not there, or the server answered otherwise (signed out, gone, another build), the link leads there
 * as any link does.
 */
export function readAhead(page: Document, begin: (shown: AbortSignal) => void): void {
  const view = page.defaultView!;
  const copies = new Map<string, Copy>();
  const acts = new BroadcastChannel("heard-acts");
  let shown = new AbortController();
  let here = addressOf(page.location.href);
  let isFromMemory = false;
  /** Where somebody is going who waits for a page that is on its way. */
  let wanted: string | null = null;

  const ask = async (address: string): Promise<Document | null> => {
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" }, priority: "low" });
      if (answer.redirected) {
        // Signed out meanwhile, perhaps in another window: what came from memory is not for whoever looks at it now.
        copies.clear();
        if (isFromMemory) page.location.reload();
        return null;
      }
      if (!answer.ok) return null;
      const content = new DOMParser().parseFromString(await answer.text(), "text/html");
      // What was done is told once, on the page that follows it.
      content.querySelector(".toast")?.remove();
      return isSameBuild(page, content) ? content : null;
    } catch {
      return null;
    }
  };

  const look = () => {
    if (page.visibilityState !== "visible") return;
    const ahead = [...page.querySelectorAll<HTMLAnchorElement>("a[data-ahead]")].map(({ href }) => addressOf(href));
    for (const address of copies.keys()) if (!ahead.includes(address)) copies.delete(address);
    const now = performance.now();
    for (const address of ahead) {
      const copy = copies.get(address);
      if (!copy || now - copy.asked >= AGAIN_MS) copies.set(address, { asked: now, content: ask(address) });
    }
  };

  const start = () => {
    begin(shown.signal);
    // In a list that scrolls by itself, what is read now can be seen.
    page.querySelector("[data-list] .row[aria-current]")?.scrollIntoView({ block: "nearest" });
    if (!page.querySelector("a[data-ahead]") || savesData(view)) return;
    const soon = whenIdle(view, look);
    let times = 0;
    const again = view.setInterval(() => ((times += 1) < MOST_TIMES ? look() : view.clearInterval(again)), AGAIN_MS);
    page.addEventListener("visibilitychange", look, { signal: shown.signal });
    shown.signal.addEventListener("abort", () => {
      soon.cancel();
      view.clearInterval(again);
    });
  };

  const show = (content: Document, address: string) => {
    shown.abort();
    shown = new AbortController();
    copies.delete(address);
    here = address;
    isFromMemory = true;
    const scrolled = page.querySelector("[data-list]")?.scrollTop ?? 0;
    page.title = content.title;
    for (const name of ["lang", "dir"] as const) page.documentElement[name] = content.documentElement[name];
    page.body.replaceWith(page.adoptNode(content.body));
    page.querySelector("[data-list]")?.scrollTo(0, scrolled);
    // The heading, as when the page is loaded: a screen reader says which message this is, and the keyboard goes on from there.
    page.querySelector<HTMLElement>("[autofocus]")?.focus();
    view.scrollTo(0, 0);
    start();
  };

  const go = async (address: string, copy: Copy, isNew: boolean) => {
    if (wanted === address) return;
    wanted = address;
    const content = await copy.content;
    // Meanwhile they went elsewhere, or sent something.
    if (wanted !== address) return;
    wanted = null;
    if (!content || copies.get(address) !== copy) return isNew ? page.location.assign(address) : page.location.reload();
    if (isNew) view.history.pushState(null, "", address);
    show(content, address);
  };

  const freshCopy = (address: string) => {
    const copy = copies.get(address);
    return copy && performance.now() - copy.asked < FRESH_MS ? copy : undefined;
  };

  page.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const copy = link && isPlain && !event.defaultPrevented ? freshCopy(link.href) : undefined;
    if (!copy) return;
    event.preventDefault();
    void go(link!.href, copy, true);
  });
  // Back and forward: from memory only what lies there fresh, else as the server has it now.
  view.addEventListener("popstate", () => {
    const address = addressOf(page.location.href);
    if (address === here) return;
    const copy = freshCopy(address);
    if (copy) void go(address, copy, false);
    else page.location.reload();
  });
  page.addEventListener("submit", () => {
    copies.clear();
    wanted = null;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin.
    acts.postMessage(null);
  });
  acts.addEventListener("message", () => copies.clear());
  start();
}

/** An address without the place on its page. */
function addressOf(href: string): string {
  return href.replace(/#.*/, "");
}

/** Whether a page was made by the same build: else this script and these styles are not its own. */
function isSameBuild(page: Document, other: Document): boolean {
  const assets = (of: Document) => [...of.querySelectorAll("link[rel=stylesheet], script[src]")].map((one) => one.getAttribute("href") ?? one.getAttribute("src")).join(" ");
  return assets(page) === assets(other);
}

function savesData(view: Window): boolean {
  return (view.navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** Runs something once a page is drawn and rests; not every browser says when. */
function whenIdle(view: Window, run: () => void): { cancel: () => void } {
  if (!("requestIdleCallback" in view)) {
    const timer = setTimeout(run, 100);
    return { cancel: () => clearTimeout(timer) };
  }
  const idle = view.requestIdleCallback(run, { timeout: 500 });
  return { cancel: () => view.cancelIdleCallback(idle) };
}

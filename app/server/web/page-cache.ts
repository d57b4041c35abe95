import { newFormKey } from "#app/platform/http/form-key.ts";
import { now } from "#app/platform/clock/clock.ts";
import { CACHE_HEADER } from "#app/platform/http/cache-page.ts";
import { keepPage, type KeptPage } from "./kept-page.ts";

/** A page as Remix rendered it. */
export interface RenderedPage {
  status: number;
  headers: Headers;
  body: Buffer;
  /** A file to save, in place of `body`. */
  file?: ReadableStream<Uint8Array>;
}

interface Entry {
  page: KeptPage;
  until: number;
  revision: string;
}

const LIMITS = { pages: 500, bytes: 64_000_000, refusals: 2000 };

/** Headers that belong to one response, not to the page. */
const NOT_KEPT = new Set([CACHE_HEADER.toLowerCase(), "content-length", "content-encoding", "transfer-encoding", "date", "set-cookie", "etag", "cache-control", "vary"]);

/**
 * Whole public pages, kept by programme, revision and address until the moment that each names itself. A page is rendered
 * once, however many ask for it at the same time.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private readonly flights = new Map<string, Promise<Entry | null>>();
  /** Addresses whose last answer was not to be kept: nobody waits for another's answer there. */
  private readonly refusals = new Set<string>();
  private bytes = 0;

  /** `revisionOf` gives the revision of a programme's public pages, or undefined while it is not known. */
  constructor(private readonly revisionOf: (programme: string) => string | undefined) {}

  /** The kept page, if it is still true. */
  find(programme: string, address: string): KeptPage | undefined {
    const key = `${programme} ${address}`;
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (entry.revision !== this.revisionOf(programme) || entry.until <= now().getTime()) {
      this.drop(key);
      return undefined;
    }
    // The map's order is the order of use.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.page;
  }

  /**
   * Renders a page that is not kept, and keeps it where it says that it may be. Gives the kept page, or what was rendered;
   * null where somebody else's rendering was not to be kept: render your own.
   */
  async fill(programme: string, address: string, render: () => Promise<RenderedPage>): Promise<KeptPage | RenderedPage | null> {
    const kept = this.find(programme, address);
    if (kept) return kept;
    const key = `${programme} ${address}`;
    const revision = this.revisionOf(programme);
    if (revision === undefined || this.refusals.has(key)) return render();
    const flight = this.flights.get(key);
    if (flight) return (await flight.catch(() => null))?.page ?? null;
    let rendered: RenderedPage | undefined;
    const mine = (async () => {
      rendered = await render();
      const entry = entryOf(rendered, revision);
      // Something was published meanwhile: the page may show the state before.
      if (entry && this.revisionOf(programme) === revision) this.put(key, entry);
      if (!entry) this.refuse(key);
      return entry;
    })();
    this.flights.set(key, mine);
    try {
      return (await mine)?.page ?? rendered!;
    } finally {
      this.flights.delete(key);
    }
  }

  private put(key: string, entry: Entry): void {
    this.drop(key);
    this.entries.set(key, entry);
    this.bytes += entry.page.size;
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= LIMITS.pages && this.bytes <= LIMITS.bytes) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.bytes -= entry.page.size;
  }

  private refuse(key: string): void {
    if (this.refusals.size >= LIMITS.refusals) this.refusals.clear();
    this.refusals.add(key);
  }
}

/** Whether what {@link PageCache.fill} gave is a kept page. */
export function isKept(page: KeptPage | RenderedPage): page is KeptPage {
  return "size" in page;
}

function entryOf(rendered: RenderedPage, revision: string): Entry | null {
  const until = Number(rendered.headers.get(CACHE_HEADER) ?? Number.NaN);
  if (rendered.status !== 200 || !(until > now().getTime()) || rendered.headers.has("set-cookie")) return null;
  const headers: Record<string, string> = {};
  for (const [name, value] of rendered.headers) if (!NOT_KEPT.has(name)) headers[name] = value;
  return { page: keepPage(rendered.body, headers, newFormKey().length), until, revision };
}

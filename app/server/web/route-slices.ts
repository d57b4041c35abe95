import type { ServerBuild } from "@remix-run/node";

/**
 * Remix matches an address several times for each request, and each time flattens, ranks and compiles all routes anew, which
 * costs more than the rest of the framework. So it is handed only the routes that an address leads to: a page and the layouts
 * around it, which it would have found itself.
 */
export function sliceFor(build: ServerBuild, pathname: string): ServerBuild {
  return slicesOf(build).for(pathname);
}

/** The page that an address leads to, where that is certain. */
export interface PageOfAddress {
  id: string;
  params: Record<string, string>;
}

/** Which page an address means; null where it is unusual, or Remix's to say. */
export function pageAt(build: ServerBuild, pathname: string): PageOfAddress | null {
  return slicesOf(build).pageAt(pathname);
}

const known = new WeakMap<ServerBuild, RouteSlices>();

function slicesOf(build: ServerBuild): RouteSlices {
  let slices = known.get(build);
  if (!slices) known.set(build, (slices = new RouteSlices(build)));
  return slices;
}

interface Page {
  id: string;
  /** Lower case, as Remix compares; a parameter is null. */
  segments: (string | null)[];
  /** The names of its parameters, by their places. */
  names: (string | null)[];
  /** How many segments are not parameters: among patterns of one length Remix prefers the one with more. */
  fixed: number;
}

class RouteSlices {
  private readonly pages = new Map<number, Page[]>();
  private readonly slices = new Map<string, ServerBuild>();
  /** The page that says that there is none, where no other route is unusual: then it is certain which addresses are its. */
  private readonly notFound: string | null;

  constructor(private readonly build: ServerBuild) {
    const parents = new Set(Object.values(build.routes).map((route) => route?.parentId));
    const unusual: { id: string; pattern: string }[] = [];
    for (const route of Object.values(build.routes)) {
      if (!route || parents.has(route.id)) continue;
      const parts = chainOf(build, route.id).flatMap(({ path }) => path?.split("/") ?? []).filter(Boolean);
      const pattern = parts.join("/");
      // The page of "/": an address without parts is left to Remix.
      if (!pattern) continue;
      if (route.index || /[*?]/.test(pattern)) {
        unusual.push({ id: route.id, pattern });
        continue;
      }
      const segments = parts.map((segment) => (segment.startsWith(":") ? null : segment.toLowerCase()));
      const names = parts.map((segment) => (segment.startsWith(":") ? segment.slice(1) : null));
      const page = { id: route.id, segments, names, fixed: segments.filter((segment) => segment !== null).length };
      this.pages.set(segments.length, [...(this.pages.get(segments.length) ?? []), page]);
    }
    this.notFound = unusual.length === 1 && unusual[0]!.pattern === "*" ? unusual[0]!.id : null;
  }

  /** The slice of an address; the whole build where it is unusual, or where which page it means is Remix's to say. */
  for(pathname: string): ServerBuild {
    const fitting = this.fitting(pathname);
    const id = fitting?.length === 0 ? this.notFound : this.best(fitting)?.id;
    if (!id) return this.build;
    let slice = this.slices.get(id);
    if (!slice) this.slices.set(id, (slice = sliceOf(this.build, id)));
    return slice;
  }

  pageAt(pathname: string): PageOfAddress | null {
    const page = this.best(this.fitting(pathname));
    if (!page) return null;
    const values = pathname.slice(1).split("/");
    return { id: page.id, params: Object.fromEntries(page.names.flatMap((name, index) => (name === null ? [] : [[name, values[index]!]]))) };
  }

  /** The pages that an address may mean; null where it is unusual. */
  private fitting(pathname: string): Page[] | null {
    if (!/^(\/[^/%]+)+$/.test(pathname)) return null;
    const asked = pathname.toLowerCase().slice(1).split("/");
    return (this.pages.get(asked.length) ?? []).filter(({ segments }) => segments.every((segment, index) => segment === null || segment === asked[index]));
  }

  private best(fitting: Page[] | null): Page | null {
    if (!fitting) return null;
    const most = Math.max(...fitting.map(({ fixed }) => fixed));
    const best = fitting.filter(({ fixed }) => fixed === most);
    return best.length === 1 ? best[0]! : null;
  }
}

function sliceOf(build: ServerBuild, id: string): ServerBuild {
  const routes = chainOf(build, id);
  const { assets } = build;
  return {
    ...build,
    routes: Object.fromEntries(routes.map((route) => [route.id, route])),
    // The page is rendered from the same routes as they stand in the manifest of the client's files.
    assets: { ...assets, routes: Object.fromEntries(routes.map((route) => [route.id, assets.routes[route.id]!])) },
  };
}

/** A route and the layouts around it, outermost first. */
function chainOf({ routes }: ServerBuild, id: string) {
  const chain = [];
  for (let route = routes[id]; route; route = route.parentId ? routes[route.parentId] : undefined) chain.unshift(route);
  return chain;
}

import type { RouteConfigEntry } from "@remix-run/route-config";
import config from "#app/routes.ts";

export interface Route {
  /** Its pattern as in `app/routes.ts`: `/:lang/changes/:number`. */
  path: string;
  /** Its module, from `app/`. */
  file: string;
}

/** Every address of `app/routes.ts`, without the layouts around them. */
export function allRoutes(): Route[] {
  return flat(config as RouteConfigEntry[]).filter((entry) => entry.path !== undefined).map(({ path, file }) => ({ path: path!, file }));
}

/** Every module of `app/routes.ts`, layouts too. */
export function allRouteFiles(): string[] {
  return [...new Set(flat(config as RouteConfigEntry[]).map((entry) => entry.file))];
}

function flat(entries: RouteConfigEntry[]): RouteConfigEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children ?? [])]);
}

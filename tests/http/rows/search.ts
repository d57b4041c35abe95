import { paths } from "#app/platform/paths/paths.ts";
import { only, row, TEAM, type Row } from "./row.ts";

/** Searching in everything that somebody may read: what is found is for each to see. */
export const SEARCH_ROWS: Row[] = [
  row({ route: "/team/search", path: () => `${paths.search()}?q=door`, get: only(TEAM, "page") }),
  row({ route: "/team/search/menu", path: () => `${paths.searchMenu()}?q=door`, get: only(TEAM, "page") }),
];

import { page, type WalkPage } from "./page.ts";

/** Searching in everything. */
export const SEARCH_WALK: WalkPage[] = [
  page("coordinator", "/team/search"),
  page("coordinator", "/team/search", {}, "?q=ren"),
  page("leader", "/team/search", {}, "?q=qwertz"),
];

import { page, type Records, type WalkPage } from "./page.ts";

/** Searching in everything, and in the inbox by views that somebody named. */
export const SEARCH_WALK: WalkPage[] = [
  page("coordinator", "/team/search"),
  page("coordinator", "/team/search", {}, "?q=ren"),
  page("coordinator", "/team/inbox", {}, "?theme=housing"),
  page("coordinator", "/team/inbox", {}, "?view=done&words=rent"),
  page("coordinator", "/team/views/new", {}, "?owner=none"),
  page("coordinator", "/team/views/:id", { id: "inboxView" }),
  page("coordinator", "/team/views/:id/remove", { id: "inboxView" }),
  ...["", "/acknowledge", "/assign", "/theme", "/link", "/set-aside", "/close"].map((name) => ({ ...page("coordinator", `/team/selected${name}`), path: (records: Records) => `/team/selected${name}?id=${records.input}` })),
  page("coordinator", "/team/selected/undo"),
  page("leader", "/team/search", {}, "?q=qwertz"),
];

export const SEARCH_RECORDS: Record<string, string> = { inboxView: "select v.id from inbox_views v limit 1" };

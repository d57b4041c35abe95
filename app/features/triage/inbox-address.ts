import { paths } from "#app/platform/paths/paths.ts";
import { narrowingEntries, readNarrowing, type InboxNarrowing } from "./inbox-narrowing.ts";
import { INBOX_FILTERS, type InboxFilter } from "./triage.ts";

/** A view of the inbox and what it is narrowed to. */
export interface InboxView {
  filter: InboxFilter;
  narrowing?: InboxNarrowing;
}

/** The address of a view of the inbox, or of a later page of it. */
export function inboxAddress(view: InboxView, before?: string | null): string {
  return paths.inbox() + inboxQuery(view, before);
}

/** Its query alone, for an input read beside it. */
export function inboxQuery({ filter, narrowing = {} }: InboxView, before?: string | null): string {
  const view = filter === "open" ? [] : [["view", filter]];
  const query = new URLSearchParams([...view, ...narrowingEntries(narrowing), ...(before ? [["before", before]] : [])]).toString();
  return query && `?${query}`;
}

/** The view that a query asks for, and where in it. */
export function readInboxView(query: URLSearchParams): Required<InboxView> & { before: string | null } {
  return { filter: INBOX_FILTERS.find((one) => one === query.get("view")) ?? "open", narrowing: readNarrowing(query), before: query.get("before") };
}

/** What of a query is the view of the inbox: whoever acts on an input from it comes back to the same list. */
export function keptInboxQuery(query: URLSearchParams): string {
  const { before, ...view } = readInboxView(query);
  return inboxQuery(view, before);
}

/** An address of the inbox or of one of its inputs, in the view in which a request was made. */
export function inViewOf({ url }: Request, address: string): string {
  return address + keptInboxQuery(new URL(url).searchParams);
}

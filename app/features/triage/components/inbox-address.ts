import { paths } from "#app/platform/paths/paths.ts";
import { narrowingEntries, type InboxNarrowing } from "../inbox-narrowing.ts";
import type { InboxFilter } from "../triage.ts";

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

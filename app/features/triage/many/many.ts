/** What can be done with many inputs at once. */
export const MANY_ACTS = ["acknowledge", "assign", "theme", "link", "set_aside", "close"] as const;
export type ManyKind = (typeof MANY_ACTS)[number];

/** So many stand on a page of the inbox: more cannot be selected. */
export const MOST_SELECTED = 30;

/** One of them, as it was seen. */
export interface Selected {
  inputId: string;
  version: number;
}

/** What stood there before, where taking it back needs to know. */
export type Before = { desk: string | null; ownerId: string | null } | { themes: string[] } | { linkId: string };

/** One with which something was done: its version afterwards. */
export interface Acted extends Selected {
  before?: Before | undefined;
}

/** How it went: with how many it was done, and the numbers of those that somebody else changed meanwhile, and of those where it cannot be done now. */
export interface ManyOutcome {
  done: number;
  changed: number[];
  impossible: number[];
  /** Takes it back; null where nothing was done. */
  actId: string | null;
}

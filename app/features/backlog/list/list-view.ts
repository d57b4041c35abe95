import { z } from "zod";
import { readChoices } from "#app/platform/http/read-choices.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { isOnScreen, type OnScreen } from "../improvement.ts";

/** What the list can be in the order of. */
export const LIST_SORTS = ["number", "priority", "status", "owner", "due", "told", "people"] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** Those whose last come first unless somebody turns them round: the newest, the most people, the latest news. */
const LAST_FIRST: readonly ListSort[] = ["number", "people", "told"];

/** When it should be done: that day has passed, it is within a month, or none was set. */
export const LIST_DUE = ["overdue", "month", "none"] as const;

/** Codes and slugs: whatever is none is not looked for. */
const CODE = /^[\w.-]+$/;

/** What the list can be narrowed to, under the names that the address has. Whatever is no choice of ours narrows nothing. */
const choices = {
  /** Words of the title or of why it is done, in any language they have; or a number. */
  words: z.string().trim().min(1).max(100),
  /** The code of a theme of it, or of what people said; its parts too. */
  theme: z.string().max(100).regex(CODE),
  /** The slug of a clinic; `everywhere`: of none. */
  site: z.string().max(100).regex(CODE),
  /** Whose it is: the reader's, nobody's, or the id of a person. */
  owner: z.union([z.enum(["mine", "none"]), z.uuid()]),
  due: z.enum(LIST_DUE),
};

type Choices = typeof choices;
export type ListNarrowing = { [Name in keyof Choices]?: z.infer<Choices[Name]> | undefined };

const NAMES = Object.keys(choices) as (keyof Choices)[];

/** A page of the backlog as its address has it. */
export interface ListView {
  /** The word on screen under which they stand; null: all of them. */
  word: OnScreen | null;
  narrowing: ListNarrowing;
  sort: ListSort;
  isLastFirst: boolean;
  /** The number of the improvement behind which the page begins; null: at the beginning. */
  after: number | null;
}

/** The whole backlog, newest first. */
export const WHOLE_LIST: ListView = { word: null, narrowing: {}, sort: "number", isLastFirst: true, after: null };

/** What an address asks for. */
export function readListView(query: URLSearchParams): ListView {
  const word = query.get("status");
  const sort = LIST_SORTS.find((one) => one === query.get("sort")) ?? "number";
  const after = query.get("after") ?? "";
  const turned = query.get("turned") !== null;
  return {
    word: isOnScreen(word) ? word : null,
    narrowing: readChoices(choices, query),
    sort,
    isLastFirst: beginsWithLast(sort) !== turned,
    after: /^[1-9]\d{0,8}$/.test(after) ? Number(after) : null,
  };
}

/** Whether the last of an order come first where nobody turned it. */
export function beginsWithLast(sort: ListSort): boolean {
  return LAST_FIRST.includes(sort);
}

/** The address of a page of the backlog. */
export function listAddress(view: ListView): string {
  const query = new URLSearchParams(listEntries(view)).toString();
  return paths.improvements() + (query && `?${query}`);
}

/** The fields of a page of the backlog as its address has them, without what is so anyway. */
export function listEntries({ word, narrowing, sort, isLastFirst, after }: ListView): [string, string][] {
  return [
    ...(word ? [["status", word] satisfies [string, string]] : []),
    ...narrowingEntries(narrowing),
    ...(sort === "number" ? [] : [["sort", sort] satisfies [string, string]]),
    ...(isLastFirst === beginsWithLast(sort) ? [] : [["turned", ""] satisfies [string, string]]),
    ...(after === null ? [] : [["after", String(after)] satisfies [string, string]]),
  ];
}

/** The same list in another order: by what is pressed, and turned round where it is in that order already. */
export function sortedBy(view: ListView, sort: ListSort): ListView {
  return { ...view, sort, isLastFirst: view.sort === sort ? !view.isLastFirst : beginsWithLast(sort), after: null };
}

function narrowingEntries(narrowing: ListNarrowing): [string, string][] {
  return NAMES.flatMap((name) => (narrowing[name] ? [[name, narrowing[name]] satisfies [string, string]] : []));
}

/** Whether anything is left out besides by its state. */
export function isNarrowed(narrowing: ListNarrowing): boolean {
  return narrowingEntries(narrowing).length > 0;
}

/** Whether something besides words is asked for: a choice of the filter. */
export function isFiltered({ words: _words, ...ways }: ListNarrowing): boolean {
  return isNarrowed(ways);
}

import { z } from "zod";
import { CHANNELS } from "#app/features/input/input.ts";
import { readChoices } from "#app/platform/http/read-choices.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";

/** When something is due: its moment has passed, or it passes today. */
export const INBOX_DUE = ["overdue", "today"] as const;

/** What the inbox can be narrowed to, under the names that the address has. Whatever is no choice of ours narrows nothing. */
const choices = {
  /** Words that stand in what was said or in a translation of it, or a number. */
  words: z.string().trim().min(1).max(100),
  /** The code of a theme; its parts too. */
  theme: z.string().max(100),
  /** The code of a team; `mine`: those of the reader. */
  desk: z.string().max(100),
  /** Whom it is with: nobody yet. */
  owner: z.enum(["none"]),
  /** The slug of a clinic. */
  site: z.string().max(100),
  /** The language of the words, as a BCP 47 tag. */
  language: z.string().refine(isLanguageTag),
  /** How it came. */
  source: z.enum(CHANNELS),
  /** When somebody should have read it or, once it is read, have answered it. */
  due: z.enum(INBOX_DUE),
};

type Choices = typeof choices;
export type InboxNarrowing = { [Name in keyof Choices]?: z.infer<Choices[Name]> | undefined };

const NAMES = Object.keys(choices) as (keyof Choices)[];

/** What an address narrows the inbox to. */
export function readNarrowing(query: URLSearchParams): InboxNarrowing {
  return readChoices(choices, query);
}

/** A narrowing as an address has it. */
export function narrowingEntries(narrowing: InboxNarrowing): [string, string][] {
  return NAMES.flatMap((name) => {
    const value = narrowing[name];
    return value ? [[name, value] satisfies [string, string]] : [];
  });
}

/** Whether anything is left out. */
export function isNarrowed(narrowing: InboxNarrowing): boolean {
  return narrowingEntries(narrowing).length > 0;
}

/** Whether something besides words is asked for: a choice of the filter. */
export function isFiltered({ words: _words, ...choices }: InboxNarrowing): boolean {
  return isNarrowed(choices);
}

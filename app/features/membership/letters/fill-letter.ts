import { nameFor, type Named } from "#app/features/programme/programme.ts";
import { formatDate, formatDateTime } from "#app/ui/format/format.ts";

/** What fills the blanks of a letter, before it is known in which language it is read. */
export interface LetterValues {
  name: string;
  group: Named;
  /** A moment (an interview) or a day (`YYYY-MM-DD`), as the letter was sent with it. */
  date: Date | string | null;
  /** Whom to call about one's own case. */
  phone: string | null;
  timeZone: string;
}

/** What stands in a blank for which there is nothing, in the language of the letter. */
export interface EmptyBlanks {
  date: string;
  phone: string;
}

/** The blanks that letters may have. */
export const BLANKS = ["name", "group", "date", "phone"] as const;

/** The words of a letter with its blanks filled for a reader of `lang`; names keep their own direction. */
export function fillLetter(words: string, lang: string, values: LetterValues, empty: EmptyBlanks): string {
  const reader = { lang, timeZone: values.timeZone };
  const { date } = values;
  const filled: Record<string, string> = {
    name: isolated(values.name),
    group: isolated(nameFor(values.group, lang).words),
    date: date === null ? empty.date : typeof date === "string" ? formatDate(date, reader, { weekday: true }) : formatDateTime(date, reader, { weekday: true }),
    phone: values.phone ? isolated(values.phone) : empty.phone,
  };
  return words.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (blank, name: string) => filled[name] ?? blank);
}

/** A letter as it is written on a page: its blanks in square brackets, "[name]". */
export function withBrackets(words: string): string {
  return words.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, "[$1]");
}

/** The words of a letter as it is kept, of what somebody wrote on a page. */
export function withBraces(written: string): string {
  return written.replaceAll(/\[([^[\]]*)\]/g, (_, name: string) => `{{${name.trim()}}}`);
}

/** What stands in the place of a blank in a letter that is kept, and is none that can be filled. */
export function unknownBlanks(words: string): string[] {
  const known: readonly string[] = BLANKS;
  return [...words.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => name!.trim()).filter((name) => !known.includes(name));
}

/** A name inside a sentence keeps its own direction (Unicode isolates, as `<bdi>`). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

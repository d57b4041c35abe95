import { fillBlanks, isolated } from "#app/features/texts/templates/blanks.ts";
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
  return fillBlanks(words, filled);
}

import { fillBlanks, isolated } from "#app/features/texts/templates/blanks.ts";
import { formatDate } from "#app/ui/format/format.ts";

/** What fills the blanks of a reply: the line for one's own case, and a day (`YYYY-MM-DD`). */
export interface ReplyValues {
  phone: string | null;
  day: string | null;
  timeZone: string;
}

/** The words of a reply with its blanks filled for a reader of `lang`; a blank for which there is nothing stays. */
export function fillReply(words: string, lang: string, { phone, day, timeZone }: ReplyValues): string {
  return fillBlanks(words, {
    ...(phone && { phone: isolated(phone) }),
    ...(day && { date: formatDate(day, { lang, timeZone }, { weekday: true }) }),
  });
}

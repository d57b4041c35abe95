const TOKEN = /\{(day|month|ordinal):(\d{4}-\d{2}-\d{2})\}/g;
const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * Words of the sample with their date tokens written out in `lang`, after a shift by whole weeks: `{day:…}` as "March 9",
 * `{month:…}` as "May", `{ordinal:…}` as "18th" (English only). Digits are Western in every language.
 */
export function datesInWords(words: string, lang: string, shiftWeeks: number): string {
  return words.replace(TOKEN, (_, form: string, sampleDate: string) => {
    const date = new Date(Date.parse(`${sampleDate}T00:00:00Z`) + shiftWeeks * WEEK);
    if (form === "ordinal") return ordinal(date.getUTCDate());
    const parts = form === "day" ? ({ day: "numeric", month: "long" } as const) : ({ month: "long" } as const);
    return new Intl.DateTimeFormat(lang, { ...parts, timeZone: "UTC", numberingSystem: "latn" }).format(date);
  });
}

function ordinal(day: number): string {
  const endings: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${day}${endings[new Intl.PluralRules("en", { type: "ordinal" }).select(day)]}`;
}

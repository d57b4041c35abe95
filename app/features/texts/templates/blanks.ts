/** A text with blanks as it is written on a page: `{{phone}}` stands as "[phone]". */
export function withBrackets(words: string): string {
  return words.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, "[$1]");
}

/** A text with blanks as it is kept, of what somebody wrote on a page. */
export function withBraces(written: string): string {
  return written.replaceAll(/\[([^[\]]*)\]/g, (_, name: string) => `{{${name.trim()}}}`);
}

/** What stands in the place of a blank in a text that is kept, and is none of those that can be filled. */
export function unknownBlanks(words: string, known: readonly string[]): string[] {
  return [...words.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => name!.trim()).filter((name) => !known.includes(name));
}

/** The words with their blanks filled; a blank without a value stays. */
export function fillBlanks(words: string, values: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (blank, name: string) => values[name] ?? blank);
}

/** A name or a number inside a sentence keeps its own direction (Unicode isolates, as `<bdi>`). */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

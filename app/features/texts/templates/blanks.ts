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

/**
 * The blanks in which a translation differs from its text: left out, or another one put in. They stand as in the text that
 * has them, each once. Nobody could fill a blank whose name was translated.
 */
export function changedBlanks(words: string, translation: string): string[] {
  const [there, here] = [blanksIn(words), blanksIn(translation)];
  const only = (these: Map<string, string>, those: Map<string, string>) => [...these].flatMap(([name, blank]) => (those.has(name) ? [] : [blank]));
  return [...only(there, here), ...only(here, there)];
}

function blanksIn(words: string): Map<string, string> {
  return new Map([...words.matchAll(/\{\{([^{}]*)\}\}/g)].map(([blank, name]) => [name!.trim(), blank]));
}

/** The words with their blanks filled; a blank without a value stays. */
export function fillBlanks(words: string, values: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (blank, name: string) => values[name] ?? blank);
}

/** A name or a number inside a sentence keeps its own direction (Unicode isolates, as `<bdi>`). */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

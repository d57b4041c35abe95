import pino from "pino";

/**
 * The process's log: one JSON line an entry, to standard error. It is given codes, ids and numbers only; words of people,
 * names and addresses are never handed to it, and paths are masked by {@link maskPath} first.
 */
export const log = pino(
  { level: "info", base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination({ dest: 2, sync: true }),
);

/**
 * A path without the secrets in it: receipts, applications, invitations, texts for translators outside, answers to surveys,
 * sign-in links, cards, calendars, addresses that stop mails.
 */
export function maskPath(path: string): string {
  return path.split("?")[0]!.replace(/(\/(?:r|a|i|t|s|u|sent|link|card|calendar)\/)[^/]+/gi, "$1…");
}

/** What may be logged of an error: its kind and where it was thrown, not its message, which may quote what was typed. */
export function errorCode(error: unknown): { error: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const at = error.stack?.split("\n").find((line) => line.trim().startsWith("at "))?.trim();
  return { error: error.name, code, at };
}

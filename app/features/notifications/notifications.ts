import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { languageServing } from "#app/platform/i18n/negotiate.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";

/** Mails to whoever said something: something changed; it will wait or not be done, and why; the team wrote. None says what it is about. */
export const LOOP_TEMPLATES = ["update", "reason", "team_wrote"] as const;
export type LoopTemplate = (typeof LOOP_TEMPLATES)[number];

/** Whom a mail goes to: somebody with an account, whoever left an address with what they said, whoever applied to a group. */
export type Recipient = { kind: "person" | "contributor" | "applicant"; id: string };

/**
 * Where a mail stands. `held`: it waits for a digest; `gathered`: it stands in one; `kept`: there was no mail server, it is
 * readable in the outbox; `muted`: the recipient switched its topic off; `bounced`: a server said that it cannot arrive.
 */
export const DELIVERY_STATES = ["queued", "held", "gathered", "sent", "kept", "muted", "bounced", "failed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How often a mail is tried before it is given up: with doubling pauses from half a minute, about eight hours. */
export const MOST_TRIES = 11;

/** What a mail was about is over or off by the time it would be sent, so it is not. */
export const OUTDATED = "outdated";

/** A server said before that the address cannot be reached, so nothing is sent to it. */
export const UNDELIVERABLE = "undeliverable";

/** A try ended without a word whether the server took the mail: it may have arrived twice. */
export const UNFINISHED = "unfinished";

/** The language in which Heard writes to somebody: theirs where it ships, in another script if need be, else English. */
export function mailLanguage(lang: string): ShippedLanguage {
  return languageServing(lang) ?? "en";
}

/** A text as far as it matters whether somebody can read it. */
export interface TextState {
  lang: string;
  translations: readonly { lang: string; reviewedAt: Date | null }[];
}

/**
 * Whether somebody is to be told now: they can read the text, or nobody is asked to translate it for them. Else they are told
 * when its translation is reviewed.
 */
export function isReadyFor(text: TextState, lang: string): boolean {
  if (sameLanguage(text.lang, lang)) return true;
  const theirs = text.translations.filter((translation) => sameLanguage(translation.lang, lang));
  return theirs.length === 0 || theirs.some((translation) => translation.reviewedAt !== null);
}

/** A refusal that another try cannot mend: the server said no for good (SMTP 5yz, RFC 5321 §4.2.1). */
export function isForGood(error: unknown): boolean {
  const code = (error as { responseCode?: unknown } | null)?.responseCode;
  return typeof code === "number" && code >= 500 && code < 600;
}

/** The status that a server gave when it refused the recipient for good (RFC 2034: `550 5.1.1 …`); null where it gave none. */
export function refusedStatus(error: unknown): string | null {
  const { command, response } = (error ?? {}) as { command?: unknown; response?: unknown };
  if (!isForGood(error) || command !== "RCPT TO" || typeof response !== "string") return null;
  return /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null;
}

/** What is kept of a failed try: the server's number or the connection's code, never its words, which may quote an address. */
export function errorOf(error: unknown): string {
  const { responseCode, code } = (error ?? {}) as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === "number") return `smtp_${responseCode}`;
  return typeof code === "string" && /^[A-Z_]{2,30}$/.test(code) ? code : "error";
}

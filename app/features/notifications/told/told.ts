/**
 * How somebody who spoke was told of an update, or why not: by mail; the mail is on its way; it stands in the outbox since there
 * is no mail server; they switched such mails off; their address takes none; their language is not checked yet; they left no
 * address; their words were linked after it went out. On their private page it shows in every case.
 */
export const TOLD_STATES = ["mailed", "onTheWay", "outbox", "muted", "unreached", "translation", "noAddress", "linkedLater"] as const;
export type ToldState = (typeof TOLD_STATES)[number];

/** What is known of one person and one update. */
export interface ToldFacts {
  hasAddress: boolean;
  isReady: boolean;
  linkedLater: boolean;
  /** The state of their delivery, or of the digest in which it stands; null where there is none. */
  delivery: string | null;
}

/** How somebody was told, from what is known. */
export function toldState({ hasAddress, isReady, linkedLater, delivery }: ToldFacts): ToldState {
  if (delivery === "sent") return "mailed";
  if (delivery === "kept") return "outbox";
  if (delivery === "muted") return "muted";
  if (delivery === "bounced" || delivery === "failed") return "unreached";
  if (delivery !== null) return "onTheWay";
  if (!hasAddress) return "noAddress";
  if (!isReady) return "translation";
  return linkedLater ? "linkedLater" : "onTheWay";
}

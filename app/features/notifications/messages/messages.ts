import { ROLES, type Role } from "#app/features/events/actor.ts";

export const LONGEST_SUBJECT = 120;
export const LONGEST_BODY = 6000;

/** How many people one message goes to at most. */
export const MOST_RECIPIENTS = 2000;

/** Whom a message goes to: who has a place in one of the groups, holds one of the roles, in a language, of a clinic. What is empty does not matter. */
export interface Audience {
  groups: string[];
  roles: Role[];
  lang: string | null;
  site: string | null;
}

/** Whether an audience says anything: without groups, roles, language and clinic it would be everybody, which nobody means. */
export function saysWhom({ groups, roles, lang, site }: Audience): boolean {
  return groups.length > 0 || roles.length > 0 || lang !== null || site !== null;
}

/** The audience as the database keeps it. */
export function audienceOf(kept: unknown): Audience {
  const { groups = [], roles = [], lang = null, site = null } = (kept ?? {}) as Partial<Audience>;
  return { groups, roles: roles.filter((role) => ROLES.includes(role)), lang, site };
}

/**
 * How a message stands with one of its readers: it waits for its translation, it goes out (or waits for a digest or the end of
 * quiet hours), it is sent, they switched such mails off, it cannot arrive, or they have no e-mail and get a letter.
 */
export const READER_STATES = ["translation", "waiting", "sent", "muted", "unreached", "letter"] as const;
export type ReaderState = (typeof READER_STATES)[number];

/** How a message stands with a reader, from their delivery: its own state, or that of the digest in which it stands. */
export function readerState(reader: { hasEmail: boolean; delivery: string | null; digest: string | null }): ReaderState {
  const { hasEmail, digest } = reader;
  const delivery = reader.delivery === "gathered" ? (digest ?? "held") : reader.delivery;
  if (delivery === null) return hasEmail ? "translation" : "letter";
  if (delivery === "sent" || delivery === "kept") return "sent";
  if (delivery === "muted") return "muted";
  return delivery === "bounced" || delivery === "failed" ? "unreached" : "waiting";
}

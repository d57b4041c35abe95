import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canSeeOutbox } from "#app/features/identity/identity.policy.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { buildMail } from "./build-mail.server.ts";
import type { Template } from "./emails/mails.server.ts";
import { UNFINISHED, type DeliveryState, type Recipient } from "./notifications.ts";

/** A mail in the outbox. Whom it goes to is told by kind and the end of an id, never by name or address. */
export interface OutboxMail {
  id: string;
  recipient: Recipient["kind"];
  recipientMark: string;
  template: Template;
  lang: string;
  state: DeliveryState;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  /** It does not go before then. */
  dueAt: Date | null;
  /** The mail in which it stands with others. */
  digestId: string | null;
}

const PAGE = 50;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The outbox, newest first, from before a mail on. Sign-in codes are not in it: they are kept as hashes only, since whoever
 * could read them here could become anybody.
 */
export async function listOutbox(actor: Actor, before?: string): Promise<{ mails: OutboxMail[]; older: string | null; total: number; doubles: number }> {
  if (!canSeeOutbox(actor)) throw notFound();
  const db = reads(actor);
  const [rows, total, doubles] = await Promise.all([
    db.delivery.findMany({
      where: before && UUID.test(before) ? { id: { lt: before } } : {},
      orderBy: { id: "desc" },
      take: PAGE + 1,
    }),
    db.delivery.count(),
    db.delivery.count({ where: { state: "sent", lastError: UNFINISHED } }),
  ]);
  const page = rows.slice(0, PAGE);
  return { mails: page.map(outboxMail), older: rows.length > PAGE ? page.at(-1)!.id : null, total, doubles };
}

/**
 * One mail of the outbox, written again from its template; without words where what it was about is over by now.
 * @throws a 404 refusal where there is none for whoever asks.
 */
export async function readOutboxMail(actor: Actor, id: string): Promise<OutboxMail & { subject: string | null; text: string | null }> {
  if (!canSeeOutbox(actor) || !UUID.test(id)) throw notFound();
  const row = await reads(actor).delivery.findUnique({ where: { id } });
  if (!row) throw notFound();
  const mail = await buildMail(actor.programme, row, null);
  return { ...outboxMail(row), subject: mail?.subject ?? null, text: mail?.text ?? null };
}

function outboxMail(row: {
  id: string;
  recipientKind: string;
  recipientId: string;
  template: string;
  lang: string;
  state: string;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  dueAt: Date | null;
  digestId: string | null;
}): OutboxMail {
  return {
    id: row.id,
    recipient: row.recipientKind as Recipient["kind"],
    recipientMark: row.recipientId.slice(-6),
    template: row.template as Template,
    lang: row.lang,
    state: row.state as DeliveryState,
    attempts: row.attempts,
    lastError: row.lastError,
    createdAt: row.createdAt,
    sentAt: row.sentAt,
    dueAt: row.dueAt,
    digestId: row.digestId,
  };
}

import { dayIn } from "#app/ui/format/format.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { isReadyFor, type TextState } from "../notifications.ts";
import { queueMail } from "../queue-mail.server.ts";
import { teamMessageSent } from "./messages.events.ts";

const TEXT = { select: { lang: true, translations: { select: { lang: true, reviewedAt: true } } } } as const;

/** A message as far as it matters who can read it. */
export interface MessageState {
  subject: TextState;
  body: TextState;
  /** `YYYY-MM-DD` or null. */
  sourceFrom: Date | null;
}

/**
 * Whether a message goes to a reader of a language now: they can read it, nobody is asked to translate it for them, or the day
 * has come from which it goes as it was written.
 */
export function goesIn({ subject, body, sourceFrom }: MessageState, lang: string, today: string): boolean {
  if (sourceFrom && today >= sourceFrom.toISOString().slice(0, 10)) return true;
  return [subject, body].every((text) => isReadyFor(text, lang));
}

/** Writes to those of a sent message's people who can read it now and have a place to be written to. Each once. */
export async function tellOfMessage(tx: Tx, programme: string, messageId: string, now: Date): Promise<void> {
  const message = await tx.teamMessage.findUnique({ where: { id: messageId }, select: { sentAt: true, sourceFrom: true, subject: TEXT, body: TEXT } });
  const event = message?.sentAt && (await tx.event.findFirst({ where: { name: teamMessageSent.name, subjectId: messageId }, select: { id: true } }));
  if (!event) return;
  const { timeZone } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  const today = dayIn(now, timeZone);
  const people = await tx.$queryRaw<{ id: string; lang: string }[]>`
    select p.id, p.lang from message_recipients r join people p on p.id = r.person_id
    where r.message_id = ${messageId}::uuid and p.email is not null and (p.ended_at is null or p.ended_at > ${now})
      and not exists (select from deliveries d where d.event_id = ${event.id}::uuid and d.recipient_id = p.id)
    order by p.id`;
  for (const { id, lang } of people) {
    if (!goesIn(message, lang, today)) continue;
    await queueMail(tx, programme, { eventId: event.id, recipient: { kind: "person", id }, template: "team_message", lang });
  }
}

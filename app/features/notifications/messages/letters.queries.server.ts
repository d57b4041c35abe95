import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { refusalsOf } from "#app/features/identity/refused-addresses.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, wordsFor } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { teamMessageSent } from "./messages.events.ts";
import { canWriteMessages } from "./messages.policy.ts";

/** Why somebody gets a letter, or a call, in place of a mail. */
export type LetterReason = "no_email" | "unreached" | "muted";

/** A message on paper for somebody whom no mail reaches. */
export interface MessageLetter {
  personId: string;
  name: string;
  lang: string;
  phone: string | null;
  reason: LetterReason;
  /** Null: it waits for its translator. */
  words: { lang: string; subject: string; body: string } | null;
}

/** Letters to those of a sent message whom no mail reaches. `today`: in the programme's zone. @throws a 404 refusal for others. */
export async function messageLetters(actor: Actor, number: number, today: string): Promise<MessageLetter[]> {
  if (!canWriteMessages(actor)) throw notFound();
  const db = reads(actor);
  const message = await db.teamMessage.findUnique({ where: { number } });
  if (!message?.sentAt) throw notFound();
  const people = await db.$queryRaw<{ id: string; name: string; lang: string; phone: string | null; email: string | null; state: string | null }[]>`
    select p.id, p.name, p.lang, p.phone, p.email, d.state from message_recipients r join people p on p.id = r.person_id
    left join events e on e.subject_id = r.message_id and e.name = ${teamMessageSent.name}
    left join deliveries d on d.event_id = e.id and d.recipient_id = r.person_id and d.template = 'team_message'
    where r.message_id = ${message.id}::uuid order by p.name, p.id`;
  const refused = await refusalsOf(db, people.flatMap(({ email }) => email ?? []));
  const mayBeSource = message.sourceFrom !== null && today >= message.sourceFrom.toISOString().slice(0, 10);
  const letters: MessageLetter[] = [];
  for (const { id, name, lang, phone, email, state } of people) {
    const reason = !email ? "no_email" : state === "muted" ? "muted" : refused.has(email) || state === "bounced" || state === "failed" ? "unreached" : null;
    if (!reason) continue;
    const texts = await readTexts(actor, [message.subjectTextId, message.bodyTextId], lang, { reviewedOnly: true });
    const [subject, body] = [texts.get(message.subjectTextId)!, texts.get(message.bodyTextId)!];
    const isReady = isReadable(subject) && isReadable(body);
    const words = isReady
      ? { lang: wordsFor(body).lang, subject: wordsFor(subject).words, body: wordsFor(body).words }
      : mayBeSource
        ? { lang: body.lang, subject: subject.words, body: body.words }
        : null;
    letters.push({ personId: id, name, lang, phone, reason, words });
  }
  return letters;
}

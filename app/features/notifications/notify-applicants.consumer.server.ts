import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { applicationAccepted, applicationAsked, applicationMoved } from "#app/features/membership/application.events.ts";
import { ownerOf, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { isReadyFor, type Recipient } from "./notifications.ts";
import { queueMail } from "./queue-mail.server.ts";

/** To what a text belongs that an applicant is sent: their application, or a letter that every applicant gets. */
const OWNERS = ["application", "letter_template"];

/**
 * Tells whoever applied to a group, by mail, that there is news on their private page, when they can read it: at once in the
 * language it was written in, else when its translation is reviewed. A state that came without a letter is news as well.
 */
export const notifyApplicants = defineConsumer({
  name: "notify-applicants",
  events: [applicationMoved, applicationAccepted, applicationAsked, textTranslationReviewed],
  async handle({ event, tx, actor }) {
    const { programme } = actor;
    if (event.name === textTranslationReviewed.name) return OWNERS.includes(ownerOf(event).kind) ? tellOfTranslation(tx, programme, event.subjectId) : undefined;
    const { messageId } = event.payload as { messageId?: string };
    return messageId ? tellOfMessage(tx, programme, messageId) : tell(tx, programme, event.subjectId, event.id);
  },
});

async function tellOfMessage(tx: Tx, programme: string, messageId: string): Promise<void> {
  const message = await tx.applicationMessage.findUnique({
    where: { id: messageId },
    select: { applicationId: true, side: true, application: { select: { lang: true } }, text: { select: { lang: true, translations: { select: { lang: true, reviewedAt: true } } } } },
  });
  if (message?.side !== "team" || !isReadyFor(message.text, message.application.lang)) return;
  const [event] = await tx.$queryRaw<{ id: string }[]>`
    select id from events where subject_id = ${message.applicationId}::uuid and payload->>'messageId' = ${messageId} limit 1`;
  if (event) await tell(tx, programme, message.applicationId, event.id);
}

async function tell(tx: Tx, programme: string, applicationId: string, eventId: string): Promise<void> {
  const told = await recipientOf(tx, applicationId);
  if (told) await queueMail(tx, programme, { eventId, ...told, template: "application_news" });
}

/** A letter or a question became readable in one more language: whoever waited for that is told now. */
async function tellOfTranslation(tx: Tx, programme: string, textId: string): Promise<void> {
  const messages = await tx.applicationMessage.findMany({ where: { textId, side: "team" }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of messages) await tellOfMessage(tx, programme, id);
}

/** Whoever applied, if they can be told by mail: by the account that was made for them, else at the address they left. */
async function recipientOf(tx: Tx, applicationId: string): Promise<{ recipient: Recipient; lang: string } | null> {
  const application = await tx.application.findUnique({
    where: { id: applicationId },
    select: { lang: true, contactKind: true, person: { select: { id: true, lang: true, email: true, endedAt: true } } },
  });
  if (!application) return null;
  const { person, contactKind, lang } = application;
  if (person && !person.endedAt && person.email) return { recipient: { kind: "person", id: person.id }, lang: person.lang };
  return contactKind === "email" ? { recipient: { kind: "applicant", id: applicationId }, lang } : null;
}

import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { improvementStatusChanged, updatePublished } from "#app/features/backlog/backlog.events.ts";
import { inputAnswered, inputAsked, inputNoted } from "#app/features/input/input.events.ts";
import { goesOutAt } from "#app/features/input/receipt/goes-out-at.server.ts";
import { ownerOf, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { isReadyFor } from "./notifications.ts";
import { queueMail } from "./queue-mail.server.ts";
import { recipientOf } from "./recipients.server.ts";
import { whoIsTold } from "./who-is-told.server.ts";

/**
 * Tells contributors by mail that something changed, that it will wait or not be done, or that the team wrote, each when they can read it: at once in the
 * language it was written in, else when its translation is reviewed. One mail for one publication or message, whatever
 * follows.
 */
export const notify = defineConsumer({
  name: "notify",
  events: [updatePublished, improvementStatusChanged, inputAsked, inputAnswered, inputNoted, textTranslationReviewed],
  async handle({ event, tx, actor }) {
    const { programme } = actor;
    switch (event.name) {
      case updatePublished.name:
        return tellOfUpdate(tx, programme, event.subjectId);
      case improvementStatusChanged.name:
        return tellOfReason(tx, programme, event.subjectId);
      case textTranslationReviewed.name:
        return tellOfTranslation(tx, programme, event.subjectId, ownerOf(event).kind);
      default:
        return tellOfMessage(tx, programme, (event.payload as { messageId: string }).messageId);
    }
  },
});

const TEXT = { select: { lang: true, translations: { select: { lang: true, reviewedAt: true } } } } as const;

async function tellOfUpdate(tx: Tx, programme: string, updateId: string): Promise<void> {
  const update = await tx.update.findUnique({ where: { id: updateId }, select: { improvementId: true, publishedAt: true, said: TEXT, did: TEXT } });
  if (!update?.publishedAt) return;
  const eventId = await eventOf(tx, updatePublished.name, updateId);
  if (!eventId) return;
  for (const { told } of await whoIsTold(tx, programme, update.improvementId)) {
    if (!told || ![update.said, update.did].every((text) => isReadyFor(text, told.lang))) continue;
    await queueMail(tx, programme, { eventId, ...told, template: "update" });
  }
}

/** That something waits, or will not be done, is told with its reason, which whoever asked for it can read. */
async function tellOfReason(tx: Tx, programme: string, improvementId: string): Promise<void> {
  const improvement = await tx.improvement.findUnique({ where: { id: improvementId }, select: { reasonTextId: true, reason: TEXT } });
  if (!improvement?.reason) return;
  const [event] = await tx.$queryRaw<{ id: string; at: Date | null }[]>`
    select id, at from events where subject_id = ${improvementId}::uuid and name = ${improvementStatusChanged.name}
      and payload->>'reasonTextId' = ${improvement.reasonTextId} limit 1`;
  if (!event) return;
  for (const { told } of await whoIsTold(tx, programme, improvementId)) {
    if (told && isReadyFor(improvement.reason, told.lang)) await queueMail(tx, programme, { eventId: event.id, ...told, template: "reason", notBefore: event.at && goesOutAt(event.at) });
  }
}

async function tellOfMessage(tx: Tx, programme: string, messageId: string): Promise<void> {
  const message = await tx.message.findUnique({ where: { id: messageId }, select: { inputId: true, side: true, sentAt: true, text: TEXT } });
  if (message?.side !== "team") return;
  const told = await recipientOf(tx, message.inputId);
  if (!told || !isReadyFor(message.text, told.lang)) return;
  const [event] = await tx.$queryRaw<{ id: string }[]>`
    select id from events where subject_id = ${message.inputId}::uuid and name in (${inputAsked.name}, ${inputAnswered.name}, ${inputNoted.name})
      and payload->>'messageId' = ${messageId} limit 1`;
  if (event) await queueMail(tx, programme, { eventId: event.id, ...told, template: "team_wrote", notBefore: message.sentAt });
}

/** A text became readable in one more language: whoever waited for that is told now. */
async function tellOfTranslation(tx: Tx, programme: string, textId: string, ownerKind: string): Promise<void> {
  if (ownerKind === "update") {
    const updates = await tx.update.findMany({ where: { publishedAt: { not: null }, OR: [{ saidTextId: textId }, { didTextId: textId }] }, select: { id: true } });
    for (const { id } of updates) await tellOfUpdate(tx, programme, id);
  }
  if (ownerKind === "improvement") {
    const improvement = await tx.improvement.findFirst({ where: { reasonTextId: textId }, select: { id: true } });
    if (improvement) await tellOfReason(tx, programme, improvement.id);
  }
  if (ownerKind === "input") {
    const messages = await tx.message.findMany({ where: { textId, side: "team" }, select: { id: true } });
    for (const { id } of messages) await tellOfMessage(tx, programme, id);
  }
}

async function eventOf(tx: Tx, name: string, subjectId: string): Promise<string | null> {
  const event = await tx.event.findFirst({ where: { name, subjectId }, orderBy: { id: "asc" }, select: { id: true } });
  return event?.id ?? null;
}

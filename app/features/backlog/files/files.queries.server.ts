import { attachmentsOf, openAttachment, type AttachmentToRead, type FileToSave } from "#app/features/attachments/attachments.queries.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canSeeWork } from "../backlog.policy.ts";

/** The files of an improvement; null for those who only see what is published. */
export async function readFiles(actor: Actor, improvementId: string): Promise<AttachmentToRead[] | null> {
  return canSeeWork(actor) ? attachmentsOf(actor, { kind: "improvement", id: improvementId }) : null;
}

/** A file of an improvement with its bytes. @throws a 404 refusal where there is none for this actor; StoreAway */
export async function openFile(actor: Actor, improvementId: string, fileId: string): Promise<FileToSave> {
  if (!canSeeWork(actor)) throw notFound();
  return openAttachment(actor, { kind: "improvement", id: improvementId }, fileId);
}

import type { Readable } from "node:stream";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { fileStore } from "#app/platform/files/chosen-store.ts";
import { log } from "#app/platform/log/log.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { keyOf, kindOf, type FileKind, type FileSubject } from "./attachment.ts";

/** A file of a record, as a list tells of it. */
export interface AttachmentToRead {
  id: string;
  name: string;
  kind: FileKind;
  /** In bytes. */
  size: number;
  addedAt: Date;
  addedBy: string | null;
}

/** The files of a record, first to last. Whether the actor may see the record, its own room has found out. */
export async function attachmentsOf(actor: Actor, subject: FileSubject): Promise<AttachmentToRead[]> {
  const rows = await reads(actor).attachment.findMany({
    where: { subjectKind: subject.kind, subjectId: subject.id, keptAt: { not: null }, removedAt: null },
    orderBy: [{ keptAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, mediaType: true, size: true, keptAt: true, uploadedBy: { select: { name: true } } },
  });
  return rows.map(({ id, name, mediaType, size, keptAt, uploadedBy }) => ({ id, name: name!, kind: kindOf(mediaType), size, addedAt: keptAt!, addedBy: uploadedBy?.name ?? null }));
}

/** A file to be saved by whoever asked for it. */
export interface FileToSave {
  name: string;
  mediaType: string;
  size: number;
  bytes: Readable;
}

/**
 * A file of a record with its bytes, which the caller reads or destroys. Whether the actor may see the record, its own room has
 * found out. @throws a 404 refusal where there is none; StoreAway
 */
export async function openAttachment(actor: Actor, subject: FileSubject, id: string): Promise<FileToSave> {
  const row = await reads(actor).attachment.findFirst({
    where: { id, subjectKind: subject.kind, subjectId: subject.id, keptAt: { not: null }, removedAt: null },
    select: { name: true, mediaType: true, size: true },
  });
  if (!row) throw notFound();
  const stored = await fileStore().get(keyOf(actor.programme, id));
  if (!stored || (stored.size ?? row.size) !== row.size) {
    stored?.bytes.destroy();
    log.error({ programme: actor.programme, attachment: id }, "a file is not in the store as it was kept");
    throw notFound();
  }
  return { name: row.name!, mediaType: row.mediaType, size: row.size, bytes: stored.bytes };
}

import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Actor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database, type Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { fileStore } from "#app/platform/files/chosen-store.ts";
import type { LocalFile } from "#app/platform/files/file-store.ts";
import { dropIncoming, takeIn } from "#app/platform/files/incoming.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { keyOf, LARGEST_FILE, MOST_FILES, type FileSubject } from "./attachment.ts";
import { eraseBytes } from "./erase-bytes.server.ts";
import { cleanFileName } from "./file-name.ts";
import { findType } from "./find-type.server.ts";
import { losesMetadata, withoutMetadata } from "./pictures/without-metadata.ts";

/** A file on this machine and what whoever sends it calls it. */
export interface FileToKeep extends LocalFile {
  name: string;
}

/** Makes a kept file part of its record, in a command that calls `write`. */
type Attach<T> = (id: string, write: (tx: Tx, now: Date) => Promise<void>) => Promise<T>;

/**
 * Puts a file into the store and then has `attach` make it part of its record, in a command whose transaction calls the function
 * it is given. The row is there before the bytes are, so that whatever goes wrong, and whenever this process dies, bytes without
 * a record are known and deleted: at once, or by the timer. A picture is kept without what is written beside it, where we know
 * how to take that out.
 * @throws a refusal where the file is none that is taken; StoreAway
 */
export async function keepFile<T>(actor: Actor, subject: FileSubject, file: FileToKeep, attach: Attach<T>): Promise<T> {
  if (file.size > LARGEST_FILE) throw new DomainError("errors:file.tooLarge", 413, { most: LARGEST_FILE / 1_048_576 });
  if (file.size === 0) throw new DomainError("errors:file.empty");
  const mediaType = await findType(file.path, file.name);
  const name = cleanFileName(file.name, mediaType);
  if (!losesMetadata(mediaType)) return putAndAttach(actor, subject, { ...file, name, mediaType }, attach);
  const plain = await plainPicture(mediaType, file);
  try {
    return await putAndAttach(actor, subject, { ...plain, name, mediaType }, attach);
  } finally {
    await dropIncoming(plain);
  }
}

/** The picture alone, beside the file that came: where it was taken, when and with what is nobody's business. */
async function plainPicture(mediaType: string, file: LocalFile): Promise<LocalFile> {
  const plain = withoutMetadata(mediaType, await readFile(file.path));
  if (!plain) throw new DomainError("attachments:errors.brokenPicture");
  return takeIn(Readable.from([plain]));
}

async function putAndAttach<T>(actor: Actor, subject: FileSubject, file: FileToKeep & { mediaType: string }, attach: Attach<T>): Promise<T> {
  const { name, mediaType } = file;
  const id = newId();
  const { programme } = actor;
  await database(programme).prisma.attachment.create({
    data: {
      id,
      subjectKind: subject.kind,
      subjectId: subject.id,
      mediaType,
      size: file.size,
      sha256: file.sha256,
      uploadedById: actor.kind === "person" ? actor.personId : null,
      createdAt: now(),
    },
    select: { id: true },
  });
  try {
    await fileStore().put(keyOf(programme, id), file);
    return await attach(id, (tx, moment) => writeKept(tx, subject, { id, name }, moment));
  } catch (error) {
    await eraseBytes(programme, id);
    throw error;
  }
}

/** Of two people who add the last file that there is room for, the second is refused: the command holds their record. */
async function writeKept(tx: Tx, subject: FileSubject, { id, name }: { id: string; name: string }, moment: Date): Promise<void> {
  const there = await tx.attachment.count({ where: { subjectKind: subject.kind, subjectId: subject.id, keptAt: { not: null }, removedAt: null } });
  if (there >= MOST_FILES) throw new DomainError("attachments:errors.tooMany", 409, { most: MOST_FILES });
  await tx.attachment.update({ where: { id, keptAt: null }, data: { name, keptAt: moment }, select: { id: true } });
}

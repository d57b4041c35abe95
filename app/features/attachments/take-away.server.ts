import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import type { FileSubject } from "./attachment.ts";

/**
 * Says in a command's transaction that a file no longer belongs to its record, and forgets what it was called. Its bytes are
 * deleted after the commit (`eraseBytes`). False: it was removed already. @throws a 404 refusal where there is no such file
 */
export async function takeAway(tx: Tx, subject: FileSubject, id: string, now: Date): Promise<boolean> {
  const found = await tx.attachment.findFirst({ where: { id, subjectKind: subject.kind, subjectId: subject.id, keptAt: { not: null } }, select: { id: true } });
  if (!found) throw notFound();
  const { count } = await tx.attachment.updateMany({ where: { id, removedAt: null }, data: { removedAt: now, name: null, sha256: null } });
  return count > 0;
}

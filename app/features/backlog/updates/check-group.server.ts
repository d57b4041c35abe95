import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import type { Audience } from "../improvement.ts";

/** The id of the group that an update is for; null where it is for no group. @throws a refusal where it is, and there is no such group. */
export async function checkGroup(tx: Tx, { audience, groupId }: { audience: Audience; groupId?: string | null | undefined }): Promise<string | null> {
  if (audience !== "group") return null;
  const group = groupId ? await tx.group.findUnique({ where: { id: groupId }, select: { id: true } }) : null;
  if (!group) throw new DomainError("backlog:errors.group");
  return group.id;
}

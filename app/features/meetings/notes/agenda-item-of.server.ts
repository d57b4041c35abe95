import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";

/** An item of a meeting's agenda under which something is written; null where it stands under none. @throws for one of another meeting. */
export async function agendaItemOf(tx: Tx, meetingId: string, itemId: string | null | undefined): Promise<{ id: string; titleTextId: string | null } | null> {
  if (!itemId) return null;
  const item = await tx.agendaItem.findFirst({ where: { id: itemId, meetingId }, select: { id: true, titleTextId: true } });
  if (!item) throw new DomainError("meetings:errors.item");
  return item;
}

import type { Tx } from "#app/platform/db/db.ts";
import type { InputStatus } from "./input.ts";

/** How an input that somebody has read and nobody closed stands, from what was done about it. */
export async function openStatus(tx: Tx, { id, answeredAt }: { id: string; answeredAt: Date | null }): Promise<InputStatus> {
  if (answeredAt) return "answered";
  const links = await tx.link.count({ where: { sourceKind: "input", sourceId: id, unlinkedAt: null } });
  return links > 0 ? "linked" : "acknowledged";
}

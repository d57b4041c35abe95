import type { Tx } from "#app/platform/db/db.ts";
import type { InputStatus } from "./input.ts";

interface Input {
  id: string;
  answeredAt: Date | null;
  acknowledgedAt: Date | null;
}

/** How long after an act it is taken back, by a press, as if it had not been. */
export const TAKEN_BACK_WITHIN_MS = 60 * 60_000;

/**
 * How an input stands, inside a command, when something that was done about it at a moment is taken back `now`: from what else
 * was done. Where nobody had read it before and the act is taken back soon, it waits to be read again, by when it did.
 */
export async function statusWithout(tx: Tx, input: Input, done: Date | null | undefined, now: Date): Promise<{ status: InputStatus; acknowledgedAt?: null }> {
  if (input.answeredAt) return { status: "answered" };
  const links = await tx.link.count({ where: { sourceKind: "input", sourceId: input.id, unlinkedAt: null } });
  if (links > 0) return { status: "linked" };
  const isOnlyReading = done && done.getTime() === input.acknowledgedAt?.getTime() && now.getTime() - done.getTime() <= TAKEN_BACK_WITHIN_MS;
  if (!isOnlyReading || (await tx.message.count({ where: { inputId: input.id, side: "team" } })) > 0) return { status: "acknowledged" };
  return { status: "new", acknowledgedAt: null };
}

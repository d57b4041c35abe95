import type { Actor } from "#app/features/events/actor.ts";
import type { InputForPolicy } from "#app/features/input/input.policy.ts";
import { lockInput, type LockedInput } from "#app/features/input/lock-input.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canSeeCase } from "./intake.policy.ts";

export type HandoverRow = NonNullable<Awaited<ReturnType<Tx["handover"]["findUnique"]>>>;

/**
 * A person's own case that somebody wants to change, held until the end of the command; its hand-over where there is one.
 * `may`: who, where that is not whoever sees its card.
 * @throws a 404 refusal where they may not know of it or it was withdrawn, a 409 where it changed since `version`.
 */
export async function lockCase(
  tx: Tx,
  actor: Actor,
  wanted: { inputId: string; version?: number | undefined },
  may: (actor: Actor, input: InputForPolicy) => boolean = canSeeCase,
): Promise<{ input: LockedInput; handover: HandoverRow | null }> {
  const input = await lockInput(tx, actor, wanted.inputId, wanted.version, may);
  if (input.route !== "intake" || input.withdrawnAt) throw notFound();
  return { input, handover: await tx.handover.findUnique({ where: { inputId: input.id } }) };
}

/** Writes to the hand-over of a held input, which may be the first that is written of it. Returns its id. */
export async function writeHandover(
  tx: Tx,
  input: { id: string },
  data: Partial<Omit<HandoverRow, "id" | "inputId" | "contact" | "formKeyHash">> & { contact?: Uint8Array<ArrayBuffer> | null; formKeyHash?: Uint8Array<ArrayBuffer> | null },
): Promise<string> {
  // The input is held, so nobody else makes it meanwhile. No upsert: PostgreSQL checks its row to insert even where there is one.
  const found = await tx.handover.findUnique({ where: { inputId: input.id }, select: { id: true } });
  const id = found?.id ?? newId();
  if (found) await tx.handover.update({ where: { id }, data, select: { id: true } });
  else await tx.handover.create({ data: { id, inputId: input.id, ...data }, select: { id: true } });
  await tx.input.update({ where: { id: input.id }, data: { version: { increment: 1 } }, select: { id: true } });
  return id;
}

/** What is kept of how to reach somebody, when it is needed no more. */
export const NO_CONTACT = { contact: null, contactKind: null, leaveMessage: false, bestTime: null, passWords: false } as const;

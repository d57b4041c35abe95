import type { Actor } from "#app/features/events/actor.ts";
import { canReadInput, forPolicy } from "#app/features/input/input.policy.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";

const WHO = { contributor: { select: { personId: true } } } as const;

/**
 * The id of the message of this number, which another one repeats; where it repeats one itself, of that one. What repeats the
 * other one follows.
 * @throws a refusal where the actor reads no such message in the inbox, it was withdrawn, or it is the same.
 */
export async function repeatedInput(tx: Tx, actor: Actor, input: { id: string }, number: number): Promise<string> {
  const said = await tx.input.findUnique({ where: { number }, include: { ...WHO, repeats: { include: WHO } } });
  const first = said?.repeats ?? said;
  const isThere = first && first.id !== input.id && !first.withdrawnAt && first.route === "inbox" && canReadInput(actor, forPolicy(first));
  if (!isThere) throw new DomainError("triage:errors.repeats");
  await tx.input.updateMany({ where: { repeatsId: input.id }, data: { repeatsId: first.id } });
  return first.id;
}

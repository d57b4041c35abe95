import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { canHandleInput, forPolicy, isOwnInput } from "./input.policy.ts";
import type { InputRoute, InputStatus } from "./input.ts";

export type LockedInput = Awaited<ReturnType<typeof lockRow>>;

/**
 * An input that somebody of the team wants to change, held until the end of the command, so that of two people the second is
 * told. `may`: who, where that is not whoever handles it.
 * @throws a 404 refusal where they may not know of it, a 409 where it changed since `version`.
 */
export async function lockInput(tx: Tx, actor: Actor, inputId: string, version?: number, may = canHandleInput): Promise<LockedInput> {
  const input = await lockRow(tx, inputId);
  if (!may(actor, forPolicy(input))) throw notFound();
  if (version !== undefined && input.version !== version) throw changedMeanwhile();
  return input;
}

/** As {@link lockInput}, for whoever said it. @throws a 404 refusal where it is not theirs, and where it was withdrawn. */
export async function lockOwnInput(tx: Tx, actor: Actor, inputId: string): Promise<LockedInput> {
  const input = await lockRow(tx, inputId);
  if (!isOwnInput(actor, forPolicy(input)) || input.withdrawnAt) throw notFound();
  return input;
}

async function lockRow(tx: Tx, inputId: string) {
  if (!isUuid(inputId)) throw notFound();
  await tx.$queryRaw`select 1 from inputs where id = ${inputId}::uuid for update`;
  const input = await tx.input.findUnique({ where: { id: inputId }, include: { contributor: true, text: true } });
  if (!input) throw notFound();
  return {
    ...input,
    status: input.status as InputStatus,
    route: input.route as InputRoute,
    /** The language in which whoever said it is told what comes of it. */
    toldIn: input.contributor?.lang ?? input.text.lang,
  };
}

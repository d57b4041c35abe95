import type { PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { changedMeanwhile, DomainError } from "#app/platform/refusal/domain-error.ts";
import type { Acted, Before, ManyKind, ManyOutcome, Selected } from "./many.ts";
import { selectedInputs } from "./selected.queries.server.ts";

/** After a day nobody takes back what was done with many at once. */
const KEPT_MS = 86_400_000;

/**
 * Does the same with each of some inputs, by the command of its own: one that somebody changed since it was seen, or with which it
 * cannot be done now, is left as it is and told; what the actor may not read is left out. `act` gives what stood there before.
 * @throws what `act` throws but for refusals.
 */
export async function actOnMany(actor: PersonActor, kind: ManyKind, selected: readonly Selected[], act: (one: Selected) => Promise<Before | void>): Promise<ManyOutcome> {
  const seen = await selectedInputs(actor, selected.map(({ inputId }) => inputId));
  if (seen.length === 0) throw new DomainError("triage:many.errors.none");
  const outcome: ManyOutcome = { done: 0, changed: [], impossible: [], actId: null };
  const acted: Acted[] = [];
  for (const { id: inputId, number } of seen) {
    const { version } = selected.find((one) => one.inputId === inputId)!;
    await count(outcome, number, async () => {
      const before = await act({ inputId, version });
      const now = await versionOf(actor, inputId);
      // Where all was as asked already there is nothing to take back.
      if (now !== version) acted.push({ inputId, version: now, ...(before && { before }) });
    });
  }
  if (acted.length > 0) outcome.actId = await remember(actor, kind, acted);
  return outcome;
}

/**
 * Takes back what was done with many at once, with each by the command of its own; what was changed since is left as it is.
 * @throws a refusal where it is not the actor's own, was taken back already, or is older than a day.
 */
export async function undoMany(actor: PersonActor, actId: string, undo: Record<ManyKind, (one: Acted) => Promise<unknown>>): Promise<ManyOutcome> {
  const { kind, items } = await forget(actor, actId);
  const seen = await selectedInputs(actor, items.map(({ inputId }) => inputId));
  const outcome: ManyOutcome = { done: 0, changed: [], impossible: [], actId: null };
  for (const { id, number, version } of seen) {
    const item = items.find(({ inputId }) => inputId === id)!;
    await count(outcome, number, async () => {
      if (version !== item.version) throw changedMeanwhile();
      await undo[kind](item);
    });
  }
  return outcome;
}

async function count(outcome: ManyOutcome, number: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    outcome.done += 1;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    (error.code === changedMeanwhile().code ? outcome.changed : outcome.impossible).push(number);
  }
}

async function versionOf(actor: PersonActor, inputId: string): Promise<number> {
  return (await reads(actor).input.findUniqueOrThrow({ where: { id: inputId }, select: { version: true } })).version;
}

/** Each of them is told by its own event: this is only what a press of "undo" needs. */
async function remember(actor: PersonActor, kind: ManyKind, items: Acted[]): Promise<string> {
  return runCommand(actor, async ({ tx, now, unchanged }) => {
    unchanged();
    const { personId } = actor;
    await tx.manyAct.deleteMany({ where: { personId, madeAt: { lt: new Date(now.getTime() - KEPT_MS) } } });
    const { id } = await tx.manyAct.create({ data: { id: newId(), personId, kind, items: items as object[], madeAt: now }, select: { id: true } });
    return id;
  });
}

async function forget(actor: PersonActor, id: string): Promise<{ kind: ManyKind; items: Acted[] }> {
  return runCommand(actor, async ({ tx, now, unchanged }) => {
    unchanged();
    const [row] = await tx.$queryRaw<{ kind: ManyKind; items: Acted[] }[]>`
      delete from many_acts where id = ${id}::uuid and person_id = ${actor.personId}::uuid and made_at > ${new Date(now.getTime() - KEPT_MS)} returning kind, items`;
    if (!row) throw new DomainError("triage:many.errors.gone");
    return row;
  });
}

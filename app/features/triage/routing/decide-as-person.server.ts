import type { Actor } from "#app/features/events/actor.ts";
import type { CommandContext } from "#app/features/events/run-command.server.ts";
import type { InputRoute, Urgency } from "#app/features/input/input.ts";
import { dayOf, newId } from "#app/platform/db/ids.ts";
import type { Held } from "./routing.ts";

/** What a person decided, as `decisions.outcome` keeps it, by the kind of the decision. */
export interface DecidedByPerson {
  assign: { desk: string | null; owner: string | null };
  themes: { themes: string[] };
  urgency: { urgency: Urgency };
  /** Whether it is somebody's own case. */
  route: { route: InputRoute };
}

/** Keeps inside a command what a person decided about an input: it stands in place of what was decided so before, and no rule changes it. */
export async function decideAsPerson<Kind extends Held>(
  { tx, now }: Pick<CommandContext, "tx" | "now">,
  actor: Actor,
  input: { id: string },
  kind: Kind,
  outcome: DecidedByPerson[Kind],
): Promise<void> {
  const id = newId();
  const standing = { inputId: input.id, kind, supersededById: null };
  const before = await tx.decision.findFirst({ where: standing, select: { id: true } });
  await tx.decision.create({
    data: { id, inputId: input.id, kind, byPersonId: actor.kind === "person" ? actor.personId : null, reasons: [], outcome, decidedAt: now, decidedOn: dayOf(now) },
    select: { id: true },
  });
  if (before) await tx.decision.update({ where: { id: before.id }, data: { supersededById: id }, select: { id: true } });
}

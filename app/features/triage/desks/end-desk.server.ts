import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { rulesThatGive } from "../routing/rules-that-give.server.ts";
import { deskEnded } from "./desks.events.ts";
import { canChangeDesks } from "./desks.policy.ts";
import { lockDesk } from "./lock-desk.server.ts";

/** Ends a team: nothing is sent to it any more. Not while a rule sends to it, or it still has open inputs. */
export async function endDesk(actor: Actor, input: { code: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canChangeDesks(actor)) throw notAllowed();
    const desk = await lockDesk(tx, input.code);
    const [rule] = await rulesThatGive(tx, { desk: desk.code });
    if (rule !== undefined) throw new DomainError("routing:errors.sentByRule", 400, { number: rule });
    const open = await tx.input.count({ where: { deskId: desk.id, status: { in: ["new", "acknowledged", "linked"] } } });
    if (open > 0) throw new DomainError("routing:errors.deskHasInputs", 400, { count: open });
    await tx.desk.update({ where: { id: desk.id }, data: { endedAt: now }, select: { id: true } });
    await record(deskEnded, desk.id, { code: desk.code });
  });
}

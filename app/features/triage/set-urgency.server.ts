import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { acknowledgeBy, type Urgency } from "#app/features/input/input.ts";
import { inputUrgencyChanged } from "#app/features/input/input.events.ts";
import { hoursFor, siteById } from "#app/features/input/site-of-input.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockInputFor } from "./lock-input.server.ts";
import { decideAsPerson } from "./routing/decide-as-person.server.ts";
import { lowers, type LoweringReason } from "./triage.ts";

/**
 * Raises the urgency of an input, or lowers it with a reason (DOMAIN §2). The time by which somebody must have read it is
 * counted anew from when it came, in the site's opening hours. An input that was set aside and is raised comes back at once. No
 * rule changes it any more. Gives the urgency before.
 */
export async function setUrgency(
  actor: Actor,
  wanted: { inputId: string; urgency: Urgency; reason?: LoweringReason | undefined; version: number },
): Promise<Urgency> {
  const programme = await readProgramme(actor.programme);
  return runCommand(actor, async (command) => {
    const { tx, record, unchanged } = command;
    const input = await lockInputFor(tx, actor, wanted, "set_urgency");
    const before = input.urgency as Urgency;
    if (before === wanted.urgency) {
      unchanged();
      return before;
    }
    const lowered = lowers(before, wanted.urgency);
    if (lowered && !wanted.reason) throw new DomainError("triage:errors.reason");
    const hours = hoursFor(programme, siteById(programme, input.siteId));
    await tx.input.update({
      where: { id: input.id },
      data: {
        urgency: wanted.urgency,
        ackDueAt: acknowledgeBy(wanted.urgency, input.receivedAt ?? input.receivedOn, hours),
        ...(lowered ? {} : { setAsideUntil: null }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await decideAsPerson(command, actor, input, "urgency", { urgency: wanted.urgency });
    await record(inputUrgencyChanged, input.id, {
      from: before,
      to: wanted.urgency,
      ...(lowered ? { reason: wanted.reason } : {}),
    });
    return before;
  });
}

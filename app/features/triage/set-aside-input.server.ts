import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { inputSetAside } from "#app/features/input/input.events.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { dayIn, daysBetween } from "#app/ui/format/format.ts";
import { lockInputFor } from "./lock-input.server.ts";
import { isUrgent, LONGEST_ASIDE_DAYS } from "./triage.ts";

/**
 * Hides an input from the open inbox until a day (`YYYY-MM-DD`, of the programme's calendar), on which it comes back.
 * What is urgent and read by nobody cannot be hidden.
 */
export async function setAsideInput(actor: Actor, wanted: { inputId: string; until: string; version: number }): Promise<void> {
  const { timeZone } = await readProgramme(actor.programme);
  await runCommand(actor, async ({ tx, now, record }) => {
    const input = await lockInputFor(tx, actor, wanted, "set_aside");
    const days = daysBetween(dayIn(now, timeZone), wanted.until);
    if (days < 1) throw new DomainError("triage:errors.untilPast");
    if (days > LONGEST_ASIDE_DAYS) throw new DomainError("triage:errors.untilFar");
    if (isUrgent(input.urgency) && input.acknowledgedAt === null) throw new DomainError("triage:errors.urgentFirst");
    await tx.input.update({
      where: { id: input.id },
      data: { setAsideUntil: new Date(`${wanted.until}T00:00:00Z`), version: { increment: 1 } },
      select: { id: true },
    });
    await record(inputSetAside, input.id, { until: wanted.until });
  });
}

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockSeries, type OfSeries } from "./lock-series.server.ts";
import { seriesCancelled } from "./meeting.events.ts";
import { ruleBefore } from "./recurrence/recurrence.ts";

/**
 * Calls off one meeting of a series and those after it, or all that have not begun, added ones too. Where some lie before,
 * the series ends with them. @throws refusals of {@link lockSeries}.
 */
export async function cancelSeries(actor: Actor, input: OfSeries): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { series, before, rows } = await lockSeries(tx, actor, input, now);
    const isWhole = before.length === 0;
    const { count } = await tx.meeting.updateMany({
      where: { seriesId: series.id, state: "planned", startsAt: { gt: now }, OR: [{ id: { in: rows.map(({ id }) => id) } }, { occurrence: null, startsAt: { gte: rows[0]!.startsAt } }] },
      data: { state: "cancelled", sequence: { increment: 1 }, version: { increment: 1 } },
    });
    // What the rule has no longer is not one of its starts either.
    if (!isWhole) await tx.meeting.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { occurrence: null } });
    await tx.meetingSeries.update({
      where: { id: series.id },
      data: {
        ...(isWhole ? { cancelledAt: now } : { rule: ruleBefore(series.rule, rows[0]!.occurrence!, series.timeZone) }),
        sequence: { increment: 1 },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(seriesCancelled, series.id, { meetings: count });
  });
}

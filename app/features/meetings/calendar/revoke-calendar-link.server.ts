import type { PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { calendarLinkRevoked } from "./calendar-link.events.ts";

/** Ends somebody's private calendar address: from now on there is nothing at it. */
export async function revokeCalendarLink(actor: PersonActor): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { personId } = actor;
    await tx.$queryRaw`select 1 from people where id = ${personId}::uuid for update`;
    const link = await tx.calendarLink.findFirst({ where: { personId, revokedAt: null }, select: { id: true } });
    if (!link) return unchanged();
    await tx.calendarLink.update({ where: { id: link.id }, data: { revokedAt: now }, select: { id: true } });
    await record(calendarLinkRevoked, link.id, {});
  });
}

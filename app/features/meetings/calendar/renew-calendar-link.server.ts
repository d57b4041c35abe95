import type { PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newTimelessId } from "#app/platform/db/ids.ts";
import { codeHash } from "#app/platform/secrets/private-code.ts";
import { calendarLinkRenewed } from "./calendar-link.events.ts";
import { calendarSecret } from "./calendar-link.queries.server.ts";

/** Gives somebody a private calendar address of their own; an older one ends with it. */
export async function renewCalendarLink(actor: PersonActor): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { personId } = actor;
    await tx.$queryRaw`select 1 from people where id = ${personId}::uuid for update`;
    await tx.calendarLink.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
    const id = newTimelessId();
    await tx.calendarLink.create({
      data: { id, personId, secretHash: new Uint8Array(codeHash("calendar", calendarSecret(id))), createdAt: now },
      select: { id: true },
    });
    await record(calendarLinkRenewed, id, {});
  });
}

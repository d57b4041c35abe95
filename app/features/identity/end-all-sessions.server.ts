import type { PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { personSignedOutEverywhere } from "./identity.events.ts";

/** Signs somebody out everywhere: no session of theirs works any more, this one included. Codes not yet used end too. */
export async function endAllSessions(actor: PersonActor): Promise<void> {
  await runCommand(actor, async ({ tx, now, record }) => {
    const { count } = await tx.session.deleteMany({ where: { personId: actor.personId } });
    await tx.signInCode.updateMany({ where: { personId: actor.personId, usedAt: null }, data: { usedAt: now } });
    await record(personSignedOutEverywhere, actor.personId, { sessions: count });
  });
}

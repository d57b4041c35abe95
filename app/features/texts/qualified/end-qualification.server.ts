import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { qualificationEnded } from "./qualification.events.ts";
import { canNoteQualification } from "./qualification.policy.ts";

/** Takes back that somebody is qualified. What they checked before stays checked, and says how they were qualified then. */
export async function endQualification(actor: Actor, { id }: { id: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const found = isUuid(id) ? await tx.translatorQualification.findUnique({ where: { id } }) : null;
    if (!found || !canNoteQualification(actor, found.personId)) throw notFound();
    const { count } = await tx.translatorQualification.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } });
    if (count === 0) return unchanged();
    await record(qualificationEnded, id, { personId: found.personId, from: found.fromLang, to: found.toLang });
  });
}

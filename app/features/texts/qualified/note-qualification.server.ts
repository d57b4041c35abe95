import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { sameLanguage } from "../texts.ts";
import { qualificationNoted } from "./qualification.events.ts";
import { canNoteQualification } from "./qualification.policy.ts";
import type { Qualification } from "./qualification.ts";

/**
 * Notes that somebody is qualified to translate one language into another, how that is known, and since when. Noted already
 * in the same way: nothing changes. @throws a refusal where that day is still to come.
 */
export async function noteQualification(actor: Actor, input: Omit<Qualification, "id">): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { personId, from, to, how } = input;
    if (!canNoteQualification(actor, personId)) throw notFound();
    // Two notes of one person wait for each other here.
    const [person] = await tx.$queryRaw<{ id: string }[]>`select id from people where id = ${personId}::uuid and ended_at is null for update`;
    if (!person || sameLanguage(from, to)) throw notFound();
    const since = new Date(`${input.since}T00:00:00Z`);
    if (since.getTime() > now.getTime() + 86_400_000) throw new DomainError("translations:errors.since");
    if (await tx.translatorQualification.findFirst({ where: { personId, fromLang: from, toLang: to, how, endedAt: null }, select: { id: true } })) return unchanged();
    const id = newId();
    await tx.translatorQualification.create({
      data: { id, personId, fromLang: from, toLang: to, how, since, notedById: actor.kind === "person" ? actor.personId : null, notedAt: now },
      select: { id: true },
    });
    await record(qualificationNoted, id, { personId, from, to, how });
  });
}

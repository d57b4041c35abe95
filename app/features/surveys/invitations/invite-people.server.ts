import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { codeHash } from "#app/platform/secrets/private-code.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { lockSurvey } from "../lock-survey.server.ts";
import { takesAnswers } from "../survey.ts";
import { invitationCode } from "./invitation-code.ts";
import { surveyInvited } from "./invitations.events.ts";
import { areEnough } from "./invitations.ts";

/**
 * Asks people to answer a survey, each once; whoever was asked before is left as they are. Those with an e-mail address get a
 * mail in their language, the others a letter to print. Returns how many were asked.
 * @throws refusals: the survey is not open, nobody was chosen, or too few for what an anonymous survey promises.
 */
export async function invitePeople(actor: Actor, input: { number: number; people: readonly string[] }): Promise<{ invited: number }> {
  const { timeZone } = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const survey = await lockSurvey(tx, actor, input.number);
    if (!takesAnswers(survey, dayIn(now, timeZone))) throw new DomainError("surveys:errors.notOpen", 409);
    const people = await tx.person.findMany({
      where: { id: { in: [...new Set(input.people)] }, OR: [{ endedAt: null }, { endedAt: { gt: now } }] },
      select: { id: true },
    });
    if (people.length === 0) throw new DomainError("surveys:invitations.errors.nobody");
    const before = await tx.surveyInvitation.findMany({ where: { surveyId: survey.id }, select: { personId: true } });
    const known = new Set(before.map(({ personId }) => personId));
    const added = people.filter(({ id }) => !known.has(id)).map(({ id: personId }) => ({ id: newId(), personId }));
    if (!areEnough(survey.privacy, known.size + added.length)) {
      throw new DomainError("surveys:invitations.errors.tooFew", 409);
    }
    if (added.length === 0) {
      unchanged();
      return { invited: 0 };
    }
    await tx.surveyInvitation.createMany({
      data: added.map(({ id, personId }) => ({
        id,
        surveyId: survey.id,
        personId,
        secretHash: new Uint8Array(codeHash("response", invitationCode(id))),
        invitedAt: now,
      })),
    });
    await record(surveyInvited, survey.id, { invitations: added.map(({ id }) => id) });
    return { invited: added.length };
  });
}

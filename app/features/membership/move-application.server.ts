import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { applicationMoved } from "./application.events.ts";
import { isOpen, letterOf, mayMove, type ApplicationState } from "./application.ts";
import { letterDate } from "./letters/letter-date.ts";
import { writeLetter } from "./letters/letter-rows.server.ts";
import { lockApplication } from "./lock-application.server.ts";
import { asDate } from "./membership-rows.server.ts";
import { stepDueOn } from "./step-due.ts";

/**
 * Moves an application to another state, as the table of transitions allows, with the letter of that state where one is to
 * go. Acceptance is a command of its own.
 */
export async function moveApplication(
  actor: Actor,
  input: {
    applicationId: string;
    to: ApplicationState;
    /** The version that whoever moves it saw. */
    version: number;
    letter: boolean;
    interviewAt?: Date | null | undefined;
  },
): Promise<void> {
  const programme = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record }) => {
    const { applicationId, to, version, interviewAt = null } = input;
    const application = await lockApplication(tx, actor, applicationId, version);
    if (to === "accepted" || !mayMove(application.state, to)) throw new DomainError("membership:recruitErrors.illegal");
    const authorId = actor.kind === "person" ? actor.personId : null;
    const dueOn = stepDueOn(programme, to, now, interviewAt);
    const code = letterOf(to);
    const messageId =
      input.letter && code
        ? await writeLetter(tx, { applicationId, lang: application.lang, code, date: letterDate(to, { dueOn, interviewAt }), authorId, now })
        : undefined;
    await tx.application.update({
      where: { id: applicationId },
      data: {
        state: to,
        stepDueOn: asDate(dueOn),
        interviewAt: to === "interview" ? interviewAt : application.interviewAt,
        ownerId: application.ownerId ?? authorId,
        closedAt: isOpen(to) ? null : now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(applicationMoved, applicationId, { from: application.state, to, ...(messageId && { letter: code!, messageId }) });
  });
}

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { applicationWithdrawn } from "./application.events.ts";
import { canRecruit } from "./application.policy.ts";
import { mayWithdraw } from "./application.ts";
import { lockApplication, lockOwnApplication } from "./lock-application.server.ts";

/**
 * Takes an application back, by whoever sent it or by the team for them. Everything that tells who it was goes: name, ways to
 * be reached, answers, what was written to and fro, the team's notes. The row, its number and its history stay as an honest
 * tombstone. Letters are the programme's own words and stay; without a name they are shown to nobody.
 */
export async function withdrawApplication(actor: Actor, input: { applicationId: string; version?: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { applicationId, version } = input;
    const application = canRecruit(actor)
      ? await lockApplication(tx, actor, applicationId, version)
      : await lockOwnApplication(tx, actor, applicationId);
    if (!mayWithdraw(application.state)) throw new DomainError("membership:applyErrors.notPossibleNow");
    const [messages, notes] = await Promise.all([
      tx.applicationMessage.findMany({ where: { applicationId, kind: { not: "letter" } }, select: { textId: true } }),
      tx.applicationNote.findMany({ where: { applicationId }, select: { textId: true } }),
    ]);
    const texts = [application.whyTextId, ...[...messages, ...notes].map(({ textId }) => textId)];
    await eraseTexts(tx, texts.filter((id) => id !== null), now);
    await tx.application.update({
      where: { id: applicationId },
      data: { ...NOBODY, state: "withdrew", closedAt: now, stepDueOn: null, interviewAt: null, version: { increment: 1 } },
      select: { id: true },
    });
    await record(applicationWithdrawn, applicationId, { from: application.state });
  });
}

/** What is left of who somebody was. */
const NOBODY = {
  name: null,
  pronouns: null,
  contact: null,
  contactKind: null,
  leaveMessage: false,
  bestTimes: [],
  speaks: [],
  reads: [],
  dialect: null,
  siteIds: [],
  times: [],
  modes: [],
  needs: [],
  needsNote: null,
  source: null,
};

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sealTexts } from "#app/features/texts/revise-text.server.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { authorOf, meetingLanguages } from "../meeting-texts.server.ts";
import { dueAfterMeeting } from "../meeting-texts.ts";
import { lockMinutes } from "./lock-minutes.server.ts";
import { minutesApproved } from "./minutes.events.ts";
import { canApproveMinutes } from "./minutes.policy.ts";

/** Says that the minutes are right. Their words are sealed, and wanted in the members' languages within three days. */
export async function approveMinutes(actor: Actor, input: { number: number; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { meeting, minutes } = await lockMinutes(tx, actor, input, canApproveMinutes);
    if (minutes.state !== "draft") throw new DomainError("meetings:errors.minutesApproved", 409);
    const { lang } = await tx.text.findUniqueOrThrow({ where: { id: minutes.bodyTextId }, select: { lang: true } });
    await sealTexts(tx, [minutes.bodyTextId], now);
    await wantTranslations(tx, minutes.bodyTextId, lang, await meetingLanguages(tx, meeting, now), dueAfterMeeting(now));
    await tx.minutes.update({
      where: { id: minutes.id },
      data: { state: "approved", approvedAt: now, approvedById: authorOf(actor), version: { increment: 1 } },
      select: { id: true },
    });
    await record(minutesApproved, minutes.id, { meetingId: meeting.id });
  });
}

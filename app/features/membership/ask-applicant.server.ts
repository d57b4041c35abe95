import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { applicationAsked } from "./application.events.ts";
import { mayWrite } from "./application.ts";
import { lockApplication } from "./lock-application.server.ts";

/**
 * Asks whoever applied a question of the team's own, on their private page. Free words wait for a translator where the
 * applicant reads another language; both sides are told so.
 */
export async function askApplicant(
  actor: Actor,
  input: { applicationId: string; words: string; lang: string; version: number },
): Promise<{ messageId: string }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { applicationId, words, lang, version } = input;
    const application = await lockApplication(tx, actor, applicationId, version);
    if (!mayWrite(application.state)) throw new DomainError("membership:recruitErrors.illegal");
    const authorId = actor.kind === "person" ? actor.personId : null;
    const textId = await writeText(tx, {
      kind: "application_message",
      subjectKind: "application",
      subjectId: applicationId,
      audience: "contributor",
      critical: true,
      lang,
      words,
      authorId,
      sealedAt: now,
      wanted: [application.lang],
      dueAt: now,
    });
    const messageId = newId();
    await tx.applicationMessage.create({
      data: { id: messageId, applicationId, side: "team", kind: "question", textId, authorId, sentAt: now },
      select: { id: true },
    });
    await tx.application.update({ where: { id: applicationId }, data: { version: { increment: 1 } }, select: { id: true } });
    await record(applicationAsked, applicationId, { messageId, ready: sameLanguage(lang, application.lang) });
    return { messageId };
  });
}

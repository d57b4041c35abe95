import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { detectLanguage } from "#app/features/texts/detect-language.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { hmac } from "#app/platform/secrets/secrets.ts";
import { applicationAddedTo, applicationReplied } from "./application.events.ts";
import { mayWrite, whoseTurn } from "./application.ts";
import { lockOwnApplication } from "./lock-application.server.ts";

/** Whoever applied writes to the team: the reply to what the team asked or offered, else something to add. */
export async function writeAboutApplication(
  actor: Actor,
  input: {
    applicationId: string;
    words: string;
    lang: string;
    /** The form's signed field: pressing twice keeps it once. */
    key?: string | undefined;
  },
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { applicationId, words, lang, key } = input;
    const application = await lockOwnApplication(tx, actor, applicationId);
    const formKeyHash = key ? new Uint8Array(hmac("form", applicationId, key, words)) : null;
    if (formKeyHash && (await tx.applicationMessage.findUnique({ where: { formKeyHash }, select: { id: true } }))) return unchanged();
    if (!mayWrite(application.state)) throw new DomainError("membership:applyErrors.notPossibleNow");
    const { workingLanguage, languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
    const thread = await tx.applicationMessage.findMany({
      where: { applicationId },
      orderBy: { id: "asc" },
      select: { side: true, kind: true, template: true },
    });
    const isReply = whoseTurn(application.state, thread) === "applicant";
    const textId = await writeText(tx, {
      kind: "application_reply",
      subjectKind: "application",
      subjectId: applicationId,
      audience: "team",
      lang: detectLanguage(words, lang, languages).lang,
      words,
      wanted: [workingLanguage],
      dueAt: now,
    });
    const messageId = newId();
    await tx.applicationMessage.create({
      data: { id: messageId, applicationId, side: "applicant", kind: isReply ? "reply" : "addition", textId, sentAt: now, formKeyHash },
      select: { id: true },
    });
    await tx.application.update({ where: { id: applicationId }, data: { version: { increment: 1 } }, select: { id: true } });
    await record(isReply ? applicationReplied : applicationAddedTo, applicationId, { messageId });
  });
}

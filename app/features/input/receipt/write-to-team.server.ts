import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { hmac } from "#app/platform/secrets/secrets.ts";
import { inputAddedTo, inputReplied } from "../input.events.ts";
import { lockOwnInput } from "../lock-input.server.ts";
import { waitsFor } from "../input.ts";

export interface WordsForTeam {
  inputId: string;
  words: string;
  lang: string;
  /** The form's signed field: pressing twice keeps it once. */
  key?: string;
}

/**
 * Adds something to what was said. Where the team asked a question that nobody replied to, it is the reply to it.
 * An input that was answered or closed comes back to the inbox.
 */
export async function writeToTeam(actor: Actor, input: WordsForTeam): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const found = await lockOwnInput(tx, actor, input.inputId);
    const formKeyHash = input.key ? new Uint8Array(hmac("form", input.inputId, input.key, input.words)) : null;
    if (formKeyHash && (await tx.message.findUnique({ where: { formKeyHash }, select: { id: true } }))) return unchanged();
    const { workingLanguage } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true } });
    const thread = await tx.message.findMany({
      where: { inputId: input.inputId },
      orderBy: { id: "asc" },
      select: { side: true, kind: true },
    });
    const isReply = waitsFor(thread) === "contributor";
    const messageId = newId();
    const textId = await writeText(tx, {
      kind: "message",
      subjectKind: "input",
      subjectId: input.inputId,
      audience: "team",
      lang: input.lang,
      words: input.words,
      wanted: [workingLanguage],
      dueAt: now,
    });
    await tx.message.create({
      data: {
        id: messageId,
        inputId: input.inputId,
        side: "contributor",
        kind: isReply ? "reply" : "addition",
        textId,
        sentAt: now,
        formKeyHash,
      },
      select: { id: true },
    });
    const comesBack = found.status === "answered" || found.status === "closed";
    await tx.input.update({
      where: { id: input.inputId },
      data: {
        setAsideUntil: null,
        version: { increment: 1 },
        ...(comesBack ? { status: found.acknowledgedAt ? "acknowledged" : "new", closeReason: null } : {}),
      },
      select: { id: true },
    });
    await record(isReply ? inputReplied : inputAddedTo, input.inputId, { messageId });
  });
}

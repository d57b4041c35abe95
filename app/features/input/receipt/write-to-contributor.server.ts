import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inputAnswered, inputAsked } from "../input.events.ts";
import { allows } from "../input.ts";
import { lockInput } from "../lock-input.server.ts";

export interface WordsForContributor {
  inputId: string;
  words: string;
  /** The language the team wrote in; the working language where nothing else is said. */
  lang?: string;
  /** The version of the input that the writer saw. */
  version: number;
}

/**
 * Writes to whoever said it: a question or an answer, on their receipt. Free words wait for a translator where the
 * contributor reads another language; both sides are told so. The first time it also acknowledges the input.
 */
export async function writeToContributor(
  actor: Actor,
  kind: "question" | "answer",
  input: WordsForContributor,
): Promise<{ messageId: string }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const found = await lockInput(tx, actor, input.inputId, input.version);
    if (!allows(found.status, kind === "question" ? "ask" : "answer")) {
      throw new DomainError("input:errors.notPossibleNow");
    }
    const { workingLanguage } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true } });
    const lang = input.lang ?? workingLanguage;
    const readerLang = found.toldIn;
    const messageId = newId();
    const textId = await writeText(tx, {
      kind: "message",
      subjectKind: "input",
      subjectId: found.id,
      audience: "contributor",
      critical: true,
      lang,
      words: input.words,
      authorId: actor.kind === "person" ? actor.personId : null,
      sealedAt: now,
      wanted: [readerLang],
      dueAt: now,
    });
    await tx.message.create({
      data: {
        id: messageId,
        inputId: found.id,
        side: "team",
        kind,
        authorId: actor.kind === "person" ? actor.personId : null,
        textId,
        sentAt: now,
      },
      select: { id: true },
    });
    const stillNew = found.status === "new";
    await tx.input.update({
      where: { id: found.id },
      data: {
        acknowledgedAt: found.acknowledgedAt ?? now,
        status: kind === "answer" ? (found.status === "closed" ? "closed" : "answered") : stillNew ? "acknowledged" : found.status,
        answeredAt: kind === "answer" ? (found.answeredAt ?? now) : found.answeredAt,
        setAsideUntil: null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(kind === "question" ? inputAsked : inputAnswered, found.id, { messageId, ready: sameLanguage(lang, readerLang) });
    return { messageId };
  });
}

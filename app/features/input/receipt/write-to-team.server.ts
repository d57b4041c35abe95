import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { detectLanguage } from "#app/features/texts/detect-language.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { hmac } from "#app/platform/secrets/secrets.ts";
import { inputAddedTo, inputReplied } from "../input.events.ts";
import { lockOwnInput } from "../lock-input.server.ts";
import { acknowledgeBy, raised, waitsFor, type Urgency } from "../input.ts";
import { hoursFor, siteById } from "../site-of-input.ts";
import { urgentSignals } from "../urgent-signals.ts";

export interface WordsForTeam {
  inputId: string;
  words: string;
  /** The language of the page; that of the words is recognised. */
  lang: string;
  /** The form's signed field: pressing twice keeps it once. */
  key?: string;
}

/**
 * Adds something to what was said. Where the team asked a question that nobody replied to, it is the reply to it.
 * An input that was answered or closed comes back to the inbox, and one becomes more urgent where the new words say so.
 */
export async function writeToTeam(actor: Actor, input: WordsForTeam): Promise<void> {
  const programme = await readProgramme(actor.programme);
  const signals = urgentSignals(input.words);
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const found = await lockOwnInput(tx, actor, input.inputId);
    const formKeyHash = input.key ? new Uint8Array(hmac("form", input.inputId, input.key, input.words)) : null;
    if (formKeyHash && (await tx.message.findUnique({ where: { formKeyHash }, select: { id: true } }))) return unchanged();
    const { workingLanguage, languages } = programme;
    const thread = await tx.message.findMany({
      // What has not gone out yet is no question to them.
      where: { inputId: input.inputId, OR: [{ sentAt: null }, { sentAt: { lte: now } }] },
      orderBy: [{ sentAt: { sort: "asc", nulls: "first" } }, { id: "asc" }],
      select: { side: true, kind: true },
    });
    const isReply = waitsFor(thread) === "contributor";
    const before = found.urgency as Urgency;
    const urgency = raised(before, signals);
    const dueAt = acknowledgeBy(urgency, now, hoursFor(programme, siteById(programme, found.siteId)));
    const messageId = newId();
    const textId = await writeText(tx, {
      kind: "message",
      subjectKind: "input",
      subjectId: input.inputId,
      audience: "team",
      lang: detectLanguage(input.words, input.lang, languages).lang,
      words: input.words,
      wanted: [workingLanguage],
      dueAt,
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
        // What became urgent has to be read again, whoever read the words before.
        ...(urgency < before
          ? { urgency, ackDueAt: dueAt, ...(urgency <= 2 && { status: "new", closeReason: null }) }
          : {}),
      },
      select: { id: true },
    });
    await record(isReply ? inputReplied : inputAddedTo, input.inputId, { messageId, ...(urgency < before && { urgency }) });
  });
}

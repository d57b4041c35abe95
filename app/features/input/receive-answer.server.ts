import type { SystemActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { detectLanguage } from "#app/features/texts/detect-language.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import type { MachineSign } from "#app/platform/http/machine-signs.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { inputReceived } from "./input.events.ts";
import { acknowledgeBy, urgencyOf, type Privacy } from "./input.ts";
import { hoursFor, siteById } from "./site-of-input.ts";
import { urgentSignals } from "./urgent-signals.ts";

/** An open answer of a survey. */
export interface AnswerReceived {
  surveyId: string;
  /** The question, in its own words. */
  questionTextId: string;
  words: string;
  /** The language in which the survey was answered; that of the words is recognised. */
  lang: string;
  siteId: string | null;
  privacy: Privacy;
  /** Who answered, where the survey asks with names. */
  personId: string | null;
  /** Null where the time would tell who it was: then the day of this command counts. */
  receivedAt: Date | null;
  /** Of the receipt's code that the writer was given. */
  receiptHash: Uint8Array | null;
  /** Signs of a machine that its form showed. */
  signs: MachineSign[];
}

/** Puts an open answer of a survey into the inbox, as an input with the question as its context. */
export async function receiveAnswer(actor: SystemActor, answer: AnswerReceived): Promise<{ inputId: string }> {
  const programme = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record }) => {
    const inputId = newId();
    const site = siteById(programme, answer.siteId);
    const urgency = urgencyOf({ helpToday: false }, urgentSignals(answer.words));
    const { lang, isReliable } = detectLanguage(answer.words, answer.lang, programme.languages);
    const received = answer.receivedAt ?? now;
    const dueAt = acknowledgeBy(urgency, received, hoursFor(programme, site));
    const textId = await writeText(tx, {
      kind: "input",
      subjectKind: "input",
      subjectId: inputId,
      audience: "team",
      lang,
      words: answer.words,
      wanted: [programme.workingLanguage],
      dueAt,
    });
    const contributorId = answer.personId ? newId() : null;
    if (contributorId) {
      await tx.contributor.create({ data: { id: contributorId, personId: answer.personId, lang: answer.lang }, select: { id: true } });
    }
    await tx.input.create({
      data: {
        id: inputId,
        textId,
        contributorId,
        channel: "survey",
        siteId: answer.siteId,
        privacy: answer.privacy,
        receivedAt: answer.receivedAt,
        receivedOn: new Date(`${dayIn(received, site?.timeZone ?? programme.timeZone)}T00:00:00Z`),
        urgency,
        ackDueAt: dueAt,
        originKind: "survey",
        originId: answer.surveyId,
        originTextId: answer.questionTextId,
      },
      select: { id: true },
    });
    if (answer.receiptHash) {
      await tx.receipt.create({ data: { id: newId(), inputId, secretHash: new Uint8Array(answer.receiptHash) }, select: { id: true } });
    }
    await record(
      inputReceived,
      inputId,
      { channel: "survey", lang, urgency, flags: answer.signs, ...(isReliable && { recognised: true }) },
      { dayOnly: answer.receivedAt === null },
    );
    return { inputId };
  });
}

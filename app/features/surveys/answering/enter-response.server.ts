import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId, newTimelessId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { hmac, sealWords } from "#app/platform/secrets/secrets.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { canEnterResponses, canSeeSurveys } from "../survey.policy.ts";
import type { AskedSurvey } from "../survey.queries.server.ts";
import { takesAnswers, type Answers, type Mode, type OwnWords, type SurveyState } from "../survey.ts";
import { surveyResponseEntered } from "./answering.events.ts";
import { answersInWords } from "./own-words.ts";

export interface ResponseEntered {
  number: number;
  /** As it was asked. */
  version: AskedSurvey["version"];
  lang: string;
  siteId: string | null;
  mode: Exclude<Mode, "web">;
  hadInterpreter: boolean;
  /** Only the answers that count. */
  answers: Answers;
  words: OwnWords;
  /** Of the form: pressing twice enters it once. */
  key: string;
}

/**
 * Keeps the answers that somebody gave on paper, by phone or in an interview, typed by the team on their behalf; the event
 * says so. An anonymous survey's go into the ballot box like all others, without a trace of who typed them.
 * @throws a refusal where the survey takes no answers.
 */
export async function enterResponse(actor: Actor, entered: ResponseEntered): Promise<void> {
  const { timeZone } = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canSeeSurveys(actor)) throw notFound();
    const survey = await tx.survey.findUnique({ where: { number: entered.number } });
    if (!survey) throw notFound();
    if (!canEnterResponses(actor)) throw notAllowed();
    const today = dayIn(now, timeZone);
    const day = new Date(`${today}T00:00:00Z`);
    if (!takesAnswers({ ...survey, state: survey.state as SurveyState }, today)) throw new DomainError("surveys:errors.notOpen", 409);
    if (!(await spend(tx, survey.id, entered))) return unchanged();
    const isAnonymous = survey.privacy === "anonymous";
    const { version, lang, siteId, mode, hadInterpreter, answers } = entered;
    const words = answersInWords(version.definition, entered.words, null);
    const row = { surveyId: survey.id, versionId: version.id, lang, siteId, mode, answers: answers as object, day };
    if (isAnonymous) {
      await tx.ballot.create({
        data: { id: newTimelessId(), ...row, words: words.length > 0 ? new Uint8Array(sealWords("response", JSON.stringify(words))) : null },
        select: { id: true },
      });
    } else {
      const enteredById = actor.kind === "person" ? actor.personId : null;
      await tx.response.create({ data: { id: newId(), ...row, hadInterpreter, receivedAt: now, enteredById }, select: { id: true } });
      await tx.responseWords.createMany({
        data: words.map(({ question, questionTextId, words: said }) => ({ id: newId(), surveyId: survey.id, question, questionTextId, lang, siteId, words: said, receivedAt: now })),
      });
    }
    await record(surveyResponseEntered, survey.id, { lang, mode, interpreter: hadInterpreter }, { dayOnly: isAnonymous });
  });
}

/** Notes that this form was entered with these answers; false where it was before. */
async function spend(tx: Tx, surveyId: string, { key, answers, words }: ResponseEntered): Promise<boolean> {
  const hash = new Uint8Array(hmac("response", "entered", key, JSON.stringify([answers, words])));
  const { count } = await tx.spentForm.createMany({ data: [{ hash, surveyId }], skipDuplicates: true });
  return count > 0;
}

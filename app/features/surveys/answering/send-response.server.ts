import type { VisitorActor } from "#app/features/events/actor.ts";
import { runStatement } from "#app/features/events/run-statement.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { newId, newTimelessId } from "#app/platform/db/ids.ts";
import { codeHash } from "#app/platform/secrets/private-code.ts";
import type { MachineSign } from "#app/platform/http/machine-signs.ts";
import { hmac, sealWords } from "#app/platform/secrets/secrets.ts";
import { dayIn } from "#app/ui/format/format.ts";
import type { Answers, OwnWords, SurveyDefinition, SurveyPrivacy } from "../survey.ts";
import { surveyResponseReceived } from "./answering.events.ts";
import { answersInWords } from "./own-words.ts";

export interface ResponseToSend {
  survey: { id: string; privacy: SurveyPrivacy; hasReceipts: boolean };
  version: { id: string; definition: SurveyDefinition };
  /** The private code of this response: of the draft, of the invitation, or made from the form. One code is sent once. */
  code: string;
  /** From which the codes of receipts are made; known to whoever answers only. */
  seed: string;
  invitation: { id: string; personId: string } | null;
  lang: string;
  siteId: string | null;
  /** Only the answers that count: to questions that were shown. */
  answers: Answers;
  words: OwnWords;
  /** Signs of a machine. */
  signs: readonly MachineSign[];
}

/**
 * Keeps somebody's answers, in one SQL statement: the answers, their words on the way to the inbox, the spent form, the
 * answered invitation, the deleted draft and the event. False where nothing was kept: these answers were sent before, the
 * invitation is answered, or the survey no longer takes answers.
 */
export async function sendResponse(actor: VisitorActor, response: ResponseToSend): Promise<boolean> {
  return response.survey.privacy === "anonymous" ? castBallot(actor, response) : keepResponse(actor, response);
}

/**
 * What has to be so, and what is spent: `$1` survey, `$2` privacy that was promised, `$3` today, `$4` the spent form's hash,
 * `$5` the invitation, `$6` the hash of the draft's code.
 */
const SPENT = `open as (
    select id from surveys where id = $1::uuid and privacy = $2::text and state = 'open' and (closes_on is null or closes_on >= $3::date)),
  answered as (
    update survey_invitations i set is_answered = true from open
    where i.id = $5::uuid and i.survey_id = open.id and not i.is_answered returning i.id),
  spent as (
    insert into spent_forms (hash, survey_id) select $4::bytea, open.id from open
    where $5::uuid is null or exists (select from answered) on conflict do nothing returning survey_id),
  gone as (delete from response_drafts where secret_hash = $6::bytea and exists (select from spent))`;

async function spentValues(actor: VisitorActor, { survey, code, invitation }: ResponseToSend): Promise<unknown[]> {
  const { timeZone } = await readProgramme(actor.programme);
  return [survey.id, survey.privacy, dayIn(clockNow(), timeZone), spentHash(code), invitation?.id ?? null, codeHash("response", code)];
}

/** What is kept of a code whose answers were sent, so that they are not sent twice. It equals no hash of an invitation. */
export function spentHash(code: string): Buffer {
  return hmac("response", "spent", code);
}

async function keepResponse(actor: VisitorActor, response: ResponseToSend): Promise<boolean> {
  const { survey, version, invitation, lang, siteId, answers, signs } = response;
  const words = answersInWords(version.definition, response.words, survey.hasReceipts ? response : null);
  const responseId = newId();
  const now = clockNow();
  const rows = await runStatement(actor, {
    event: surveyResponseReceived,
    subjectId: survey.id,
    payload: { responseId, lang, mode: "web", ...(signs.length > 0 && { flags: [...signs] }) },
    parts: `${SPENT},
      done as (
        insert into responses (id, survey_id, version_id, lang, site_id, mode, answers, day, received_at, person_id)
        select $7::uuid, survey_id, $8::uuid, $9::text, $10::uuid, 'web', $11::jsonb, $3::date, $12::timestamptz, $13::uuid from spent
        returning id),
      words as (
        insert into response_words (id, survey_id, question, question_text_id, lang, site_id, words, person_id, receipt_hash, received_at, signs)
        select w.id, $1::uuid, w.question, w.text_id, $9::text, $10::uuid, w.words, $13::uuid, decode(w.receipt, 'hex'), $12::timestamptz, $19::text[]
        from done, unnest($14::uuid[], $15::text[], $16::uuid[], $17::text[], $18::text[]) as w (id, question, text_id, words, receipt))`,
    values: [
      ...(await spentValues(actor, response)),
      responseId,
      version.id,
      lang,
      siteId,
      JSON.stringify(answers),
      now.toISOString(),
      survey.privacy === "unnamed" ? null : (invitation?.personId ?? null),
      words.map(() => newId()),
      words.map(({ question }) => question),
      words.map(({ questionTextId }) => questionTextId),
      words.map((one) => one.words),
      words.map(({ receiptHash }) => receiptHash),
      signs,
    ],
  });
  return rows.length > 0;
}

/** An anonymous response: it waits in the ballot box, with nothing that tells whose it is, until it is mixed with others. */
async function castBallot(actor: VisitorActor, response: ResponseToSend): Promise<boolean> {
  const { survey, version, lang, siteId, answers } = response;
  const said = answersInWords(version.definition, response.words, survey.hasReceipts ? response : null);
  // Signs are rare: on two answers they would tell that one person wrote both, so the first alone carries them.
  const words = said.map((one, index) => (index === 0 && response.signs.length > 0 ? { ...one, signs: response.signs } : one));
  const rows = await runStatement(actor, {
    event: surveyResponseReceived,
    subjectId: survey.id,
    payload: { lang, mode: "web" },
    dayOnly: true,
    parts: `${SPENT},
      done as (
        insert into ballots (id, survey_id, version_id, lang, site_id, mode, answers, words, day)
        select $7::uuid, survey_id, $8::uuid, $9::text, $10::uuid, 'web', $11::jsonb, $12::bytea, $3::date from spent
        returning id)`,
    values: [
      ...(await spentValues(actor, response)),
      newTimelessId(),
      version.id,
      lang,
      siteId,
      JSON.stringify(answers),
      words.length > 0 ? sealWords("response", JSON.stringify(words)) : null,
    ],
  });
  return rows.length > 0;
}

import type { VisitorActor } from "#app/features/events/actor.ts";
import { bytea, runStatement } from "#app/features/events/run-statement.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { newId, newTimelessId } from "#app/platform/db/ids.ts";
import type { MachineSign } from "#app/platform/http/machine-signs.ts";
import { codeHash } from "#app/platform/secrets/private-code.ts";
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

const SPENT_COLUMNS = {
  survey_id: "uuid",
  /** What was promised when the form was shown. */
  privacy: "text",
  today: "date",
  spent_hash: "bytea",
  invitation_id: "uuid",
  draft_hash: "bytea",
} as const;

/** What has to be so, and what is spent by a press. */
const SPENT = `open as (
    select press.* from press join surveys s on s.id = press.survey_id
    where s.privacy = press.privacy and s.state = 'open' and (s.closes_on is null or s.closes_on >= press.today)),
  answered as (
    update survey_invitations i set is_answered = true from open
    where i.id = open.invitation_id and i.survey_id = open.survey_id and not i.is_answered returning open.press),
  spent as (
    insert into spent_forms (hash, survey_id) select spent_hash, survey_id from open
    where invitation_id is null or press in (select press from answered) on conflict do nothing returning hash),
  kept as (select press.* from press join spent on spent.hash = press.spent_hash),
  gone as (delete from response_drafts where secret_hash in (select draft_hash from kept))`;

async function spentValues(actor: VisitorActor, { survey, code, invitation }: ResponseToSend, spent: Buffer): Promise<Record<keyof typeof SPENT_COLUMNS, string | null>> {
  const { timeZone } = await readProgramme(actor.programme);
  return {
    survey_id: survey.id,
    privacy: survey.privacy,
    today: dayIn(clockNow(), timeZone),
    spent_hash: bytea(spent),
    invitation_id: invitation?.id ?? null,
    draft_hash: bytea(codeHash("response", code)),
  };
}

/** What is kept of a code whose answers were sent, so that they are not sent twice. It equals no hash of an invitation. */
export function spentHash(code: string): Buffer {
  return hmac("response", "spent", code);
}

const KEEP = {
  columns: {
    ...SPENT_COLUMNS,
    id: "uuid",
    version_id: "uuid",
    lang: "text",
    site_id: "uuid",
    answers: "jsonb",
    received_at: "timestamptz",
    person_id: "uuid",
    words: "jsonb",
    signs: "text[]",
  },
  parts: `${SPENT},
    done as (
      insert into responses (id, survey_id, version_id, lang, site_id, mode, answers, day, received_at, person_id)
      select id, survey_id, version_id, lang, site_id, 'web', answers, today, received_at, person_id from kept),
    words as (
      insert into response_words (id, survey_id, question, question_text_id, lang, site_id, words, person_id, receipt_hash, received_at, signs)
      select w.id, kept.survey_id, w.question, w.text_id, kept.lang, kept.site_id, w.words, kept.person_id, decode(w.receipt, 'hex'), kept.received_at, kept.signs
      from kept, jsonb_to_recordset(kept.words) as w (id uuid, question text, text_id uuid, words text, receipt text))`,
} as const;

async function keepResponse(actor: VisitorActor, response: ResponseToSend): Promise<boolean> {
  const { survey, version, invitation, lang, siteId, answers, signs } = response;
  const words = answersInWords(version.definition, response.words, survey.hasReceipts ? response : null);
  const responseId = newId();
  const spent = spentHash(response.code);
  const values = await spentValues(actor, response, spent);
  return runStatement(actor, KEEP, {
    event: surveyResponseReceived,
    subjectId: survey.id,
    payload: { responseId, lang, mode: "web", ...(signs.length > 0 && { flags: [...signs] }) },
    once: spent,
    values: Object.assign(values, {
      id: responseId,
      version_id: version.id,
      lang,
      site_id: siteId,
      answers,
      received_at: clockNow().toISOString(),
      person_id: survey.privacy === "unnamed" ? null : (invitation?.personId ?? null),
      words: words.map((one) => ({ id: newId(), question: one.question, text_id: one.questionTextId, words: one.words, receipt: one.receiptHash })),
      signs,
    }),
  });
}

const CAST = {
  columns: { ...SPENT_COLUMNS, id: "uuid", version_id: "uuid", lang: "text", site_id: "uuid", answers: "jsonb", words: "bytea" },
  parts: `${SPENT},
    done as (
      insert into ballots (id, survey_id, version_id, lang, site_id, mode, answers, words, day)
      select id, survey_id, version_id, lang, site_id, 'web', answers, words, today from kept)`,
} as const;

/** An anonymous response: it waits in the ballot box, with nothing that tells whose it is, until it is mixed with others. */
async function castBallot(actor: VisitorActor, response: ResponseToSend): Promise<boolean> {
  const { survey, version, lang, siteId, answers } = response;
  const said = answersInWords(version.definition, response.words, survey.hasReceipts ? response : null);
  // Signs are rare: on two answers they would tell that one person wrote both, so the first alone carries them.
  const words = said.map((one, index) => (index === 0 && response.signs.length > 0 ? { ...one, signs: response.signs } : one));
  const spent = spentHash(response.code);
  const values = await spentValues(actor, response, spent);
  return runStatement(actor, CAST, {
    event: surveyResponseReceived,
    subjectId: survey.id,
    payload: { lang, mode: "web" },
    once: spent,
    dayOnly: true,
    values: Object.assign(values, {
      id: newTimelessId(),
      version_id: version.id,
      lang,
      site_id: siteId,
      answers,
      words: words.length > 0 ? bytea(sealWords("response", JSON.stringify(words))) : null,
    }),
  });
}

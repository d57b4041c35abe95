import { answersInWords } from "#app/features/surveys/answering/own-words.ts";
import { sendResponse, type ResponseToSend } from "#app/features/surveys/answering/send-response.server.ts";
import type { Question, SurveyDefinition, SurveyPrivacy } from "#app/features/surveys/survey.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { createPerson, type SmallProgramme } from "./small-programme.ts";

export interface AskedSurvey {
  id: string;
  privacy: SurveyPrivacy;
  hasReceipts: boolean;
  version: { id: string; definition: SurveyDefinition };
}

/** The words of a text of its own. */
async function text(programme: string, words: string): Promise<string> {
  const id = newId();
  await database(programme).prisma.text.create({ data: { id, kind: "survey_question", subjectKind: "survey", audience: "public", lang: "en", words, sealedAt: new Date() } });
  return id;
}

/** An open survey as its rows are, with one choice and one open question, whose code is `change`. */
export async function askedSurvey({ programme }: { programme: string }, privacy: SurveyPrivacy, more: { hasReceipts?: boolean } = {}): Promise<AskedSurvey> {
  const { prisma } = database(programme);
  const id = newId();
  const [titleTextId, introTextId] = [await text(programme, "After the meeting"), await text(programme, "Two minutes")];
  const questions: Question[] = [
    { code: "heard", type: "yes_no", textId: await text(programme, "Were you heard?") },
    { code: "change", type: "long_text", textId: await text(programme, "What should we change?") },
  ];
  const definition: SurveyDefinition = { pages: [{ code: "p1", questions }] };
  const survey = { id, slug: `asked-${id.slice(-8)}`, titleTextId, introTextId, privacy, state: "open", openedAt: new Date(), createdAt: new Date(), ...more };
  await prisma.survey.create({ data: survey, select: { id: true } });
  const version = { id: newId(), surveyId: id, number: 1, definition: definition as object, publishedAt: new Date() };
  await prisma.surveyVersion.create({ data: version, select: { id: true } });
  return { id, privacy, hasReceipts: more.hasReceipts ?? true, version: { id: version.id, definition } };
}

/** Somebody new, invited to a survey. */
export async function invited(small: SmallProgramme, surveyId: string, name = "Amal Haddad"): Promise<{ id: string; personId: string; code: string }> {
  const { personId } = await createPerson(small.system, name, []);
  const id = newId();
  const code = privateCode("response", "invitation", id);
  await database(small.programme).prisma.surveyInvitation.create({
    data: { id, surveyId, personId, secretHash: new Uint8Array(codeHash("response", code)), invitedAt: new Date() },
    select: { id: true },
  });
  return { id, personId, code };
}

/** Sends answers as the last page of a survey does: under a new code, in Spanish, `yes`, without words, unless said otherwise. */
export async function send(programme: string, survey: AskedSurvey, response: Partial<ResponseToSend> = {}): Promise<{ kept: boolean; sent: ResponseToSend }> {
  const sent: ResponseToSend = {
    survey,
    version: survey.version,
    code: privateCode("response", newToken()),
    seed: newToken(),
    invitation: null,
    lang: "es",
    siteId: null,
    answers: { heard: "yes" },
    words: {},
    signs: [],
    ...response,
  };
  return { kept: await sendResponse({ kind: "visitor", programme }, sent), sent };
}

/** The words of a response as they wait: for tests that look for them. */
export const wordsOf = (sent: ResponseToSend) => answersInWords(sent.version.definition, sent.words, sent);

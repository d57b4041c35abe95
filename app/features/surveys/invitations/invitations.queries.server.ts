import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import { groupMembers } from "#app/features/membership/membership.queries.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { minutesFor } from "../answering/answering.ts";
import { canChangeSurveys } from "../survey.policy.ts";
import { takesAnswers } from "../survey.ts";
import { readAskedSurvey, type AskedSurvey } from "../survey.queries.server.ts";
import { invitationCode } from "./invitation-code.ts";
import { mayRemind } from "./invitations.ts";

/** Somebody who was asked to answer. */
export interface InvitedPerson {
  id: string;
  name: string;
  lang: string;
  hasEmail: boolean;
  invitedAt: Date;
  remindedAt: Date | null;
  isAnswered: boolean;
  mayBeReminded: boolean;
}

export interface SurveyInvitations {
  survey: AskedSurvey;
  title: ReadableText;
  people: InvitedPerson[];
  /** It takes answers: people can be invited and reminded. */
  isOpen: boolean;
}

/** Who was asked to answer a survey, and whether they did. @throws a 404 refusal for whoever may not ask people. */
export async function surveyInvitations(actor: Actor, number: number, lang: string): Promise<SurveyInvitations> {
  const survey = canChangeSurveys(actor) ? await readAskedSurvey(actor, { number }) : null;
  if (!survey) throw notFound();
  const { timeZone } = await readProgramme(actor.programme);
  const [texts, rows] = await Promise.all([
    readTexts(actor, [survey.titleTextId], lang),
    reads(actor).surveyInvitation.findMany({
      where: { surveyId: survey.id },
      include: { person: { select: { name: true, lang: true, email: true } } },
      orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    }),
  ]);
  const moment = now();
  const people = rows.map((row) => ({
    id: row.id,
    name: row.person.name,
    lang: row.person.lang,
    hasEmail: row.person.email !== null,
    invitedAt: row.invitedAt,
    remindedAt: row.remindedAt,
    isAnswered: row.isAnswered,
    mayBeReminded: mayRemind(row, moment),
  }));
  return { survey, title: texts.get(survey.titleTextId)!, people, isOpen: takesAnswers(survey, dayIn(moment, timeZone)) };
}

/** The members of the survey's group (of any group, where it has none) who were not asked yet. */
export async function peopleToInvite(actor: Actor, survey: AskedSurvey): Promise<{ personId: string; name: string }[]> {
  const { groups } = await readProgramme(actor.programme);
  const ids = survey.groupId ? [survey.groupId] : groups.map(({ id }) => id);
  const members = (await Promise.all(ids.map((id) => groupMembers(actor, id)))).flatMap((each) => each ?? []);
  const asked = await reads(actor).surveyInvitation.findMany({ where: { surveyId: survey.id }, select: { personId: true } });
  const known = new Set(asked.map(({ personId }) => personId));
  const unasked = new Map(members.filter(({ personId }) => !known.has(personId)).map(({ personId, name }) => [personId, { personId, name }]));
  return [...unasked.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** A survey that waits for an answer of the person who asks. */
export interface WaitingSurvey {
  number: number;
  title: ReadableText;
  minutes: number;
  closesOn: Date | null;
}

interface WaitingRow {
  number: number;
  titleTextId: string;
  closesOn: Date | null;
}

/** The open surveys to which somebody was invited and that they have not answered, those that close first before others. */
export async function surveysWaitingFor(actor: Actor, lang: string): Promise<WaitingSurvey[]> {
  if (actor.kind !== "person") return [];
  const { timeZone } = await readProgramme(actor.programme);
  const rows = await readRows<WaitingRow>(actor, Prisma.sql`
    select s.number, s.title_text_id as "titleTextId", s.closes_on as "closesOn"
    from survey_invitations i join surveys s on s.id = i.survey_id
    where i.person_id = ${actor.personId}::uuid and not i.is_answered and s.state = 'open'
      and (s.closes_on is null or s.closes_on >= ${dayIn(now(), timeZone)}::date)
    order by s.closes_on nulls last, s.number`);
  const texts = await readTexts(actor, rows.map(({ titleTextId }) => titleTextId), lang, { reviewedOnly: true });
  const surveys = await Promise.all(rows.map(({ number }) => readAskedSurvey(actor, { number })));
  return rows.map(({ number, titleTextId, closesOn }, index) => ({
    number,
    title: texts.get(titleTextId)!,
    minutes: minutesFor(surveys[index]!.version.definition),
    closesOn,
  }));
}

/** The private code of the actor's own invitation to a survey; null where they were not invited. */
export async function ownInvitationCode(actor: Actor, number: number): Promise<string | null> {
  if (actor.kind !== "person") return null;
  const invitation = await reads(actor).surveyInvitation.findFirst({ where: { personId: actor.personId, survey: { number } }, select: { id: true } });
  return invitation && invitationCode(invitation.id);
}

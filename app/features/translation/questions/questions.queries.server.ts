import { validate as isUuid } from "uuid";
import { holds, type Actor } from "#app/features/events/actor.ts";
import { rowQuestion, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { limitTo, reads } from "#app/features/events/reads.server.ts";
import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { OF_PEOPLE } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { subjectNumbers, type SubjectNumbers } from "../desk/subject-numbers.queries.server.ts";
import { canAnswerQuestion, canSeeQuestions } from "./question.policy.ts";

/** What a translator asked about a text, and what they were answered. */
export interface QuestionToRead {
  id: string;
  words: string;
  lang: string;
  askedBy: string | null;
  askedAt: Date;
  answer: { words: string; lang: string; by: string | null; at: Date } | null;
}

/** A question with the text it is about, for whoever may answer it. */
export interface QuestionToAnswer extends QuestionToRead {
  text: { words: string; lang: string; kind: string; audience: string };
  /** The short number of what the text belongs to. */
  number: number | undefined;
}

const PEOPLE = { askedBy: { select: { name: true } }, answeredBy: { select: { name: true } } } as const;

/** What was asked about a text, oldest first: for its translators, who may have the text. */
export async function questionsAbout(actor: Actor, textId: string): Promise<QuestionToRead[]> {
  const rows = await reads(actor).translationQuestion.findMany({ where: { textId }, orderBy: { id: "asc" }, include: PEOPLE });
  return rows.map(toRead);
}

/** Texts that are there; of what people said, only as it stands: parts of what it was before may have been hidden. */
const READABLE = { erasedAt: null, NOT: { kind: { in: [...OF_PEOPLE] }, replacedBy: { some: {} } } };

/** What waits for an answer, and how many of these are listed. */
const OPEN = { answeredAt: null, text: READABLE };
const MOST_OPEN = 200;

/** How many answered questions are shown under the open ones. */
const ANSWERED = 20;

/** What translators ask somebody: the open ones, oldest first, then the latest that were answered. @throws 404 where they are asked nothing. */
export async function questionsFor(actor: Actor): Promise<QuestionToAnswer[]> {
  if (!canSeeQuestions(actor)) throw notFound();
  const db = reads(actor);
  const include = { ...PEOPLE, text: true } as const;
  const [open, answered] = await Promise.all([
    db.translationQuestion.findMany({ where: OPEN, orderBy: { id: "asc" }, take: MOST_OPEN, include }),
    db.translationQuestion.findMany({ where: { answeredAt: { not: null }, text: READABLE }, orderBy: { answeredAt: "desc" }, take: ANSWERED, include }),
  ]);
  const asked = [...open, ...answered].filter(({ text }) => canAnswerQuestion(actor, { authorId: text.authorId, isTheirs: isTheirWords(text) }));
  const numbers = await subjectNumbers(actor, asked.map(({ text }) => text));
  return asked.map((one) => toAnswer(one, numbers));
}

/** How many open questions somebody may answer (see `canAnswerQuestion`), up to so many as are listed. */
export function countOpenQuestions(actor: Actor): RowQuestion<number> {
  const own = actor.kind === "person" ? Prisma.sql`x.author_id = ${actor.personId}::uuid and not ${THEIR_WORDS}` : Prisma.sql`false`;
  return rowQuestion<{ open: number }, number>(
    Prisma.sql`
      select count(*)::int as open from (
        select from translation_questions q join texts x on x.id = q.text_id
        where q.answered_at is null and x.erased_at is null
          and not (x.kind in (${Prisma.join([...OF_PEOPLE])}) and exists (select from texts newer where newer.replaces_id = x.id))
          and ${holds(actor, "coordinator") ? Prisma.sql`true` : own}
        ${limitTo(MOST_OPEN)}) q`,
    (row) => row?.open ?? 0,
  );
}

/** The counterpart in SQL of `isTheirWords`, of `texts x`. */
const THEIR_WORDS = Prisma.sql`(x.kind in ('input', 'application_why', 'application_reply') or (x.kind = 'message' and x.audience = 'team'))`;

/** One question for whoever may answer it. @throws a 404 refusal where there is none or they may not. */
export async function readQuestion(actor: Actor, id: string): Promise<QuestionToAnswer> {
  const found = isUuid(id) ? await reads(actor).translationQuestion.findFirst({ where: { id, text: READABLE }, include: { ...PEOPLE, text: true } }) : null;
  if (!found || !canAnswerQuestion(actor, { authorId: found.text.authorId, isTheirs: isTheirWords(found.text) })) throw notFound();
  return toAnswer(found, await subjectNumbers(actor, [found.text]));
}

interface Row {
  id: string;
  words: string;
  lang: string;
  askedAt: Date;
  answer: string | null;
  answerLang: string | null;
  answeredAt: Date | null;
  askedBy: { name: string } | null;
  answeredBy: { name: string } | null;
}

function toRead(row: Row): QuestionToRead {
  const { id, words, lang, askedAt, askedBy, answer, answerLang, answeredAt, answeredBy } = row;
  return {
    id,
    words,
    lang,
    askedAt,
    askedBy: askedBy?.name ?? null,
    answer: answer === null ? null : { words: answer, lang: answerLang!, by: answeredBy?.name ?? null, at: answeredAt! },
  };
}

function toAnswer(row: Row & { text: { words: string; lang: string; kind: string; audience: string; subjectId: string | null } }, numbers: SubjectNumbers): QuestionToAnswer {
  const { words, lang, kind, audience, subjectId } = row.text;
  return { ...toRead(row), text: { words, lang, kind, audience }, number: subjectId ? numbers[subjectId] : undefined };
}

import type { Actor } from "#app/features/events/actor.ts";
import { rowQuestion, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, type ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { refusalOf } from "#app/features/identity/refused-addresses.server.ts";
import { unsealWords } from "#app/platform/secrets/secrets.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { OPEN_STATES, whoseTurn, type ApplicationChannel, type ApplicationState, type ContactKind, type HereAs } from "./application.ts";
import { canRecruit } from "./application.policy.ts";
import { letterForReader, letterValues } from "./letters/letter-for-reader.server.ts";

/** One application on the board. */
export interface BoardCard {
  number: number;
  groupId: string;
  name: string | null;
  lang: string;
  speaks: string[];
  dialect: string | null;
  state: ApplicationState;
  ownerName: string | null;
  stepDueOn: string | null;
  interviewAt: Date | null;
  turn: "team" | "applicant" | null;
  /** How somebody whom no mail reaches is to be told what the team wrote last; null where mail does or nothing was written. */
  tellBy: Exclude<ContactKind, "email"> | null;
}

/** How long an application that ended stays on the board, in days. */
const SHOWN_AFTER_END = 90;
const MOST = 500;

const THREAD = { orderBy: { id: "asc" }, select: { side: true, kind: true, template: true } } as const;

/** The applications that are under way and those that ended lately, first due first. @throws 404 for whoever may not recruit. */
export async function recruitingBoard(actor: Actor): Promise<BoardCard[]> {
  if (!canRecruit(actor)) throw notFound();
  const lately = new Date(now().getTime() - SHOWN_AFTER_END * 86_400_000);
  const rows = await reads(actor).application.findMany({
    where: { OR: [{ state: { in: [...OPEN_STATES] } }, { closedAt: { gte: lately } }] },
    orderBy: [{ stepDueOn: { sort: "asc", nulls: "last" } }, { number: "asc" }],
    take: MOST,
    include: { owner: { select: { name: true } }, messages: THREAD },
  });
  return rows.map((row) => {
    const state = row.state as ApplicationState;
    return {
      number: row.number,
      groupId: row.groupId,
      name: row.name,
      lang: row.lang,
      speaks: row.speaks,
      dialect: row.dialect,
      state,
      ownerName: row.owner?.name ?? null,
      stepDueOn: dayOf(row.stepDueOn),
      interviewAt: row.interviewAt,
      turn: whoseTurn(state, row.messages),
      tellBy: tellBy(row.contactKind, row.messages),
    };
  });
}

/** How many applications wait for their first reading or are late: what the sidebar counts. `today`: `YYYY-MM-DD`. */
export function countRecruiting(actor: Actor, today: string): RowQuestion<number> {
  return rowQuestion<{ waiting: number }, number>(
    Prisma.sql`
      select count(*)::int as waiting from applications
      where ${canRecruit(actor)} and closed_at is null and (state = 'applied' or step_due_on < ${today}::date)`,
    (row) => row?.waiting ?? 0,
  );
}

/** A message of the thread as the team reads it. */
export interface RecruitingMessage {
  id: string;
  side: "team" | "applicant";
  kind: "letter" | "question" | "reply" | "addition";
  authorName: string | null;
  sentAt: Date;
  /** What was written; of a letter its template. */
  text: ReadableText;
  /** A letter with its blanks filled, in the reader's language. */
  letter: { words: string; lang: string } | null;
  /** Whoever applied can read it in their language. */
  readable: boolean;
}

export interface RecruitingNote {
  id: string;
  authorName: string | null;
  writtenAt: Date;
  text: ReadableText;
}

export interface RecruitingEvent {
  id: string;
  name: string;
  at: Date;
  by: string | null;
  payload: Record<string, unknown>;
}

export type RecruitingRecord = NonNullable<Awaited<ReturnType<typeof recruitingRecord>>>;

/** One application with everything known of it, for whoever may recruit; null where there is none or they may not. */
export async function recruitingRecord(actor: Actor, number: number, lang: string) {
  if (!canRecruit(actor)) return null;
  const db = reads(actor);
  const row = await db.application.findUnique({
    where: { number },
    include: {
      owner: { select: { id: true, name: true } },
      messages: { orderBy: { id: "asc" }, include: { author: { select: { name: true } } } },
      notes: { orderBy: { id: "asc" }, include: { author: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const programme = await readProgramme(actor.programme);
  const group = programme.groups.find(({ id }) => id === row.groupId);
  if (!group) return null;
  const ids = [row.whyTextId, ...row.messages.map(({ textId }) => textId), ...row.notes.map(({ textId }) => textId)].filter((id) => id !== null);
  const [texts, theirs, history] = await Promise.all([
    wordsForTeam(actor, ids, lang, programme.workingLanguage),
    readTexts(actor, row.messages.map(({ textId }) => textId), row.lang, { reviewedOnly: true }),
    readHistory(actor, row.id),
  ]);
  const state = row.state as ApplicationState;
  const contact = row.contact && { value: unsealWords("contact", row.contact), leaveMessage: row.leaveMessage };
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    groupId: row.groupId,
    state,
    channel: row.channel as ApplicationChannel,
    lang: row.lang,
    name: row.name,
    pronouns: row.pronouns,
    contactKind: row.contactKind as ContactKind | null,
    contact,
    refusal: row.contactKind === "email" ? await refusalOf(db, contact?.value) : null,
    bestTimes: row.bestTimes,
    speaks: row.speaks,
    reads: row.reads,
    dialect: row.dialect,
    hereAs: row.hereAs as HereAs,
    siteIds: row.siteIds,
    times: row.times,
    modes: row.modes,
    needs: row.needs,
    needsNote: row.needsNote,
    source: row.source,
    owner: row.owner,
    stepDueOn: dayOf(row.stepDueOn),
    interviewAt: row.interviewAt,
    receivedAt: row.receivedAt,
    personId: row.personId,
    why: row.whyTextId ? (texts.get(row.whyTextId) ?? null) : null,
    turn: whoseTurn(state, row.messages),
    tellBy: tellBy(row.contactKind, row.messages),
    messages: row.messages.map((message): RecruitingMessage => {
      const text = texts.get(message.textId)!;
      const { date = null } = message.values as { date?: string | null };
      return {
        id: message.id,
        side: message.side as RecruitingMessage["side"],
        kind: message.kind as RecruitingMessage["kind"],
        authorName: message.author?.name ?? null,
        sentAt: message.sentAt,
        text,
        letter: message.kind === "letter" ? letterForReader(text, letterValues(programme, { name: row.name, group, date })) : null,
        readable: isReadable(theirs.get(message.textId)!),
      };
    }),
    notes: row.notes.map((note): RecruitingNote => ({
      id: note.id,
      authorName: note.author?.name ?? null,
      writtenAt: note.writtenAt,
      text: texts.get(note.textId)!,
    })),
    history,
    looksAutomatic: history.some(({ payload }) => Array.isArray(payload.flags) && payload.flags.length > 0),
  };
}

/** People who may take on an application. */
export async function coordinators(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!canRecruit(actor)) return [];
  const moment = now();
  return reads(actor).person.findMany({
    where: { endedAt: null, grants: { some: { role: "coordinator", from: { lte: moment }, OR: [{ until: null }, { until: { gt: moment } }] } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

/** Whose account an e-mail address is already, for whoever is about to make one; null where nobody has it. */
export async function accountOf(actor: Actor, email: string): Promise<{ id: string; name: string } | null> {
  if (!canRecruit(actor)) return null;
  return reads(actor).person.findFirst({ where: { email, endedAt: null }, select: { id: true, name: true } });
}

async function readHistory(actor: Actor, applicationId: string): Promise<RecruitingEvent[]> {
  const db = reads(actor);
  const events = await db.event.findMany({
    where: { subjectId: applicationId, subjectKind: "application" },
    orderBy: { id: "asc" },
    select: { id: true, name: true, at: true, day: true, actorKind: true, actorId: true, payload: true },
  });
  const ids = events.flatMap(({ actorKind, actorId }) => (actorKind === "person" && actorId ? [actorId] : []));
  const people = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return events.map((event) => ({
    id: event.id,
    name: event.name,
    at: event.at ?? event.day,
    by: event.actorId ? (names.get(event.actorId) ?? null) : null,
    payload: event.payload as Record<string, unknown>,
  }));
}

function tellBy(contactKind: string | null, thread: readonly { side: string }[]): BoardCard["tellBy"] {
  if (thread.at(-1)?.side !== "team" || contactKind === null || contactKind === "email") return null;
  return contactKind as Exclude<ContactKind, "email">;
}

function dayOf(date: Date | null): string | null {
  return date && date.toISOString().slice(0, 10);
}

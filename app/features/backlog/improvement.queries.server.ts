import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canReadInput } from "#app/features/input/input.policy.ts";
import type { InputRoute, Privacy } from "#app/features/input/input.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { progressOfAll, type LanguageState, type ReadableText } from "#app/features/texts/texts.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canChangeImprovement, canSeeBacklog, canSeeWork } from "./backlog.policy.ts";
import { publicCount, type Audience, type ImprovementStatus } from "./improvement.ts";
import type { ImprovementRef } from "./improvements.queries.server.ts";
import { dayOfDate } from "./to-do.ts";
import { tellableParts, type TellableParts } from "./tellable.ts";
import { countVoices, isVoice, linkedInputs, peopleBy, withMerged, type LinkedInput } from "./voices.server.ts";

/** So many words are shown to those who see only what may be quoted. */
const MOST_QUOTES = 3;

/** One of the voices behind an improvement, for somebody who may read it. */
export interface VoiceToRead {
  linkId: string;
  inputId: string;
  number: number;
  text: ReadableText;
  receivedOn: Date;
  /** Whoever said it allows it to be quoted. */
  mayQuote: boolean;
}

/**
 * A personal case that teaches something about an improvement: the lesson in the team's words, and nothing of the person. The
 * id is there only for those who may read the case.
 */
export interface LessonToRead {
  linkId: string;
  inputId: string | null;
  number: number | null;
  lesson: ReadableText | null;
}

export interface UpdateToRead {
  id: string;
  version: number;
  said: ReadableText;
  did: ReadableText;
  audience: Audience;
  /** Whose members read it, where its audience is a group. */
  groupId: string | null;
  publishedAt: Date | null;
  /** When it goes out by itself; null where nobody said so. */
  publishAt: Date | null;
  /** Why it did not go out when it should have. */
  held: "quote" | "merged" | null;
  publishedBy: string | null;
  /** It says right what an older update said wrong. */
  correctsId: string | null;
  /** A correction of it: being written, or published. */
  correction: "none" | "draft" | "published";
  /** Whose words stand beside it; `allowed` false: they took that back. Null words: not for this actor. */
  quote: { number: number; text: ReadableText | null; allowed: boolean } | null;
  /** Empty for those who do not work on it: a rare language could tell who spoke. */
  languages: { lang: string; state: LanguageState }[];
}

export interface ImprovementEvent {
  id: string;
  /** The name of an event, its sentence is the locale key `events:<name>`; or `improvement.took_over`, another one merged into this. */
  name: string;
  at: Date;
  by: string | null;
  payload: Record<string, unknown>;
  /** The link that was ended then and does not hold again, so that it can. */
  endedLink?: string;
}

export interface ImprovementToRead extends ImprovementRef {
  version: number;
  /** Null for those who only see what is published. */
  why: ReadableText | null;
  reason: ReadableText | null;
  /** What, for whom, how much, by when and where. */
  aim: ReadableText | null;
  /** By when it should be done, `YYYY-MM-DD`. */
  dueOn: string | null;
  /** An organisation from outside that takes part, and what it does. */
  partner: { name: string; does: ReadableText | null } | null;
  owner: { id: string; name: string } | null;
  siteId: string | null;
  theme: { code: string; name: ReadableText } | null;
  mergedInto: ImprovementRef | null;
  createdAt: Date;
  canChange: boolean;
  /** It goes on as another one, and may be taken out of that. */
  canTakeApart: boolean;
  /** Who spoke; null for those who only see numbers. */
  voices: VoiceToRead[] | null;
  /** Voices of sites that this actor does not look after. */
  otherVoices: number;
  /** Personal cases; none for those who only see what is published. */
  lessons: LessonToRead[];
  /** People behind it; null where they are too few to be told. */
  people: number | null;
  /** How many of those people spoke each language (a tag), most first; for outsiders of the work what may be told of that. */
  languages: TellableParts<string>;
  /** How many spoke of each place (null: of none), in the same way. */
  sites: TellableParts<string | null>;
  /** Words whose writers allow to be quoted, for those who see no others; none where too few people spoke. */
  quotes: ReadableText[];
  updates: UpdateToRead[];
  history: ImprovementEvent[];
}

/**
 * One improvement with everything that this actor may know of it.
 * @throws a 404 refusal for those who have no backlog, and where there is none of that number.
 */
export async function readImprovement(actor: Actor, number: number, lang: string): Promise<ImprovementToRead> {
  if (!canSeeBacklog(actor) || !Number.isSafeInteger(number) || number < 1 || number > 2 ** 31 - 1) throw notFound();
  const db = reads(actor);
  const row = await db.improvement.findUnique({
    where: { number },
    include: {
      owner: { select: { id: true, name: true } },
      theme: { select: { code: true, nameTextId: true } },
      mergedInto: { select: { id: true, number: true, titleTextId: true, status: true } },
      cycles: { select: { id: true } },
      measures: { select: { id: true } },
      updates: {
        orderBy: { id: "desc" },
        include: {
          publishedBy: { select: { name: true } },
          correctedBy: { select: { publishedAt: true } },
          said: { select: { translations: { select: { lang: true, origin: true, reviewedAt: true } } } },
          did: { select: { translations: { select: { lang: true, origin: true, reviewedAt: true } } } },
        },
      },
    },
  });
  if (!row) throw notFound();
  const works = canSeeWork(actor);
  const inputs = await linkedInputs(db, row.id);
  const voices = inputs.filter(isVoice);
  const cases = works ? inputs.filter((input) => !isVoice(input)) : [];
  const isMine = (input: (typeof inputs)[number]) => canReadInput(actor, { ...input, id: input.inputId, privacy: input.privacy as Privacy });
  const mine = works ? voices.filter(isMine) : [];
  const { people } = countVoices(inputs);
  const quotable = works || publicCount(people) === null ? [] : voices.filter((input) => input.mayQuote).slice(0, MOST_QUOTES);
  const updates = row.updates.filter((update) => works || update.publishedAt !== null);
  const quoted = await db.input.findMany({
    where: { id: { in: updates.flatMap((update) => update.quoteInputId ?? []) } },
    select: { id: true, number: true, siteId: true, privacy: true, route: true, textId: true, quoteConsentAt: true, withdrawnAt: true },
  });
  const { workingLanguage } = await readProgramme(actor.programme);
  const [texts, heard, history] = await Promise.all([
    readTexts(
      actor,
      [
        row.titleTextId,
        row.whyTextId,
        row.reasonTextId,
        row.theme?.nameTextId,
        row.aimTextId,
        row.partnerTextId,
        row.mergedInto?.titleTextId,
        ...quotable.map((input) => input.textId),
        ...cases.map((input) => input.lessonTextId),
        ...updates.flatMap((update) => [update.saidTextId, update.didTextId]),
      ],
      lang,
    ),
    // What people said is translated for the team, into the language it works in.
    wordsForTeam(actor, [...mine, ...quoted].map((input) => input.textId), lang, workingLanguage),
    readHistory(db, row.id, { updates: updates.map(({ id }) => id), tried: works ? [...row.cycles, ...row.measures].map(({ id }) => id) : [] }, works),
  ]);
  const told = <Key>(keyOf: (input: LinkedInput) => Key) => (works ? { parts: peopleBy(voices, keyOf), others: null } : tellableParts(peopleBy(voices, keyOf), people));
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    status: row.status as ImprovementStatus,
    title: texts.get(row.titleTextId)!,
    why: works ? texts.get(row.whyTextId)! : null,
    reason: row.reasonTextId ? texts.get(row.reasonTextId)! : null,
    aim: row.aimTextId ? texts.get(row.aimTextId)! : null,
    dueOn: row.dueOn && dayOfDate(row.dueOn),
    partner: row.partner ? { name: row.partner, does: row.partnerTextId ? texts.get(row.partnerTextId)! : null } : null,
    owner: row.owner,
    siteId: row.siteId,
    theme: row.theme && { code: row.theme.code, name: texts.get(row.theme.nameTextId)! },
    mergedInto: row.mergedInto && {
      id: row.mergedInto.id,
      number: row.mergedInto.number,
      title: texts.get(row.mergedInto.titleTextId)!,
      status: row.mergedInto.status as ImprovementStatus,
    },
    createdAt: row.createdAt,
    canChange: canChangeImprovement(actor, row) && row.status !== "merged",
    canTakeApart: canChangeImprovement(actor, row) && row.status === "merged",
    voices: works
      ? mine.map((input) => ({ linkId: input.linkId, inputId: input.inputId, number: input.number, text: heard.get(input.textId)!, receivedOn: input.receivedOn, mayQuote: input.mayQuote }))
      : null,
    otherVoices: works ? voices.length - mine.length : 0,
    lessons: cases.map((input) => ({
      linkId: input.linkId,
      inputId: isMine(input) ? input.inputId : null,
      number: isMine(input) ? input.number : null,
      lesson: (input.lessonTextId && texts.get(input.lessonTextId)) || null,
    })),
    people: works ? people : publicCount(people),
    languages: told((input) => input.lang),
    sites: told((input) => input.siteId),
    quotes: quotable.map((input) => texts.get(input.textId)!).filter((text) => !text.erased),
    updates: updates.map((update) => {
      const quote = quoted.find((input) => input.id === update.quoteInputId);
      const allowed = Boolean(quote?.quoteConsentAt) && quote?.withdrawnAt === null && quote.route === "inbox";
      const readable = quote && (allowed || canReadInput(actor, { ...quote, privacy: quote.privacy as Privacy, route: quote.route as InputRoute, personId: null }));
      return {
        id: update.id,
        version: update.version,
        said: texts.get(update.saidTextId)!,
        did: texts.get(update.didTextId)!,
        audience: update.audience as Audience,
        groupId: update.groupId,
        publishedAt: update.publishedAt,
        publishAt: update.publishAt,
        held: update.held as UpdateToRead["held"],
        publishedBy: update.publishedBy?.name ?? null,
        correctsId: update.correctsId,
        correction: !update.correctedBy ? "none" : update.correctedBy.publishedAt ? "published" : "draft",
        quote: quote ? { number: quote.number, text: readable ? heard.get(quote.textId)! : null, allowed } : null,
        languages: works ? languageStates(update.said.translations, update.did.translations) : [],
      };
    }),
    history,
  };
}

interface TranslationRow {
  lang: string;
  origin: string | null;
  reviewedAt: Date | null;
}

/** How far each language of an update is: it can be told in it when both texts are reviewed. */
function languageStates(said: TranslationRow[], did: TranslationRow[]): { lang: string; state: LanguageState }[] {
  const langs = [...new Set([...said, ...did].map((row) => row.lang))].sort();
  return langs.map((lang) => ({ lang, state: progressOfAll([said, did].map((rows) => rows.find((row) => row.lang === lang))) }));
}

/** What of its cycles and measures belongs to an improvement's history; everything else stands on their own pages. */
const TOLD_OF_TRIED = ["cycle.started", "cycle.begun", "cycle.acted", "measure.added", "measure.ended"];

/** What changes nothing about an improvement itself: its place among others, and what the team says about it. */
const UNTOLD = ["improvement.placed", "improvement.noted", "improvement.note_removed"];
/** What of its own events only those see who work on it, as they alone see its files. */
const OF_FILES = ["improvement.file_attached", "improvement.file_removed"];

/**
 * What happened to an improvement, newest first: its own events, those of its updates, and for those who work on it the turns
 * of its cycles and measures (`tried`), its files and its links: whoever sees them can count the voices, also where they are too few to be told.
 */
async function readHistory(
  db: Tx,
  improvementId: string,
  parts: { updates: string[]; tried: string[] },
  works: boolean,
): Promise<ImprovementEvent[]> {
  const [events, links] = await Promise.all([
    db.event.findMany({
      where: {
        name: { notIn: works ? [] : OF_FILES },
        OR: [{ subjectId: { in: [improvementId, ...parts.updates] }, name: { notIn: UNTOLD } }, { subjectId: { in: parts.tried }, name: { in: TOLD_OF_TRIED } }],
      },
      select: { id: true, name: true, at: true, day: true, actorKind: true, actorId: true, payload: true },
    }),
    works ? db.link.findMany({ where: { improvementId }, include: { linkedBy: { select: { name: true } } } }) : [],
  ]);
  const actorIds = events.flatMap((event) => (event.actorKind === "person" && event.actorId ? [event.actorId] : []));
  const people = await db.person.findMany({ where: { id: { in: [...new Set(actorIds)] } }, select: { id: true, name: true } });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const merged = (await withMerged(db, [improvementId])).filter((id) => id !== improvementId);
  const mergers = await db.event.findMany({ where: { subjectId: { in: merged }, name: "improvement.merged" }, select: { id: true, at: true, day: true } });
  return [
    ...events.map((event) => ({
      id: event.id,
      name: event.name,
      at: event.at ?? event.day,
      by: event.actorId ? (names.get(event.actorId) ?? null) : null,
      payload: event.payload as Record<string, unknown>,
    })),
    ...mergers.map((event) => ({ id: event.id, name: "improvement.took_over", at: event.at ?? event.day, by: null, payload: {} })),
    ...links.flatMap((link) => [
      { id: link.id, name: "input.linked", at: link.linkedAt, by: link.linkedBy?.name ?? null, payload: {} },
      ...(link.unlinkedAt ? [{ id: `${link.id}-end`, name: "input.unlinked", at: link.unlinkedAt, by: null, payload: {}, ...(endedForGood(link, links) && { endedLink: link.id }) }] : []),
    ]),
  ].sort((a, b) => b.at.getTime() - a.at.getTime() || b.id.localeCompare(a.id));
}

/** Whether an ended link is of something said that no other link holds. */
function endedForGood(link: { sourceKind: string; sourceId: string }, links: readonly { sourceId: string; unlinkedAt: Date | null }[]): boolean {
  return link.sourceKind === "input" && !links.some((other) => other.sourceId === link.sourceId && other.unlinkedAt === null);
}

/** One update with its improvement, to be worked on. @throws a 404 refusal where the actor does not work on improvements. */
export async function readUpdate(
  actor: Actor,
  number: number,
  updateId: string,
  lang: string,
): Promise<{ improvement: ImprovementToRead; update: UpdateToRead }> {
  if (!canSeeWork(actor)) throw notFound();
  const improvement = await readImprovement(actor, number, lang);
  const update = improvement.updates.find((each) => each.id === updateId);
  if (!update) throw notFound();
  return { improvement, update };
}

/** The voices of an improvement whose writers allow to be quoted, of those that this actor may read. */
export async function quotableVoices(actor: Actor, improvement: ImprovementToRead): Promise<VoiceToRead[]> {
  const voices = improvement.voices ?? [];
  const allowed = await reads(actor).input.findMany({
    where: { id: { in: voices.map((voice) => voice.inputId) }, quoteConsentAt: { not: null }, withdrawnAt: null, route: "inbox" },
    select: { id: true },
  });
  return voices.filter((voice) => allowed.some((input) => input.id === voice.inputId));
}

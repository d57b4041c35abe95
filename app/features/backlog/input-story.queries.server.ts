import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { forPolicy, isOwnInput } from "#app/features/input/input.policy.ts";
import { goesOutAt, hasGoneOut } from "#app/features/input/receipt/goes-out-at.server.ts";
import type { CloseReason, OriginKind } from "#app/features/input/input.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, sameLanguage, type ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { stepOfCase, type StepOfCase } from "#app/features/triage/intake/case-steps.ts";
import { stateOf, type HandoverState } from "#app/features/triage/intake/intake.ts";
import { maskedTextIds } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import type { ImprovementStatus } from "./improvement.ts";
import { publicNumbers } from "./updates/public-numbers.server.ts";
import { andWhatTheyBecame } from "./voices.server.ts";

/** When something happened; `dayOnly` where the exact time would tell who it was, and must not be shown. */
interface Moment {
  at: Date;
  dayOnly: boolean;
}

/** An improvement as its contributors see it. The title is in their language where that is reviewed, else as it was written. */
export interface StoryImprovement {
  number: number;
  title: ReadableText;
  status: ImprovementStatus;
}

/**
 * One thing that happened to what somebody said, as they may see it. Words of the team that are being translated for them are
 * not given: `text` is null and `pending` true. Where nobody translates them they stand as they were written.
 */
export type StoryItem = Moment &
  (
    | { kind: "said"; text: ReadableText; asked: ReadableText | null; origin: OriginKind | null; amended: boolean; masked: boolean }
    | { kind: "read" | "seen" }
    | {
        kind: "question" | "answer" | "note";
        messageId: string;
        text: ReadableText | null;
        pending: boolean;
        /** By when it is translated, where it waits for that and the time is not over. */
        translatedBy: Date | null;
      }
    | { kind: "reply" | "added"; messageId: string; text: ReadableText; masked: boolean }
    | { kind: "linked"; improvement: StoryImprovement }
    | { kind: "status"; improvement: StoryImprovement; from: ImprovementStatus; to: ImprovementStatus; reason: ReadableText | null; pending: boolean }
    | { kind: "merged"; improvement: StoryImprovement; into: StoryImprovement }
    | {
        kind: "update";
        improvement: StoryImprovement;
        updateId: string;
        /** Its number on the public page of its change; null where it was not told to everybody. */
        publicNumber: number | null;
        said: ReadableText;
        did: ReadableText;
        /** The words are not in the reader's language yet, and stand as they were written. */
        pending: boolean;
        /** A newer update says it right; this one stays so that nobody is left with the wrong one unknowing. */
        corrected: boolean;
        /** It says right what an older one said wrong. */
        corrects: boolean;
      }
    | { kind: "quoteAllowed" | "quoteRefused" | "reissued" }
    | { kind: "closed"; reason: CloseReason }
    | { kind: "withdrawn" }
    | StepOfCase
  );

export interface InputStory {
  items: StoryItem[];
  /** The improvements it is linked to now, oldest link first. */
  improvements: StoryImprovement[];
  /** How their own case stands, where it is one. */
  ownCase: HandoverState | null;
  /** Somebody of the team has read it, though what they did about it then may have been taken back. */
  isRead: boolean;
  /** It was closed, or will not be done: nothing more comes of it. */
  isOver: boolean;
}

/** Everything that whoever said it wrote so far, in their own words. */
export function ownWords({ items }: InputStory): string[] {
  return items.flatMap((item) => (item.kind === "said" || item.kind === "reply" || item.kind === "added" ? [item.text.words] : []));
}

/**
 * What happened to one input, oldest first, for whoever said it: the holder of its receipt, or the advisor.
 * `lang`: the language of the page.
 * @throws a 404 refusal for everybody else, and where there is no such input.
 */
export async function inputStory(actor: Actor, inputId: string, lang: string): Promise<InputStory> {
  const db = reads(actor);
  const input = await db.input.findUnique({
    where: { id: inputId },
    include: { contributor: { select: { personId: true, lang: true } }, text: { select: { lang: true } }, messages: { orderBy: { id: "asc" } }, handover: true },
  });
  if (!input) throw notFound();
  if (!isOwnInput(actor, forPolicy(input))) throw notFound();

  const isOwnCase = input.route === "intake";
  // Of a personal case an improvement only learned something; its person hears of that where they asked to.
  const wantsNews = !isOwnCase || (input.handover?.wantsNews ?? false);
  const [allLinks, masked] = await Promise.all([
    db.link.findMany({
      // Whoever said it twice hears what becomes of what they said first.
      where: { sourceKind: "input", sourceId: { in: input.repeatsId ? [inputId, input.repeatsId] : [inputId] }, unlinkedAt: null, ...(!wantsNews && { id: { in: [] } }) },
      orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
    }),
    maskedTextIds(actor, inputId),
  ]);
  const links = allLinks.filter(({ linkedAt }) => hasGoneOut(linkedAt));
  const ids = await andWhatTheyBecame(db, links.map((link) => link.improvementId));
  const [improvements, events] = await Promise.all([
    db.improvement.findMany({
      where: { id: { in: ids } },
      include: { updates: { where: { publishedAt: { not: null } }, include: { correctedBy: { select: { publishedAt: true } } } } },
    }),
    db.event.findMany({ where: { subjectId: { in: [inputId, ...ids] } }, orderBy: { id: "asc" } }),
  ]);
  const changes = toldChanges(events.filter((event) => event.name === "improvement.status_changed"));
  const reasons = changes.map((event) => (event.payload as { reasonTextId?: string }).reasonTextId);
  const words = await wordsForContributor(
    actor,
    [
      input.textId,
      input.originTextId,
      ...input.messages.map((message) => message.textId),
      ...improvements.flatMap((improvement) => [
        improvement.titleTextId,
        ...improvement.updates.flatMap((update) => [update.saidTextId, update.didTextId]),
      ]),
      ...reasons,
    ],
    lang,
    input.contributor?.lang ?? input.text.lang,
  );

  const shown = new Map<string, StoryImprovement>(
    improvements.map((row) => [
      row.id,
      { number: row.number, title: words.get(row.titleTextId)!, status: row.status as ImprovementStatus },
    ]),
  );
  const [since, numbers] = await Promise.all([linkedSince(db, links), publicNumbers(db, ids)]);
  const items: StoryItem[] = [];
  const messages = new Map(input.messages.map((message) => [message.id, message]));
  const told = [...input.messages.map((message) => message.textId), ...reasons.filter((id) => id !== undefined)];
  const awaited = await awaitedTranslations(db, told, [lang, input.contributor?.lang ?? input.text.lang]);
  const isPending = (text: ReadableText) => !isReadable(text) && awaited.has(text.id);
  const amended = events.some((event) => event.name === "input.amended");
  // What nobody sent there lay there from the beginning.
  let isApart = isOwnCase && !events.some((event) => event.name === "input.sent_to_intake");

  for (const event of events.filter((event) => event.subjectId === inputId)) {
    const moment: Moment = { at: event.at ?? event.day, dayOnly: event.at === null };
    const payload = event.payload as { messageId?: string; reason?: string };
    const message = payload.messageId ? messages.get(payload.messageId) : undefined;
    switch (event.name) {
      case "input.received":
        items.push({ ...moment, kind: "said", text: words.get(input.textId)!, asked: (input.originTextId && words.get(input.originTextId)) || null, origin: input.originKind as OriginKind | null, amended, masked: masked.has(input.textId) });
        break;
      case "input.acknowledged":
        // Of a case that is kept apart, whoever took note of it may not have read the words.
        items.push({ ...moment, kind: isApart ? "seen" : "read" });
        break;
      case "input.asked":
      case "input.answered":
      case "input.noted": {
        // Taken back, or not gone out yet.
        if (!message || (message.sentAt && message.sentAt > now())) break;
        const text = words.get(message.textId)!;
        const pending = isPending(text);
        const translatedBy = pending ? (awaited.get(message.textId) ?? null) : null;
        items.push({ ...moment, ...(message.sentAt && { at: message.sentAt }), kind: TEAM_KINDS[event.name], messageId: message.id, text: pending ? null : text, pending, translatedBy });
        break;
      }
      case "input.replied":
      case "input.added_to":
        if (message) items.push({ ...moment, kind: event.name === "input.replied" ? "reply" : "added", messageId: message.id, text: words.get(message.textId)!, masked: masked.has(message.textId) });
        break;
      case "input.quote_allowed":
        items.push({ ...moment, kind: "quoteAllowed" });
        break;
      case "input.quote_refused":
        items.push({ ...moment, kind: "quoteRefused" });
        break;
      case "input.receipt_reissued":
        items.push({ ...moment, kind: "reissued" });
        break;
      case "input.closed":
        if (hasGoneOut(moment.at)) items.push({ ...moment, kind: "closed", reason: payload.reason as CloseReason });
        break;
      case "input.marked_unread":
      case "input.reopened": {
        // It was said to be read, or closed, by mistake: nothing came of that.
        const mistaken = event.name === "input.reopened" ? ["closed"] : ["read", "seen"];
        const mistake = items.findLastIndex(({ kind }) => mistaken.includes(kind));
        if (mistake >= 0) items.splice(mistake, 1);
        break;
      }
      case "input.withdrawn":
        items.push({ ...moment, kind: "withdrawn" });
        break;
      default: {
        const step = stepOfCase(event.name, event.payload as Record<string, unknown>);
        if (step?.kind === "sentToIntake" || step?.kind === "returnedFromIntake") isApart = step.kind === "sentToIntake";
        if (step) items.push({ ...moment, ...step });
      }
    }
  }

  for (const link of links) items.push({ at: link.linkedAt, dayOnly: false, kind: "linked", improvement: shown.get(link.improvementId)! });

  for (const event of events.filter((event) => event.name === "improvement.merged")) {
    const into = shown.get((event.payload as { into: string }).into);
    const at = event.at ?? event.day;
    if (!into || !hasGoneOut(at) || at.getTime() < since.get(event.subjectId)!.getTime()) continue;
    items.push({ at, dayOnly: event.at === null, kind: "merged", improvement: shown.get(event.subjectId)!, into });
  }

  for (const event of changes) {
    const at = event.at ?? event.day;
    // What an improvement went through before it had to do with this input is not this input's story.
    if (at.getTime() < since.get(event.subjectId)!.getTime()) continue;
    const payload = event.payload as { from: ImprovementStatus; to: ImprovementStatus; reasonTextId?: string };
    const reason = payload.reasonTextId ? (words.get(payload.reasonTextId) ?? null) : null;
    const pending = reason !== null && isPending(reason);
    items.push({ at, dayOnly: event.at === null, kind: "status", improvement: shown.get(event.subjectId)!, from: payload.from, to: payload.to, reason: pending ? null : reason, pending });
  }

  for (const row of improvements) {
    for (const update of row.updates) {
      const said = words.get(update.saidTextId)!;
      const did = words.get(update.didTextId)!;
      // An update that was published before the link is news for this person on the day of the link.
      const at = new Date(Math.max(update.publishedAt!.getTime(), since.get(row.id)!.getTime()));
      items.push({
        at,
        dayOnly: false,
        kind: "update",
        improvement: shown.get(row.id)!,
        updateId: update.id,
        publicNumber: numbers.get(update.id) ?? null,
        said,
        did,
        pending: !isReadable(said) || !isReadable(did),
        corrected: Boolean(update.correctedBy?.publishedAt),
        corrects: update.correctsId !== null,
      });
    }
  }

  items.sort((a, b) => a.at.getTime() - b.at.getTime() || ORDER[a.kind] - ORDER[b.kind]);
  const linked = links.map((link) => shown.get(link.improvementId)!);
  return {
    items,
    improvements: linked,
    ownCase: isOwnCase ? stateOf(input.handover) : null,
    isRead: input.acknowledgedAt !== null && hasGoneOut(input.acknowledgedAt),
    isOver: linked.length > 0 ? linked.every(({ status }) => status === "declined") : items.some(({ kind }) => kind === "closed"),
  };
}

/**
 * Of changes of states, oldest first, those that are told: not what can still be taken back, nor what was taken back before it
 * was told, with the step that did so.
 */
function toldChanges<Change extends StatusChange & { subjectId: string; day: Date }>(changes: readonly Change[]): Change[] {
  const told: Change[] = [];
  for (const change of changes) {
    const last = told.findLastIndex(({ subjectId }) => subjectId === change.subjectId);
    if (last >= 0 && takesBack(change, told[last]!)) told.splice(last, 1);
    else told.push(change);
  }
  return told.filter(({ at, day }) => hasGoneOut(at ?? day));
}

interface StatusChange {
  payload: unknown;
  at: Date | null;
}

/** Whether a change of a state puts back what another one changed, before that was told. */
function takesBack(change: StatusChange, mistake: StatusChange): boolean {
  const [step, back] = [mistake.payload, change.payload] as { from: string; to: string }[];
  if (step!.from !== back!.to || step!.to !== back!.from) return false;
  return change.at !== null && mistake.at !== null && change.at < goesOutAt(mistake.at);
}

const TEAM_KINDS = { "input.asked": "question", "input.answered": "answer", "input.noted": "note" } as const;

/** Which texts are being translated into one of somebody's languages, and by when, where that is known and not over. */
async function awaitedTranslations(db: Tx, textIds: string[], langs: readonly string[]): Promise<Map<string, Date | null>> {
  if (textIds.length === 0) return new Map();
  const waiting = await db.translation.findMany({ where: { textId: { in: textIds }, reviewedAt: null }, select: { textId: true, lang: true, dueAt: true }, orderBy: { dueAt: "asc" } });
  const theirs = waiting.filter((one) => langs.some((lang) => sameLanguage(one.lang, lang)));
  return new Map(theirs.map(({ textId, dueAt }) => [textId, dueAt && dueAt > now() ? dueAt : null]));
}

/** What comes first of things that happened in one moment. */
const ORDER: Record<StoryItem["kind"], number> = {
  said: 0,
  read: 1,
  seen: 1,
  question: 2,
  answer: 2,
  note: 2,
  reply: 2,
  added: 2,
  quoteAllowed: 2,
  quoteRefused: 2,
  reissued: 2,
  sentToIntake: 2,
  returnedFromIntake: 2,
  consentGiven: 2,
  consentRefused: 2,
  consentRevoked: 2,
  handedOver: 2,
  tried: 2,
  linked: 3,
  status: 4,
  merged: 4,
  update: 5,
  closed: 6,
  handoverClosed: 6,
  withdrawn: 7,
};

/**
 * Texts as a contributor may read them, reviewed translations only: in the language of the page, and where they cannot be read
 * in that, in their own; the other way round where no page of Heard is in their own (a Creole speaker on the English page).
 */
async function wordsForContributor(
  actor: Actor,
  ids: readonly (string | null | undefined)[],
  lang: string,
  contributorLang: string,
): Promise<Map<string, ReadableText>> {
  const onPage = await readTexts(actor, ids, lang, { reviewedOnly: true });
  if (sameLanguage(contributorLang, lang)) return onPage;
  const own = await readTexts(actor, ids, contributorLang, { reviewedOnly: true });
  const [first, second] = isShipped(contributorLang) ? [onPage, own] : [own, onPage];
  return new Map([...onPage].map(([id, text]) => [id, [first, second].map((texts) => texts.get(id)!).find(isReadable) ?? text]));
}

/** Since when each improvement has had to do with the input: its link, or the link of what was merged into it. */
async function linkedSince(db: Tx, links: readonly { improvementId: string; linkedAt: Date }[]): Promise<Map<string, Date>> {
  const since = new Map<string, Date>();
  for (const link of links) {
    for (const id of await andWhatTheyBecame(db, [link.improvementId])) {
      const known = since.get(id);
      if (!known || link.linkedAt < known) since.set(id, link.linkedAt);
    }
  }
  return since;
}

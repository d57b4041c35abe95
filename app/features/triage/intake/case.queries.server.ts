import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canReadInput, forPolicy, isOwnInput } from "#app/features/input/input.policy.ts";
import type { ContactKind, Urgency } from "#app/features/input/input.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { unsealWords } from "#app/platform/secrets/secrets.ts";
import { readHistory, type HistoryItem } from "../reading.queries.server.ts";
import { dayOnly } from "../triage.queries.server.ts";
import { attemptsOf } from "./attempts.server.ts";
import { canTakeConsent, canSeeCase } from "./intake.policy.ts";
import { needOf, stateOf, type BestTime, type HandoverState, type Need, type Outcome, type Tried, type UnreachableBecause, type Way } from "./intake.ts";

/** How to reach the person of a case, as far as they agreed. */
export interface CaseContact {
  kind: ContactKind;
  value: string;
  leaveMessage: boolean;
  bestTime: BestTime | null;
}

/** The card of a person's own case: what the legal team gets to know, and no more. */
export interface CaseToRead {
  id: string;
  number: number;
  version: number;
  state: HandoverState;
  need: Need;
  urgency: Urgency;
  lang: string;
  siteId: string | null;
  received: Date | string;
  ackDueAt: Date | null;
  acknowledgedAt: Date | null;
  withdrawn: boolean;
  wroteAgain: boolean;
  refusedAt: Date | null;
  consentAt: Date | null;
  /** Once they agreed, until it is closed. */
  contact: CaseContact | null;
  /** Their words, where they agreed that those are passed on: the message and what they added. */
  words: ReadableText[] | null;
  to: { id: string; name: string } | null;
  passedOnAt: Date | null;
  way: Way | null;
  attempts: (Tried & { id: string; by: string | null })[];
  outcome: Outcome | null;
  because: UnreachableBecause | null;
  closedAt: Date | null;
  history: HistoryItem[];
  /** Coordinators, who received it, read the whole message. */
  canRead: boolean;
  canTakeConsent: boolean;
  /** A way to reach them was left with the message: its kind, for whoever may ask them for consent. */
  knownContact: ContactKind | null;
}

/** What happens to a case, of everything that happens to an input. */
const OF_CASE = /^input\.(received|acknowledged|sent_to_intake|consent_|handed_over|reach_tried|handover_closed|original_|withdrawn|urgency_changed|language_corrected)/;

/** A person's own case for somebody who may see its card; null where they may not or there is none. */
export async function readCase(actor: Actor, inputId: string, lang: string): Promise<CaseToRead | null> {
  if (!isUuid(inputId)) return null;
  const db = reads(actor);
  const found = await db.input.findUnique({
    where: { id: inputId },
    include: {
      contributor: true,
      text: { select: { lang: true } },
      themes: { where: { rank: 0 }, select: { theme: { select: { code: true } } } },
      handover: { include: { to: { select: { id: true, name: true } } } },
      messages: { where: { side: "contributor" }, orderBy: { id: "asc" }, select: { textId: true } },
    },
  });
  if (!found || !canSeeCase(actor, forPolicy(found))) return null;
  const { handover, contributor } = found;
  const { workingLanguage } = await readProgramme(actor.programme);
  const wordIds = handover?.consentAt && handover.passWords ? [found.textId, ...found.messages.map(({ textId }) => textId)] : [];
  const [texts, attempts, history] = await Promise.all([
    wordsForTeam(actor, wordIds, lang, workingLanguage),
    handover ? attemptsOf(db, handover) : [],
    readHistory(actor, inputId),
  ]);
  const withdrawn = found.status === "withdrawn";
  return {
    id: found.id,
    number: found.number,
    version: found.version,
    state: withdrawn ? "closed" : stateOf(handover),
    need: (handover?.need as Need | null) ?? needOf(found.themes[0]?.theme.code ?? null),
    urgency: found.urgency as Urgency,
    lang: contributor?.lang ?? found.text.lang,
    siteId: found.siteId,
    received: found.receivedAt ?? dayOnly(found.receivedOn),
    ackDueAt: found.ackDueAt,
    acknowledgedAt: found.acknowledgedAt,
    withdrawn,
    wroteAgain: handover?.outcome != null && found.status !== "closed" && !withdrawn,
    refusedAt: handover?.refusedAt ?? null,
    consentAt: handover?.consentAt ?? null,
    contact:
      handover?.consentAt && handover.contact && handover.contactKind
        ? {
            kind: handover.contactKind as ContactKind,
            value: unsealWords("contact", handover.contact),
            leaveMessage: handover.leaveMessage,
            bestTime: handover.bestTime as BestTime | null,
          }
        : null,
    words: wordIds.length > 0 ? wordIds.flatMap((id) => texts.get(id) ?? []).filter((text) => !text.erased) : null,
    to: handover?.to ?? null,
    passedOnAt: handover?.passedOnAt ?? null,
    way: (handover?.way as Way | null) ?? null,
    attempts,
    outcome: (handover?.outcome as Outcome | null) ?? null,
    because: (handover?.unreachableBecause as UnreachableBecause | null) ?? null,
    closedAt: handover?.closedAt ?? null,
    history: history.filter(({ name }) => OF_CASE.test(name)),
    canRead: canReadInput(actor, forPolicy(found)),
    canTakeConsent: canTakeConsent(actor, forPolicy(found)),
    knownContact: canTakeConsent(actor, forPolicy(found)) ? ((contributor?.contactKind as ContactKind | null) ?? null) : null,
  };
}

/** How a person's own case stands, for its writer: never how to reach them, since others may hold the receipt too. */
export interface OwnCase {
  state: HandoverState;
  refused: boolean;
  contactKind: ContactKind | null;
  words: boolean;
  news: boolean;
  /** A way to reach them was left with the message: its kind. */
  knownContact: ContactKind | null;
}

/** The own case behind an input for whoever said it; null where it is none, or not theirs. */
export async function readOwnCase(actor: Actor, inputId: string): Promise<OwnCase | null> {
  const input = await reads(actor).input.findUnique({ where: { id: inputId }, include: { contributor: true, handover: true } });
  if (!input || input.route !== "intake" || input.withdrawnAt || !isOwnInput(actor, forPolicy(input))) return null;
  const { handover, contributor } = input;
  return {
    state: stateOf(handover),
    refused: handover?.refusedAt != null,
    contactKind: (handover?.contactKind as ContactKind | null) ?? null,
    words: handover?.passWords ?? false,
    news: handover?.wantsNews ?? false,
    knownContact: contributor?.contact ? (contributor.contactKind as ContactKind) : null,
  };
}

/** Whether the person of a case wants to see on the receipt what is changed because of it, for whoever may see its card. */
export async function wantsNewsOfCase(actor: Actor, inputId: string): Promise<boolean> {
  const input = await reads(actor).input.findUnique({ where: { id: inputId }, include: { contributor: true, handover: { select: { wantsNews: true } } } });
  return input !== null && canSeeCase(actor, forPolicy(input)) && (input.handover?.wantsNews ?? false);
}

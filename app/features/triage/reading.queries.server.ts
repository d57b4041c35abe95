import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import { canReadInput, canReissueReceipt, forPolicy, canSeeContact, canSeeContributor } from "#app/features/input/input.policy.ts";
import type { Channel, CloseReason, ContactKind, InputRoute, InputStatus, OriginKind, Urgency } from "#app/features/input/input.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { refusalOf, type Refusal } from "#app/features/identity/refused-addresses.server.ts";
import { unsealWords } from "#app/platform/secrets/secrets.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { dayOnly } from "./triage.queries.server.ts";

/** Something that happened to an input; its sentence is the locale key `events:<name>`. */
export interface HistoryItem {
  id: string;
  name: string;
  at: Date | string;
  /** Who did it, where it was somebody of the team who is still known. */
  by: string | null;
  payload: Record<string, unknown>;
}

/** One input with what this actor may know of it. */
export interface InputToRead {
  id: string;
  number: number;
  version: number;
  status: InputStatus;
  urgency: Urgency;
  channel: Channel;
  /** `intake`: a person's own case, which is in no list of the inbox. */
  route: InputRoute;
  siteId: string | null;
  text: ReadableText;
  /** The language of the words was recognised, and nobody has put it right. */
  isLanguageRecognised: boolean;
  /** What it answers: a question of a survey, an item of an agenda. Null where it was said on its own. */
  asked: ReadableText | null;
  /** Where it was said or what about; null where it was said on its own. */
  origin: OriginKind | null;
  /** The moment it came, or only its day (`YYYY-MM-DD`) where the time would tell who it was. */
  received: Date | string;
  ackDueAt: Date | null;
  acknowledgedAt: Date | null;
  setAsideUntil: string | null;
  closeReason: CloseReason | null;
  quoteAllowed: boolean;
  /** The language in which whoever said it is answered. */
  contributorLang: string;
  owner: string | null;
  /** Who said it; null where nobody knows or this actor may not. */
  contributorName: string | null;
  /** Somebody is known who said it, and only coordinators may see who. */
  contributorHidden: boolean;
  /** A way to reach them is on file: its kind only. */
  contactKind: ContactKind | null;
  /** How to reach them, for those who may know. */
  contact: { value: string; leaveMessage: boolean } | null;
  /** A mail server said that it cannot reach the address; null where it can be, or for whoever may not know the address. */
  refusal: Refusal | null;
  contributorId: string | null;
  canReissue: boolean;
  /** Signs that a machine wrote it. */
  looksAutomatic: boolean;
  /** Who was told that it is urgent, in order. */
  told: { name: string; at: Date }[];
  history: HistoryItem[];
}

/** Whether somebody of the team may read an input; false also where there is none. */
export async function mayReadInput(actor: Actor, inputId: string): Promise<boolean> {
  if (!isUuid(inputId)) return false;
  const found = await reads(actor).input.findUnique({ where: { id: inputId }, select: { id: true, siteId: true, privacy: true, route: true, contributor: { select: { personId: true } } } });
  return found !== null && canReadInput(actor, forPolicy(found));
}

/** An input for somebody of the team who may read it; null where they may not or there is none. */
export async function readInput(actor: Actor, inputId: string, lang: string): Promise<InputToRead | null> {
  if (!isUuid(inputId)) return null;
  const db = reads(actor);
  const found = await db.input.findUnique({
    where: { id: inputId },
    select: {
      id: true,
      number: true,
      version: true,
      status: true,
      urgency: true,
      channel: true,
      siteId: true,
      privacy: true,
      route: true,
      textId: true,
      originKind: true,
      originTextId: true,
      receivedAt: true,
      receivedOn: true,
      ackDueAt: true,
      acknowledgedAt: true,
      setAsideUntil: true,
      closeReason: true,
      quoteConsentAt: true,
      owner: { select: { name: true } },
      escalations: { orderBy: { step: "asc" }, select: { toldAt: true, to: { select: { name: true } } } },
      contributor: {
        select: { id: true, personId: true, contactKind: true, contact: true, leaveMessage: true, lang: true, person: { select: { name: true } } },
      },
    },
  });
  if (!found) return null;
  const { contributor } = found;
  const personId = contributor?.personId ?? null;
  if (!canReadInput(actor, forPolicy(found))) return null;
  const { workingLanguage } = await readProgramme(actor.programme);
  const [texts, history] = await Promise.all([wordsForTeam(actor, [found.textId, ...(found.originTextId ? [found.originTextId] : [])], lang, workingLanguage), readHistory(actor, inputId)]);
  const text = texts.get(found.textId)!;
  const mayKnowWho = canSeeContributor(actor);
  const contactKind = (contributor?.contactKind ?? null) as ContactKind | null;
  const contact = contributor?.contact && canSeeContact(actor) ? { value: unsealWords("contact", contributor.contact), leaveMessage: contributor.leaveMessage } : null;
  const received = history.find(({ name }) => name === "input.received");
  return {
    id: found.id,
    number: found.number,
    version: found.version,
    status: found.status as InputStatus,
    urgency: found.urgency as Urgency,
    channel: found.channel as Channel,
    route: found.route as InputRoute,
    siteId: found.siteId,
    text,
    isLanguageRecognised: received?.payload.recognised === true && !history.some(({ name }) => name === "input.language_corrected"),
    asked: (found.originTextId && texts.get(found.originTextId)) || null,
    origin: found.originKind as OriginKind | null,
    received: found.receivedAt ?? dayOnly(found.receivedOn),
    ackDueAt: found.ackDueAt,
    acknowledgedAt: found.acknowledgedAt,
    setAsideUntil: found.setAsideUntil && dayOnly(found.setAsideUntil),
    closeReason: found.closeReason as CloseReason | null,
    quoteAllowed: found.quoteConsentAt !== null,
    contributorLang: contributor?.lang ?? text.lang,
    owner: found.owner?.name ?? null,
    contributorName: mayKnowWho ? (contributor?.person?.name ?? null) : null,
    contributorHidden: personId !== null && !mayKnowWho,
    contactKind,
    contact,
    refusal: contactKind === "email" ? await refusalOf(reads(actor), contact?.value) : null,
    contributorId: contributor?.id ?? null,
    canReissue: canReissueReceipt(actor) && found.status !== "withdrawn" && (contactKind !== null || personId !== null),
    looksAutomatic: Array.isArray(received?.payload.flags) && received.payload.flags.length > 0,
    told: found.escalations.map(({ to, toldAt }) => ({ name: to.name, at: toldAt })),
    history,
  };
}

interface HistoryRow {
  id: string;
  name: string;
  at: Date | null;
  day: Date;
  actorKind: string;
  payload: Record<string, unknown>;
  /** The name of the person who did it. */
  actorName: string | null;
}

/** What happened to an input, oldest first. Names only of people of the team: whoever said it is not named in a history. */
export async function readHistory(actor: Actor, inputId: string): Promise<HistoryItem[]> {
  const events = await readRows<HistoryRow>(actor, Prisma.sql`
    select e.id, e.name, e.at, e.day, e.actor_kind as "actorKind", e.payload, p.name as "actorName"
    from events e left join people p on e.actor_kind = 'person' and p.id = e.actor_id
    where e.subject_kind = 'input' and e.subject_id = ${inputId}::uuid order by e.id`);
  // By time and not by id: the id of what is known by its day only tells no time.
  const inOrder = events.toSorted((a, b) => (a.at ?? a.day).getTime() - (b.at ?? b.day).getTime());
  return inOrder.map((event) => ({
    id: event.id,
    name: event.name,
    at: event.at ?? dayOnly(event.day),
    by: byTeam(event) ? event.actorName : null,
    payload: event.payload,
  }));
}

/** What a signed-in writer does to their own words; everything else that a person does, the team did. */
const OWN_EVENTS = new Set(["input.amended", "input.added_to", "input.replied", "input.quote_allowed", "input.quote_refused", "input.withdrawn"]);
/** What a writer does, and somebody of the team on their behalf. */
const EITHER = new Set(["input.received", "input.consent_given", "input.consent_refused", "input.consent_revoked"]);

function byTeam({ actorKind, name, payload }: HistoryRow): boolean {
  if (actorKind !== "person" || OWN_EVENTS.has(name)) return false;
  return !EITHER.has(name) || payload.onBehalf === true;
}

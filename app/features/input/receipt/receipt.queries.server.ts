import type { Actor, ReceiptActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { sameLanguage, type ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { canReadInput, forPolicy, isOwnInput } from "../input.policy.ts";
import type { InputRoute, InputStatus } from "../input.ts";
import { readCode, codeHash } from "#app/platform/secrets/private-code.ts";

/** Whoever holds this secret, or null: it is none of ours, or a newer receipt replaced it. */
export async function receiptActor(programme: string, typed: string): Promise<ReceiptActor | null> {
  const secret = readCode(typed);
  if (!secret) return null;
  const receipt = await database(programme).prisma.receipt.findUnique({
    where: { secretHash: new Uint8Array(codeHash("receipt", secret)) },
    select: { id: true, inputId: true, replacedAt: true },
  });
  if (!receipt || receipt.replacedAt) return null;
  return { kind: "receipt", programme, receiptId: receipt.id, inputId: receipt.inputId };
}

export interface OwnInput {
  id: string;
  number: number;
  status: InputStatus;
  lang: string;
  urgency: number;
  siteId: string | null;
  receivedOn: Date;
  ackDueAt: Date | null;
  acknowledgedAt: Date | null;
  quoteAllowed: boolean;
  withdrawnAt: Date | null;
  hasContact: boolean;
  /** `intake`: it is about their own case, which they are asked about. */
  route: InputRoute;
  text: ReadableText;
}

/** One input for whoever said it; null where it is not theirs. */
export async function readOwnInput(actor: Actor, inputId: string, lang: string): Promise<OwnInput | null> {
  const input = await reads(actor).input.findUnique({ where: { id: inputId }, include: { contributor: true } });
  if (!input) return null;
  if (!isOwnInput(actor, forPolicy(input))) return null;
  const texts = await readTexts(actor, [input.textId], lang, { reviewedOnly: true });
  return {
    id: input.id,
    number: input.number,
    status: input.status as InputStatus,
    lang: input.contributor?.lang ?? texts.get(input.textId)!.lang,
    urgency: input.urgency,
    siteId: input.siteId,
    receivedOn: input.receivedOn,
    ackDueAt: input.ackDueAt,
    acknowledgedAt: input.acknowledgedAt,
    quoteAllowed: input.quoteConsentAt !== null,
    withdrawnAt: input.withdrawnAt,
    hasContact: input.contributor?.contact !== null && input.contributor?.contact !== undefined,
    route: input.route as InputRoute,
    text: texts.get(input.textId)!,
  };
}

/** The id of the advisor's own input with this number; null where it is not theirs. */
export async function ownInputId(actor: Actor, number: number): Promise<string | null> {
  if (actor.kind !== "person") return null;
  const input = await reads(actor).input.findFirst({
    where: { number, contributor: { personId: actor.personId } },
    select: { id: true },
  });
  return input?.id ?? null;
}

/** The ids of everything an advisor said, newest first. */
export async function ownInputIds(actor: Actor, most: number): Promise<string[]> {
  if (actor.kind !== "person") return [];
  const inputs = await reads(actor).input.findMany({
    where: { contributor: { personId: actor.personId } },
    orderBy: { number: "desc" },
    take: most,
    select: { id: true },
  });
  return inputs.map((input) => input.id);
}

export interface ThreadMessage {
  id: string;
  side: "team" | "contributor";
  kind: "question" | "answer" | "note" | "reply" | "addition";
  authorName: string | null;
  sentAt: Date | null;
  text: ReadableText;
  /** The contributor can read it: it is in their language, or a reviewed translation is. */
  readableByContributor: boolean;
  /** The team's, until it has gone out: it can be taken back. */
  waitsToGoOut: boolean;
  /** By when it is translated for them, where it waits for that. */
  translatedBy: Date | null;
}

/** The messages of an input for whoever of the team may read it, oldest first; null where they may not. */
export async function readThread(actor: Actor, inputId: string, lang: string): Promise<ThreadMessage[] | null> {
  const input = await reads(actor).input.findUnique({
    where: { id: inputId },
    include: { contributor: true, text: { select: { lang: true } }, messages: { orderBy: { id: "asc" }, include: { author: { select: { name: true } }, text: { select: { translations: { where: { reviewedAt: null }, select: { lang: true, dueAt: true } } } } } } },
  });
  if (!input) return null;
  if (!canReadInput(actor, forPolicy(input))) return null;
  const ids = input.messages.map((message) => message.textId);
  const readerLang = input.contributor?.lang ?? input.text.lang;
  const [texts, forContributor] = await Promise.all([
    readTexts(actor, ids, lang),
    readTexts(actor, ids, readerLang, { reviewedOnly: true }),
  ]);
  return input.messages.map((message) => {
    const there = forContributor.get(message.textId)!;
    return {
      id: message.id,
      side: message.side as ThreadMessage["side"],
      kind: message.kind as ThreadMessage["kind"],
      authorName: message.author?.name ?? null,
      sentAt: message.sentAt,
      waitsToGoOut: message.side === "team" && message.sentAt !== null && message.sentAt > now(),
      text: texts.get(message.textId)!,
      readableByContributor: there.inReadersLanguage || there.translation !== null,
      translatedBy: message.text.translations.find((one) => sameLanguage(one.lang, readerLang))?.dueAt ?? null,
    };
  });
}

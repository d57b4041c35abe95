import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import { forPolicy } from "#app/features/input/input.policy.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { maskTranslation } from "./mask-translation.ts";
import { looksIdentifying } from "./looks-identifying.server.ts";
import { namesIn, proposeRedactions } from "./propose-redactions.ts";
import { originalTextIds } from "./originals.server.ts";
import { canRedact, canSeeOriginal } from "./redaction.policy.ts";
import { ONLY_FLAGGED, type Span } from "./redaction.ts";

const DAY_MS = 86_400_000;

/** Which of some texts may contain what could tell who wrote them, and nobody has looked through yet: for whoever reads them. */
export async function textsToRedact(actor: Actor, texts: readonly (ReadableText | null)[]): Promise<Set<string>> {
  const found = texts.flatMap((text) => (text && !text.erased && looksIdentifying(text.words) ? [text.id] : []));
  if (found.length === 0) return new Set();
  const checked = await readRows<{ id: string }>(actor, Prisma.sql`select text_id as id from redactions where text_id = any(${found}::uuid[])`);
  return new Set(found.filter((id) => !checked.some((one) => one.id === id)));
}

/** One text of an input to look through, with what is proposed to be masked. */
export interface TextToRedact {
  id: string;
  /** The message itself, or what kind of message of its thread. */
  kind: "input" | "question" | "answer" | "reply" | "addition";
  lang: string;
  words: string;
  spans: Span[];
}

/** The texts of an input for somebody who may mask parts of them: the writer's all, the team's where something is proposed. */
export async function readTextsToRedact(actor: Actor, inputId: string): Promise<TextToRedact[] | null> {
  if (!isUuid(inputId)) return null;
  const db = reads(actor);
  const text = { select: { id: true, lang: true, words: true, erasedAt: true } } as const;
  const input = await db.input.findUnique({
    where: { id: inputId },
    include: { contributor: { select: { personId: true } }, text, messages: { orderBy: { id: "asc" }, select: { kind: true, side: true, text } } },
  });
  if (!input || input.withdrawnAt || !canRedact(actor, forPolicy(input))) return null;
  const staff = await staffNames(actor);
  const all = [
    { kind: "input" as const, theirs: true, ...input.text },
    ...input.messages.map((message) => ({ kind: message.kind as TextToRedact["kind"], theirs: message.side === "contributor", ...message.text })),
  ];
  const kept = all.filter(({ erasedAt }) => !erasedAt);
  // Whoever is introduced in one of them is found in all of them.
  const named = kept.flatMap(({ words }) => namesIn(words));
  return kept
    .map(({ id, kind, lang, words, theirs }) => ({ id, kind, lang, words, theirs, spans: proposeRedactions(words, { staff, named }) }))
    .filter(({ theirs, spans }) => theirs || spans.some((span) => !ONLY_FLAGGED.includes(span.kind)))
    .map(({ theirs: _theirs, ...one }) => one);
}

/** The names of everybody who works with the programme now. */
async function staffNames(actor: Actor): Promise<string[]> {
  const moment = now();
  const people = await reads(actor).person.findMany({
    where: {
      OR: [{ endedAt: null }, { endedAt: { gt: moment } }],
      grants: { some: { role: { in: ["administrator", "coordinator", "champion", "intake", "translator", "leader"] }, from: { lte: moment }, AND: { OR: [{ until: null }, { until: { gt: moment } }] } } },
    },
    select: { name: true },
  });
  return people.map(({ name }) => name);
}

/** That parts of somebody's words are masked, for whoever reads the input. */
export interface RedactionState {
  /** In how many places. */
  masked: number;
  redactedAt: Date;
  /** When the words before are erased; null: they are. */
  purgeAt: Date | null;
}

/** What is masked in an input as it stands; null: nothing. For whoever may read it. */
export async function redactionState(actor: Actor, inputId: string): Promise<RedactionState | null> {
  const db = reads(actor);
  const all = await db.redaction.findMany({
    where: { inputId, originalTextId: { not: null } },
    orderBy: { redactedAt: "asc" },
    select: { textId: true, originalTextId: true, spans: true, redactedAt: true, purgedAt: true },
  });
  if (all.length === 0) return null;
  const [input, { redactionDays }] = await Promise.all([
    db.input.findUnique({ where: { id: inputId }, select: { withdrawnAt: true, textId: true, messages: { select: { textId: true } } } }),
    readProgramme(actor.programme),
  ]);
  if (!input || input.withdrawnAt) return null;
  // Of words that were masked twice both count, also when those between them are purged; of words that were changed since, none.
  const present = [input.textId, ...input.messages.map(({ textId }) => textId)];
  const chain = new Set(present);
  for (const { textId, originalTextId } of all.toReversed()) if (chain.has(textId)) chain.add(originalTextId!);
  const rows = all.filter(({ textId }) => chain.has(textId));
  const last = rows.at(-1);
  if (!last) return null;
  return {
    masked: rows.reduce((sum, { spans }) => sum + (spans as unknown as Span[]).length, 0),
    redactedAt: last.redactedAt,
    purgeAt: last.purgedAt ? null : new Date(last.redactedAt.getTime() + redactionDays * DAY_MS),
  };
}

/** An input whose original words are kept, for somebody who may look at them. */
export interface KeptOriginal {
  inputId: string;
  number: number;
  siteId: string | null;
  lang: string;
  purgeAt: Date;
}

/** The inputs whose original words somebody may look at, those first that are purged first. */
export async function keptOriginals(actor: Actor): Promise<KeptOriginal[]> {
  const db = reads(actor);
  const { redactionDays } = await readProgramme(actor.programme);
  const rows = await db.redaction.findMany({
    where: { originalTextId: { not: null }, purgedAt: null, original: { erasedAt: null }, input: { withdrawnAt: null } },
    orderBy: { redactedAt: "asc" },
    include: { text: { select: { lang: true } }, input: { include: { contributor: { select: { personId: true } }, handover: { select: { passWords: true } } } } },
  });
  const seen = new Set<string>();
  return rows.flatMap(({ input, text, redactedAt }) => {
    if (seen.has(input.id) || !canSeeOriginal(actor, forPolicy(input), input.handover?.passWords ?? false)) return [];
    seen.add(input.id);
    return [{ inputId: input.id, number: input.number, siteId: input.siteId, lang: text.lang, purgeAt: new Date(redactedAt.getTime() + redactionDays * DAY_MS) }];
  });
}

/** Whether there are original words of an input that somebody may look at. */
export async function hasOriginal(actor: Actor, inputId: string): Promise<KeptOriginal | null> {
  if (!isUuid(inputId) || (await originalTextIds(reads(actor), inputId)).length === 0) return null;
  return (await keptOriginals(actor)).find((one) => one.inputId === inputId) ?? null;
}

/** The texts of an input in which something was masked, as they stand now. */
export async function maskedTextIds(actor: Actor, inputId: string): Promise<Set<string>> {
  const rows = await reads(actor).redaction.findMany({ where: { inputId, originalTextId: { not: null } }, select: { textId: true } });
  return new Set(rows.map(({ textId }) => textId));
}

/**
 * What a translator of masked words may start from: the translation of the words before with the same parts masked, where each
 * of them stands in it. For whoever may translate the text.
 */
export async function maskedPrefill(actor: Actor, textId: string, to: string): Promise<string | null> {
  const redaction = await reads(actor).redaction.findFirst({
    where: { textId, originalTextId: { not: null }, purgedAt: null },
    orderBy: { redactedAt: "desc" },
    select: { spans: true, original: { select: { words: true, erasedAt: true, translations: { where: { lang: to, words: { not: null } }, select: { words: true } } } } },
  });
  const original = redaction?.original;
  const translation = original?.translations[0]?.words;
  if (!original || original.erasedAt || !translation) return null;
  return maskTranslation({ words: translation, lang: to }, original.words, redaction.spans as unknown as Span[]);
}

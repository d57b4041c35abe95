import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { isPrivate } from "../engines/engine.ts";
import { givableTexts, type GivableText } from "./givable.server.ts";
import { MOST_TEXTS, outsideState, type OutsideState } from "./outside.ts";
import { canSeeOutsideJobs } from "./outside.policy.ts";
import { outsideSecret } from "./outside-secret.server.ts";

/** A job for somebody outside, as coordinators see it. */
export interface OutsideJob {
  id: string;
  from: string;
  to: string;
  recipient: string;
  createdAt: Date;
  createdBy: string | null;
  expiresAt: Date;
  texts: number;
  saved: number;
  state: OutsideState;
}

/** One job with its texts, and its code while it works. */
export interface OutsideJobToRead extends OutsideJob {
  code: string | null;
  items: { textId: string; kind: string; audience: string; words: string; lang: string; savedAt: Date | null }[];
}

const INCLUDE = { createdBy: { select: { name: true } }, texts: { orderBy: { position: "asc" }, include: { text: { include: { replacedBy: { select: { id: true } } } } } } } as const;

/** The jobs for people outside, newest first. @throws a 404 refusal for whoever may not see them. */
export async function listJobs(actor: Actor): Promise<OutsideJob[]> {
  if (!canSeeOutsideJobs(actor)) throw notFound();
  const rows = await reads(actor).translationJob.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: 100, include: INCLUDE });
  return rows.map((row) => asJob(row, now()));
}

/** One job. @throws a 404 refusal where there is none or whoever asks may not see it. */
export async function readJob(actor: Actor, id: string): Promise<OutsideJobToRead> {
  const row = canSeeOutsideJobs(actor) && isUuid(id) ? await reads(actor).translationJob.findUnique({ where: { id }, include: INCLUDE }) : null;
  if (!row) throw notFound();
  const job = asJob(row, now());
  return {
    ...job,
    code: job.state === "open" || job.state === "done" ? outsideSecret(id) : null,
    items: row.texts
      .filter((one) => standsIn(row, one))
      .map(({ textId, savedAt, text }) => ({ textId, savedAt, kind: text.kind, audience: text.audience, words: text.words, lang: text.lang })),
  };
}

/** A text that may be given to somebody outside. */
export interface TextToGive extends GivableText {
  isPrivate: boolean;
}

/**
 * What could be given to somebody outside: how much of each pair, and the texts of one of them, as many as go at once.
 * @throws as {@link listJobs}.
 */
export async function textsToGive(
  actor: Actor,
  pair: { from: string; to: string } | null,
): Promise<{ pairs: { from: string; to: string; count: number }[]; texts: TextToGive[]; more: number }> {
  if (!canSeeOutsideJobs(actor)) throw notFound();
  const db = reads(actor);
  const pairs = new Map<string, { from: string; to: string; count: number }>();
  for (const { from, to } of await givableTexts(db, now())) {
    const key = `${from}>${to}`;
    pairs.set(key, { from, to, count: (pairs.get(key)?.count ?? 0) + 1 });
  }
  const texts = pair ? await givableTexts(db, now(), pair) : [];
  return {
    pairs: [...pairs.values()].sort((a, b) => b.count - a.count),
    texts: texts.slice(0, MOST_TEXTS).map((text) => ({ ...text, isPrivate: isPrivate(text) })),
    more: Math.max(0, texts.length - MOST_TEXTS),
  };
}

interface JobText {
  savedAt: Date | null;
  text: { lang: string; erasedAt: Date | null; replacedBy: unknown[] };
}

interface Row {
  id: string;
  fromLang: string;
  toLang: string;
  recipient: string;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  createdBy: { name: string } | null;
  texts: JobText[];
}

/** Whether a text still belongs to a job: it was not taken back or masked, nor found to be in another language before it was saved. */
function standsIn(job: { fromLang: string }, { savedAt, text }: JobText): boolean {
  return !text.erasedAt && text.replacedBy.length === 0 && (savedAt !== null || text.lang === job.fromLang);
}

function asJob(row: Row, moment: Date): OutsideJob {
  const standing = row.texts.filter((one) => standsIn(row, one));
  const counts = { texts: standing.length, saved: standing.filter(({ savedAt }) => savedAt).length };
  return {
    id: row.id,
    from: row.fromLang,
    to: row.toLang,
    recipient: row.recipient,
    createdAt: row.createdAt,
    createdBy: row.createdBy?.name ?? null,
    expiresAt: row.expiresAt,
    ...counts,
    state: outsideState({ ...row, ...counts }, moment),
  };
}

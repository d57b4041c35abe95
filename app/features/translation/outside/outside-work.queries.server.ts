import type { OutsideTranslatorActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { isOfCase } from "#app/features/texts/may-translate.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { readCode } from "#app/platform/secrets/private-code.ts";
import { outsideSecretHash } from "./outside-secret.server.ts";

/** Whoever holds the code of a job that is open; null for every other code, whatever is wrong with it. */
export async function outsideActor(programme: string, typed: string): Promise<OutsideTranslatorActor | null> {
  const code = readCode(typed);
  if (!code) return null;
  const job = await database(programme).prisma.translationJob.findUnique({ where: { secretHash: outsideSecretHash(code) }, select: { id: true, revokedAt: true, expiresAt: true } });
  if (!job || job.revokedAt || job.expiresAt <= now()) return null;
  return { kind: "outside_translator", programme, jobId: job.id };
}

/** A text for somebody outside: what it says, where it appears, what they have saved of it. */
export interface OutsideText {
  textId: string;
  kind: string;
  audience: string;
  words: string;
  translation: string;
  version: number;
}

/** Everything that somebody outside sees of their job. */
export interface OutsideWork {
  from: string;
  to: string;
  recipient: string;
  expiresAt: Date;
  /** The name under which it was saved before. */
  name: string;
  texts: OutsideText[];
  /** How many of the job's texts are there no more: withdrawn, done by the team, or in another language than was thought. */
  gone: number;
}

/**
 * The texts of somebody's job, and no others: those that still wait, with what they saved of them themselves. Of what the team
 * or a machine wrote they see nothing.
 */
export async function outsideWork(actor: OutsideTranslatorActor): Promise<OutsideWork> {
  const job = await reads(actor).translationJob.findUniqueOrThrow({
    where: { id: actor.jobId },
    include: { texts: { orderBy: { position: "asc" }, include: { text: { include: { translations: true, replacedBy: { select: { id: true } } } } } } },
  });
  const texts: OutsideText[] = [];
  let name = "";
  for (const { textId, savedAt, text } of job.texts) {
    const translation = text.translations.find(({ lang }) => lang === job.toLang);
    if (!translation || text.erasedAt || text.replacedBy.length > 0 || text.lang !== job.fromLang || !isOpenFor(translation, savedAt)) continue;
    // It became a person's own case since it was given away.
    if (await isOfCase(reads(actor), text)) continue;
    const own = savedAt && translation.origin === "imported" ? (translation.words ?? "") : "";
    if (own) name = translation.outsideName ?? name;
    texts.push({ textId, kind: text.kind, audience: text.audience, words: text.words, translation: own, version: translation.version });
  }
  return { from: job.fromLang, to: job.toLang, recipient: job.recipient, expiresAt: job.expiresAt, name, texts, gone: job.texts.length - texts.length };
}

/** Whether somebody outside may still write a translation: no person of the team has begun, and nobody has checked theirs. */
export function isOpenFor(translation: { origin: string | null; reviewedAt: Date | null; authorId: string | null }, savedAt: Date | null): boolean {
  if (translation.reviewedAt) return false;
  if (translation.origin === null || translation.origin === "machine") return true;
  return translation.origin === "imported" && translation.authorId === null && savedAt !== null;
}

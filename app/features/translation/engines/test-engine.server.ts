import type { Actor } from "#app/features/events/actor.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { TranslationFailure, type FailureCode, type LanguagePair } from "#app/platform/translation/machine-translator.ts";
import { retryDrafts } from "../drafts/retry-drafts.server.ts";
import { engineRow } from "./engines.queries.server.ts";
import { machineOf } from "./engine-rows.server.ts";
import { noteEngine } from "./note-engine.server.ts";
import { isAmong } from "./engine.ts";

/** How long somebody waits for the page with the result. */
const TEST_MS = 10_000;

/** What a machine did with our sentence in one pair. */
export interface TestedPair extends LanguagePair {
  /** Our sentence; null where Heard has none in this language, and it was only asked whether it knows the pair. */
  sentence: string | null;
  answer: string | null;
  failure: FailureCode | null;
}

/**
 * Asks a machine for a sentence of ours, in each pair that it is asked for: nobody's words. Where it answers, what waits for
 * it is tried again. @throws a 404 refusal where there is none or whoever asks may not.
 */
export async function testEngine(actor: Actor, id: string): Promise<TestedPair[]> {
  const engine = await engineRow(actor, id);
  const machine = machineOf(engine);
  const signal = AbortSignal.timeout(TEST_MS);
  const known = await machine.pairs(signal).catch(failureOf);
  const tested = await Promise.all(engine.pairs.map(async (pair): Promise<TestedPair> => {
    const sentence = sentenceIn(pair.from);
    if (typeof known === "string") return { ...pair, sentence, answer: null, failure: known };
    if (sentence === null) return { ...pair, sentence, answer: null, failure: isAmong(pair, known) ? null : "unknown_pair" };
    try {
      return { ...pair, sentence, answer: await machine.translate({ ...pair, words: sentence, signal }), failure: null };
    } catch (error) {
      return { ...pair, sentence, answer: null, failure: failureOf(error) };
    }
  }));
  await noteEngine(actor.programme, id, tested.some(({ failure }) => failure === null) ? null : (tested[0]?.failure ?? null));
  if (tested.some(({ answer }) => answer !== null)) await retryDrafts(actor.programme);
  return tested;
}

function failureOf(error: unknown): FailureCode {
  if (error instanceof TranslationFailure) return error.code;
  throw error;
}

function sentenceIn(lang: string): string | null {
  return isShipped(lang) ? i18nOf(lang).getFixedT(lang, "translations")("engines.sentence") : null;
}

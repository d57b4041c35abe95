import { z } from "zod";
import { answerOf, askMachine, below, type MachineAnswer } from "./ask-machine.ts";
import { apertiumCodes, tagOf } from "./apertium-languages.ts";
import { LONGEST_SENT, TranslationFailure, type LanguagePair, type MachineTranslator } from "./machine-translator.ts";

const Pairs = z.object({ responseStatus: z.literal(200), responseData: z.array(z.object({ sourceLanguage: z.string(), targetLanguage: z.string() })).max(5000) });
const Translated = z.object({ responseStatus: z.literal(200), responseData: z.object({ translatedText: z.string() }) });
const Refused = z.object({ explanation: z.string() });

/** Apertium's web server, APy. Words are posted, since it logs the addresses that it is asked at. */
export function apertium({ address }: { address: string }): MachineTranslator {
  const ask = async (from: string, to: string, words: string, signal: AbortSignal): Promise<MachineAnswer> =>
    askMachine(below(address, "translate"), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ langpair: `${from}|${to}`, q: words, markUnknown: "no" }).toString(),
      signal,
    });
  return {
    async translate({ words, from, to, signal }) {
      if (words.length > LONGEST_SENT) throw new TranslationFailure("too_long");
      const [targets, sources] = [apertiumCodes(to), apertiumCodes(from)];
      for (const source of sources) {
        for (const target of targets) {
          const answer = await ask(source, target, words, signal);
          if (isUnknownPair(answer)) continue;
          return withoutMarks(answerOf(answer, Translated).responseData.translatedText, words);
        }
      }
      throw new TranslationFailure("unknown_pair");
    },
    async pairs(signal) {
      const { responseData } = answerOf(await askMachine(below(address, "listPairs"), { method: "GET", signal }), Pairs);
      return responseData.flatMap(({ sourceLanguage, targetLanguage }): LanguagePair[] => {
        const [from, to] = [tagOf(sourceLanguage), tagOf(targetLanguage)];
        return from && to ? [{ from, to }] : [];
      });
    },
  };
}

function isUnknownPair({ status, json }: MachineAnswer): boolean {
  return status === 400 && /\bpair\b/i.test(Refused.safeParse(json).data?.explanation ?? "");
}

/**
 * Without the star before each word that Apertium does not know: a server that does not heed `markUnknown` writes one. Where
 * the text has stars of its own, they all stay.
 * @throws TranslationFailure where nothing is left.
 */
function withoutMarks(translated: string, words: string): string {
  const plain = words.includes("*") ? translated : translated.replaceAll(/\*(?=\p{L})/gu, "");
  if (!plain.trim()) throw new TranslationFailure("unreadable");
  return plain.trim();
}

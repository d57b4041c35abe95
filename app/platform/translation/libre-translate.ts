import { z } from "zod";
import { answerOf, askMachine, below, type MachineAnswer } from "./ask-machine.ts";
import { LONGEST_SENT, TranslationFailure, type MachineTranslator } from "./machine-translator.ts";

const Languages = z.array(z.object({ code: z.string(), targets: z.array(z.string()).max(1000).default([]) })).max(1000);
const Translated = z.object({ translatedText: z.string() });
const Refused = z.object({ error: z.string() });

/** A server that speaks LibreTranslate's protocol; its key, where it wants one, goes along in the body. */
export function libreTranslate({ address, apiKey }: { address: string; apiKey?: string | null }): MachineTranslator {
  const languages = async (signal: AbortSignal) => answerOf(await askMachine(below(address, "languages"), { method: "GET", signal }), Languages);
  return {
    async translate({ words, from, to, signal }) {
      if (words.length > LONGEST_SENT) throw new TranslationFailure("too_long");
      const known = await languages(signal);
      const source = known.find(({ code }) => code === codeAmong(from, known.map((one) => one.code)));
      const target = source && codeAmong(to, source.targets.length > 0 ? source.targets : known.map(({ code }) => code));
      if (!source || !target) throw new TranslationFailure("unknown_pair");
      const answer = await askMachine(below(address, "translate"), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ q: words, source: source.code, target, format: "text", ...(apiKey && { api_key: apiKey }) }),
        signal,
      });
      if (isTooLong(answer)) throw new TranslationFailure("too_long");
      const { translatedText } = answerOf(answer, Translated);
      if (!translatedText.trim()) throw new TranslationFailure("unreadable");
      return translatedText.trim();
    },
    async pairs(signal) {
      const known = await languages(signal);
      return known.flatMap(({ code, targets }) => targets.filter((target) => target !== code).map((target) => ({ from: tagOf(code), to: tagOf(target) })));
    },
  };
}

/** The server has a bound of its own, which it tells in words. */
function isTooLong({ status, json }: MachineAnswer): boolean {
  return status === 400 && /exceeds/i.test(Refused.safeParse(json).data?.error ?? "");
}

/** Older servers call traditional Chinese `zt`. */
function tagOf(code: string): string {
  return code === "zt" ? "zh-Hant" : code;
}

/** The code under which a server knows a language: its own tag, else the nearest. */
function codeAmong(tag: string, codes: readonly string[]): string | undefined {
  const { language, script, region } = new Intl.Locale(tag);
  const written = language === "zh" ? (script ?? new Intl.Locale(tag).maximize().script) : script;
  const names = [tag, written && `${language}-${written}`, written === "Hant" ? "zt" : undefined, region && `${language}-${region}`, written === "Hant" ? undefined : language];
  return names.filter((name): name is string => Boolean(name)).map((name) => codes.find((code) => code.toLowerCase() === name.toLowerCase())).find(Boolean);
}

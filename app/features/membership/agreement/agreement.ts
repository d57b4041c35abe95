import type { Named } from "#app/features/programme/programme.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import type { StepCode } from "../onboarding/onboarding.ts";

export const AGREEMENT_CODES = ["confidentiality", "conduct"] as const;
/** What members sign: what you hear stays here; how we treat each other. */
export type AgreementCode = (typeof AGREEMENT_CODES)[number];

/** The step of onboarding that signing an agreement ticks. */
export const STEP_OF: Record<AgreementCode, StepCode> = { confidentiality: "agreement", conduct: "conduct" };

export const LONGEST_AGREEMENT = 12_000;
export const LONGEST_AGREEMENT_TITLE = 120;
export const LONGEST_TYPED_NAME = 200;

/** The title and the words of an agreement: as written, and the translations that a person has reviewed. */
export interface AgreementTexts {
  title: Named;
  body: Named;
}

/** Title and words in one language. */
export interface AgreementWords {
  lang: string;
  title: string;
  words: string;
}

/** The agreement in a language in which all of it may be signed: as written, or translated and reviewed. Null: not ready. */
export function readyIn({ title, body }: AgreementTexts, lang: string): AgreementWords | null {
  const [head, rest] = [inLanguage(title, lang), inLanguage(body, lang)];
  return head && rest ? { lang: rest.lang, title: head.words, words: rest.words } : null;
}

/** The languages in which it may be signed, the one it was written in first. */
export function readyLanguages({ title, body }: AgreementTexts): string[] {
  return [body.lang, ...Object.keys(body.translations)].filter((lang) => readyIn({ title, body }, lang));
}

function inLanguage(text: Named, lang: string): { lang: string; words: string } | null {
  if (sameLanguage(text.lang, lang)) return { lang: text.lang, words: text.words };
  const found = Object.keys(text.translations).find((other) => sameLanguage(other, lang));
  return found ? { lang: found, words: text.translations[found]! } : null;
}

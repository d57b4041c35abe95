import { newToken, sealWords, unsealWords } from "#app/platform/secrets/secrets.ts";
import type { Answers, OwnWords } from "../survey.ts";

/** Answers that somebody has begun, as a draft keeps them, sealed. */
export interface DraftContent {
  answers: Answers;
  words: OwnWords;
  /** The furthest page that was saved, from 1; 0: none. */
  page: number;
  /** From which the codes of receipts are made: nobody who only knows the draft's code can find them once it is sent. */
  seed: string;
}

/** A draft in which nothing is saved yet. */
export function emptyDraft(): DraftContent {
  return { answers: {}, words: {}, page: 0, seed: newToken().slice(0, 22) };
}

/** For so many days begun answers are kept. */
export const DRAFT_DAYS = 30;

/** The content of a draft as it is stored. */
export function sealDraft(content: DraftContent): Uint8Array<ArrayBuffer> {
  return new Uint8Array(sealWords("response", JSON.stringify(content)));
}

/** The content of a stored draft. @throws when it was changed or sealed with another key. */
export function unsealDraft(sealed: Uint8Array): DraftContent {
  return JSON.parse(unsealWords("response", sealed)) as DraftContent;
}

/** Whether nothing was saved yet. */
export function isUntouched(content: DraftContent): boolean {
  return content.page === 0;
}

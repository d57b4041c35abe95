import { formKeyMadeAt } from "#app/platform/http/form-key.ts";
import { machineSigns, type MachineSign } from "#app/platform/http/machine-signs.ts";
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
  /** The open form with which it began, as its signed field and its trap tell; nothing of whoever was invited. */
  form?: OpenForm;
}

/** What tells whether a person filled an open form. */
export interface OpenForm {
  /** Its signed field. */
  key: string;
  isTrapped: boolean;
}

/** A draft in which no page is saved yet. */
export function newDraft(began: Pick<DraftContent, "answers" | "words" | "form">): DraftContent {
  return { ...began, page: 0, seed: newToken().slice(0, 22) };
}

/** The signs of a machine that answers show which began with a form and are sent now; none where somebody was invited. */
export function signsOf(form: OpenForm | undefined, sentAt: Date): MachineSign[] {
  const madeAt = form && formKeyMadeAt(form.key);
  return madeAt ? machineSigns({ madeAt, sentAt, isTrapped: form.isTrapped }) : [];
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

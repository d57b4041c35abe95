import type { ReadableText } from "#app/features/texts/texts.ts";
import type { ApplicationState } from "./application.ts";

/** A letter as it reads on the private page. */
export interface ShownLetter {
  words: string;
  lang: string;
  /** Nobody has checked it in the reader's language yet, so it stands in the language in which it was written. */
  pending: boolean;
}

/** One thing that happened to an application, for whoever sent it. */
export type ApplicationStep = { at: Date } & (
  | { kind: "applied"; text: ReadableText | null; onBehalf: boolean }
  | { kind: "moved"; to: ApplicationState; letter: ShownLetter | null }
  | { kind: "question"; text: ReadableText; pending: boolean; messageId: string }
  | { kind: "reply" | "added"; text: ReadableText }
  | { kind: "reissued" | "withdrawn" }
);

/**
 * The step that waits for an answer of whoever applied: the team's last question, or the offer; undefined where none does, or
 * where it cannot be read yet.
 */
export function openStepOf(steps: readonly ApplicationStep[]): ApplicationStep | undefined {
  const last = steps.findLast((step) => ["question", "moved", "reply", "added", "withdrawn"].includes(step.kind));
  if (last?.kind === "question") return last.pending ? undefined : last;
  return last?.kind === "moved" && last.to === "offered" ? last : undefined;
}

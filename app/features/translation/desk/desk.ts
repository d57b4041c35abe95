import type { Audience } from "#app/features/texts/texts.ts";

/**
 * How far a text on the desk is. new: nobody has begun. draft: a machine has drafted it. started: a person has begun.
 * ready: its translator is done, and a second person is to check it.
 */
export type DeskState = "new" | "draft" | "started" | "ready";

export interface WaitingTranslation {
  textId: string;
  from: string;
  to: string;
  kind: string;
  audience: Audience;
  subjectKind: string;
  subjectId: string | null;
  words: string;
  dueAt: Date | null;
  state: DeskState;
  /** Whoever asks translated it: somebody else checks it. */
  isOwn: boolean;
  /** Of somebody's words and what is written to them: 1 (danger now) to 4. */
  urgency: number | null;
}

/** How far a translation is that nobody reviewed. */
export function deskState(translation: { origin: string | null; readyAt: Date | null }): DeskState {
  if (translation.readyAt) return "ready";
  if (translation.origin === null) return "new";
  return translation.origin === "machine" ? "draft" : "started";
}

/** Whether somebody outside the team waits for it: they told us something, or they asked to join a group. */
export function isSomebodys({ subjectKind }: { subjectKind: string }): boolean {
  return subjectKind === "input" || subjectKind === "application";
}

/** Whether it is for today: somebody's words, or words for them, of the two highest urgencies. */
export function isUrgent({ urgency }: { urgency: number | null }): boolean {
  return urgency !== null && urgency <= 2;
}

/** Whether whoever asks can do nothing about it now: they translated it, and somebody else checks it. */
export function waitsForAnother(one: Pick<WaitingTranslation, "state" | "isOwn">): boolean {
  return one.state === "ready" && one.isOwn;
}

/**
 * What to go on with after a text: the next on the desk that nobody has begun or that waits to be checked, else one that was
 * begun; from the top again after the last. Null where nothing is left.
 */
export function nextOnDesk(waiting: readonly WaitingTranslation[], here: { textId: string; to: string }): WaitingTranslation | null {
  const at = waiting.findIndex((one) => one.textId === here.textId && one.to === here.to);
  const others = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(at, 0))].filter((one) => !waitsForAnother(one));
  return others.find(({ state }) => state !== "started") ?? others[0] ?? null;
}

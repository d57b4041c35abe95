import { needsReason, ON_SCREEN, onScreen, TRANSITIONS, type ImprovementStatus, type OnScreen } from "../improvement.ts";

/** A column of the board to which an improvement may go, with the state it comes to there. */
export interface BoardMove {
  word: OnScreen;
  to: ImprovementStatus;
  /** It is asked why first. */
  asksWhy: boolean;
}

/** The columns to which an improvement may go from a state, in the order of the board. Merging has its own page. */
export function boardMoves(from: ImprovementStatus): BoardMove[] {
  return ON_SCREEN.flatMap((word) => {
    const to = TRANSITIONS[from].find((status) => status !== "merged" && onScreen(status) === word);
    return to && word !== onScreen(from) ? [{ word, to, asksWhy: needsReason(to) }] : [];
  });
}

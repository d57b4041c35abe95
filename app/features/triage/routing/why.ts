import type { Urgency } from "#app/features/input/input.ts";
import type { Because, Gift } from "./routing.ts";

/** A name in the language in which the reader has it. */
export interface Said {
  words: string;
  lang: string;
}

/** Why a rule caught an input, with names instead of codes. */
export type BecauseSaid =
  | Exclude<Because, { code: "words" | "theme" | "site" }>
  /** The rule's own words that were found; none where they are no longer told. */
  | { code: "words"; found: string[] }
  | { code: "theme"; name: string }
  | { code: "site"; name: string | null };

/** One rule's part in a decision, as it was then. */
export interface RulePart {
  number: number;
  /** The version that decided; it says something else today, or is off. */
  version: number;
  isPast: boolean;
  name: Said;
  isDefault: boolean;
  gave: Gift[];
  themes: string[];
  urgency: Urgency | null;
  because: BecauseSaid[];
}

/** A decision about an input, for a reader. */
export type DecisionSaid = {
  id: string;
  /** The moment, or only the day (`YYYY-MM-DD`). */
  at: Date | string;
  /** Another decision took its place. */
  isPast: boolean;
} & (
  | {
      kind: "rules";
      /** The rule that chose the place stands first. */
      parts: RulePart[];
      desk: string | null;
      owner: string | null;
      route: "inbox" | "intake";
      urgency: Urgency;
      acknowledgeBy: Date | null;
      answerBy: Date | null;
    }
  | { kind: "assign"; by: string | null; desk: string | null; owner: string | null }
  | { kind: "themes"; by: string | null; themes: string[] }
  | { kind: "urgency"; by: string | null; urgency: Urgency }
  | { kind: "route"; by: string | null; route: "inbox" | "intake" }
);

import type { Conditions, RuleOutcome } from "./routing.ts";
import type { Said } from "./why.ts";

/** `changed`: on, with a draft of what comes next. */
export type RuleState = "on" | "draft" | "off" | "changed";

/** One version of a rule for a reader. */
export interface RuleVersionFacts {
  version: number;
  name: Said;
  conditions: Conditions;
  outcome: RuleOutcome;
  /** Who switched it on; of a draft, who wrote it last. */
  by: string | null;
  madeAt: Date;
  activeFrom: Date | null;
  activeUntil: Date | null;
}

/** A rule in the list. */
export interface ListedRule {
  number: number;
  isDefault: boolean;
  state: RuleState;
  /** What is on, else the draft, else what was on last. */
  shown: RuleVersionFacts;
  draft: RuleVersionFacts | null;
}

/** A rule on its page. */
export interface ShownRule extends ListedRule {
  /** Newest first. */
  versions: RuleVersionFacts[];
  written: string;
  seen: string;
  isFirst: boolean;
  isLast: boolean;
  /** How many messages it chose the place of in the last 30 days. */
  usedInMonth: number;
}

/** Names that rules speak of, by their codes or ids. */
export interface RuleNames {
  themes: Record<string, string>;
  desks: Record<string, string>;
  sites: Record<string, string>;
  people: Record<string, string>;
}

/** Times that a form offers, as codes: `m` minutes of opening time, `d` business days. */
export const ACKNOWLEDGE_SPANS = ["m15", "m30", "m60", "m120", "m240", "d0", "d1", "d2", "d5", "d10"] as const;
export const ANSWER_SPANS = ["d1", "d2", "d5", "d10", "d20", "d30"] as const;

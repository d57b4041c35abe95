import { nameFor, type HelpLine, type HelpLineKind } from "#app/features/programme/programme.ts";
import type { ShownHelpLine } from "./components/help-box.tsx";
import type { Signal } from "./signals/signal.ts";

/** Whom to call for what somebody wrote, first the number that helps soonest (DOMAIN §2). Of other signals only the team is told. */
const WHOM_TO_CALL: Partial<Record<Signal, readonly HelpLineKind[]>> = {
  self_harm: ["crisis", "emergency"],
  violence: ["emergency", "violence"],
  lockout: ["intake", "court", "social"],
  shutoff: ["utility", "social"],
  deadline: ["intake", "court"],
  threat: ["intake"],
  rights: ["complaint"],
};

/** More would not be read by somebody in distress. */
const MOST_BLOCKS = 3;

/** One reason to call somebody, and the numbers for it. */
export interface HelpBlock {
  signal: HelpSignal;
  lines: ShownHelpLine[];
}

export type HelpSignal = "self_harm" | "violence" | "lockout" | "shutoff" | "deadline" | "threat" | "rights";

/** What stands beside somebody's words at once. */
export interface ShownHelp {
  blocks: HelpBlock[];
  emergencyPhone: string;
  /** Where "Leave this page quickly" goes. */
  leaveUrl: string;
}

/**
 * The blocks of help for some signals, danger first, at most three. A number stands once; a reason for which the programme has
 * no number is left out, except danger, for which there is always the emergency number.
 */
export function helpBlocks(signals: readonly Signal[], lines: readonly HelpLine[], lang: string): HelpBlock[] {
  const shown = new Set<string>();
  const blocks: HelpBlock[] = [];
  for (const signal of signals) {
    const kinds = WHOM_TO_CALL[signal];
    if (!kinds) continue;
    const found = kinds.flatMap((kind) => lines.filter((line) => line.kind === kind && !shown.has(line.id)));
    if (found.length === 0 && !isDanger(signal)) continue;
    for (const { id } of found) shown.add(id);
    blocks.push({ signal: signal as HelpSignal, lines: found.map((line) => ({ id: line.id, name: nameFor(line.name, lang), phone: line.phone })) });
  }
  return blocks.slice(0, MOST_BLOCKS);
}

/** Whether a signal is of somebody in danger, to whom the emergency number is always named. */
export function isDanger(signal: Signal): boolean {
  return signal === "self_harm" || signal === "violence";
}

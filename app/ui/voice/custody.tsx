import type { ReactNode } from "react";
import { Icon, type IconName } from "../icon.tsx";

export type CustodyState = "machine" | "human" | "reviewed" | "stale" | "sample";

const LOOKS: Record<CustodyState, { icon: IconName; colour: string; line?: string }> = {
  machine: { icon: "chip", colour: "text-ink2", line: "underline decoration-dashed underline-offset-4" },
  human: { icon: "pen", colour: "text-ink2" },
  reviewed: { icon: "tick", colour: "text-leaf" },
  stale: { icon: "stale", colour: "text-ember" },
  sample: { icon: "tick", colour: "text-leaf" },
};

/** Who stands for a translation: `children` says it ("Reviewed by Inés R., 3 Nov"), `more` what is still open. */
export function Custody({ state, children, more }: { state: CustodyState; children: ReactNode; more?: ReactNode }) {
  const { icon, colour, line } = LOOKS[state];
  return (
    <p className="flex flex-wrap items-start gap-x-2 text-second text-ink2">
      <span className={`inline-flex items-start gap-1.5 font-[650] ${colour}`}>
        <Icon name={icon} className="h-[1lh]" />
        <span className={line}>{children}</span>
      </span>
      {more && <span>{more}</span>}
    </p>
  );
}

/** Whether somebody has vouched for a translation as it stands: if not, its bubble is dashed. */
export function isReliable(state: CustodyState): boolean {
  return state !== "machine" && state !== "stale";
}

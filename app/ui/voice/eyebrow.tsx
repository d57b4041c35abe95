import type { ReactNode } from "react";
import { Drop } from "./drop.tsx";

/** "You said" and "We did" above a bubble. */
export function Eyebrow({ side, children }: { side: "said" | "did"; children: ReactNode }) {
  return (
    <p className={`mb-1.5 flex items-center gap-2 text-sm font-[650] ${side === "said" ? "text-honeyink" : "text-fig"}`}>
      <Drop side={side === "said" ? "patient" : "team"} />
      {children}
    </p>
  );
}

import type { ReactNode } from "react";

/** What was said beside what was done; where there is no room one under the other, the answer set in from the start. */
export function SaidDid({ said, did }: { said: ReactNode; did: ReactNode }) {
  return (
    <div className="@container">
      <div className="grid gap-4 @xl:grid-cols-2 @xl:gap-7">
        <div className="min-w-0 @max-xl:me-5">{said}</div>
        <div className="min-w-0 @max-xl:ms-7">{did}</div>
      </div>
    </div>
  );
}

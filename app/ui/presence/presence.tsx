import type { ReactNode } from "react";

/** A line that says who else is here; the script asks `address` every few seconds while the page is looked at, and it answers with the line. */
export function Presence({ address, seconds, icon, children }: { address: string; seconds: number; icon: ReactNode; children: string }) {
  return (
    <p role="status" data-presence={address} data-seconds={seconds} className="flex gap-1.5 text-second text-ink2 has-[span:empty]:sr-only">
      {icon}
      <span>{children}</span>
    </p>
  );
}

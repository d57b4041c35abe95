import type { ReactNode } from "react";

/** What is known about a record: "Owner  Mina P". What is empty is left out. */
export function Facts({ facts }: { facts: { label: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="grid items-baseline grid-cols-[fit-content(40%)_minmax(0,1fr)] gap-x-4 gap-y-2">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== false && value !== "")
        .map(({ label, value }, index) => (
          <div key={index} className="contents">
            <dt className="min-w-18 text-ink2">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

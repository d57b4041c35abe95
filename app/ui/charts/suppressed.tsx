import type { ReactNode } from "react";

/** A number that is hidden to protect privacy: a hatched box with words, one mark whatever the reason. */
export function Suppressed({ children }: { children: ReactNode }) {
  return <span className="suppressed">{children}</span>;
}

/** The pattern that hidden parts of a chart are filled with; once on a page that has charts. */
export function Hatch() {
  return (
    <svg className="away" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-surface" />
          <rect width="1.5" height="6" className="fill-edge" />
        </pattern>
      </defs>
    </svg>
  );
}

import type { ReactNode } from "react";

/**
 * What just happened, once, on the page that follows. `undo` is a form of its own (its button plain text on dark).
 * It stands in the flow of the page: without script nothing could take it away from what it would cover.
 */
export function Toast({ message, undo }: { message: ReactNode; undo?: ReactNode }) {
  return (
    <div
      role="status"
      className="toast no-print mb-5 flex w-fit max-w-full flex-wrap items-center gap-x-4 gap-y-1 rounded-card border border-transparent bg-ink px-4 py-2.5 text-paper shadow-lift [&_a]:text-paper [&_button]:font-semibold [&_button]:underline"
    >
      <p>{message}</p>
      {undo}
    </div>
  );
}

import type { ReactNode } from "react";

/** A record of the team: the main text, and a rail about it that moves under the text below 1280 px. */
export function Record({ children, rail }: { children: ReactNode; rail?: ReactNode }) {
  return (
    <div className="grid gap-8 p-4 lg:px-7 lg:py-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="grid min-w-0 content-start gap-7">{children}</div>
      {rail && <aside className="grid min-w-0 content-start gap-7 max-xl:border-t max-xl:border-line max-xl:pt-6">{rail}</aside>}
    </div>
  );
}

import type { ReactNode } from "react";
import { Icon, type IconName } from "../icon.tsx";

/** Another way than this page, between two lines: "Rather talk? Call 555-0142." */
export function OtherWay({ icon = "phone", children }: { icon?: IconName; children: ReactNode }) {
  return (
    <div className="flex gap-3 border-y border-line py-3.5">
      <Icon name={icon} className="mt-1 text-ink2" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}

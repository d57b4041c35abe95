import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Icon, type IconName } from "../icon.tsx";

/** What something is about, or a verdict. At most two in a row. */
export function Tag(props: { tone?: "neutral" | "line" | "leaf" | "ember" | "brick" | "sea" | "fig"; icon?: IconName; children: ReactNode }) {
  const { tone = "neutral", icon, children } = props;
  return (
    <span className={classes("tag", tone !== "neutral" && `tone-${tone}`)}>
      {icon && <Icon name={icon} className="size-[1.1em]" />}
      {children}
    </span>
  );
}

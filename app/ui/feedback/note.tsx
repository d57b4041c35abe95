import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Icon, type IconName } from "../icon.tsx";

export type Tone = "neutral" | "leaf" | "ember" | "brick" | "sea";

const GLYPHS: Record<Tone, IconName> = { neutral: "lock", leaf: "tick", ember: "alert", brick: "alert", sea: "bulb" };

/** A tinted block: a glyph, one bold sentence, one plain. */
export function Note(props: { tone?: Tone; icon?: IconName; title?: ReactNode; children?: ReactNode; id?: string }) {
  const { tone = "neutral", icon = GLYPHS[tone], title, children, id } = props;
  return (
    <div id={id} className={classes("note", tone === "neutral" ? "bg-sunken" : `tone-${tone}`)}>
      <Icon name={icon} className="mt-[0.15em]" />
      <div className="note-text">
        {title && <p className="font-semibold">{title}</p>}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}

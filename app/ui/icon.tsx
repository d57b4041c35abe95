import { classes } from "./classes.ts";

/** The drawings of the icons, on a grid of 24. A new icon needs a meaning that no existing one has. */
const DRAWINGS = {
  inbox: "M4 13l2.4-7.5A2 2 0 0 1 8.3 4h7.4a2 2 0 0 1 1.9 1.5L20 13v5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 13h4.5l1.5 3h4l1.5-3H20",
  bulb: "M9.5 17.5h5M10.5 21h3M9.5 17.5c0-1.6-.7-2.3-1.6-3.3a5.9 5.9 0 1 1 8.2 0c-.9 1-1.6 1.7-1.6 3.3",
  calendar: "M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M8 3v4M16 3v4",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.4 2.7 3.6 5.7 3.6 9s-1.2 6.3-3.6 9c-2.4-2.7-3.6-5.7-3.6-9S9.6 5.7 12 3z",
  people: "M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 15c2.1.8 3.3 2.5 3.5 5",
  chart: "M4 4v16h16M7.5 14.5l3.5-4 3 2.5 5-6.5",
  gear: "M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM12 3v4M12 17v4M3 12h4M17 12h4M5.6 5.6l2.9 2.9M15.5 15.5l2.9 2.9M18.4 5.6l-2.9 2.9M8.5 15.5l-2.9 2.9",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L21 21",
  pen: "M4 20l1-4.5L16.2 4.3a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19zM14 6.5l3.5 3.5",
  tick: "M5 12.5l4.5 4.5L19 7.5",
  flag: "M5 21V4M5 4.5h13l-3 4.5 3 4.5H5",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.2l3.5 2",
  alert: "M12 4L2.8 20h18.4zM12 10v4.5M12 17.3h.01",
  chip: "M9 7h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM10.5 11h3v2h-3zM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4",
  stale: "M20 12.5a8 8 0 1 1-2.3-6.2L20 8.6M20 4v4.6h-4.6",
  lock: "M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3",
  phone: "M6.5 3.5h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z",
  key: "M15.5 4a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12.3 11.7L4 20v1h3.5v-2.5H10V16h1.5l2-2.2M16.5 7.5h.01",
  paper: "M7 3h7l4 4v12a2 2 0 0 1-2 2H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v4h4M9 12h6M9 16h6",
  reply: "M9 6l-5 5 5 5M4 11h10a6 6 0 0 1 6 6v1.5",
  ear: "M6.5 9.5a5.5 5.5 0 0 1 11 0c0 4-3.5 4.5-3.5 8a3.3 3.3 0 0 1-5.8 2.2M9.5 9.5a2.5 2.5 0 0 1 5 0c0 2-2 2.3-2 4.5",
  plus: "M12 5v14M5 12h14",
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  next: "M9 5l7 7-7 7",
  cross: "M6 6l12 12M18 6L6 18",
  save: "M12 4v11.5M7 10.5l5 5 5-5M5 20h14",
} as const;

export type IconName = keyof typeof DRAWINGS;

/** All icon names, for the page that shows every part. */
export const ICONS = Object.keys(DRAWINGS) as IconName[];

/** Those that point along the line of reading turn round in a right-to-left page. */
const MIRRORED = new Set<IconName>(["next", "reply"]);

/** A drawing beside words; it says nothing by itself, so assistive technology does not hear it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={classes("icon", MIRRORED.has(name) && "mirror", className)}>
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

import { classes } from "../classes.ts";

/** A person: a drop with initials and the name. Without a name, `noName` says so ("No name given"). */
export function PersonChip({ name, side, noName }: { name?: string | null; side: "patient" | "team"; noName: string }) {
  return (
    <span className="inline-flex max-w-full items-baseline gap-2">
      <Avatar name={name} side={side} />
      {name ? <bdi className="min-w-0 break-words">{name}</bdi> : <span>{noName}</span>}
    </span>
  );
}

/** The drop of a person with their initials; "···" where no name is known. Beside the name only: it is not heard. */
export function Avatar({ name, side, large }: { name?: string | null | undefined; side: "patient" | "team"; large?: boolean }) {
  return (
    <span aria-hidden="true" className={classes("drop avatar", side === "team" && "drop-team", large && "avatar-large")}>
      {initialsOf(name)}
    </span>
  );
}

/** At most two initials, of the first and the last part of a name without its title; scripts without capitals take one. */
export function initialsOf(name: string | null | undefined): string {
  const parts = (name ?? "").split(/[\s-]+/u).filter((part) => /^\p{L}/u.test(part) && !/^\p{L}{2,}\.$/u.test(part));
  const first = letterOf(parts[0]);
  if (!first) return "···";
  const joins = /\p{Script=Arabic}|\p{Script=Han}|\p{Script=Hangul}/u.test(first);
  return joins || parts.length < 2 ? first : first + letterOf(parts.at(-1));
}

function letterOf(part: string | undefined): string {
  return [...(part ?? "")][0]?.toLocaleUpperCase() ?? "";
}

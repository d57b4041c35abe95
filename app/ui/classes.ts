/** Joins class names, leaving out what is false or empty. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

/** The two sizes of every part: large for everybody's pages, dense for the team's. Without one, the page decides. */
export type Size = "public" | "team";

/** The class that sets the size of a part against the size of its page. */
export function sizeClass(size: Size | undefined): string | undefined {
  return size && `size-${size}`;
}

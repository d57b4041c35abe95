import { nameFor, type Programme } from "./programme.ts";

/** The names of a programme's sites and groups for a reader, by their ids. */
export function placesFor(programme: Programme, reader: string): Record<string, { words: string; lang: string }> {
  return Object.fromEntries([...programme.sites, ...programme.groups].map(({ id, name }) => [id, nameFor(name, reader)]));
}

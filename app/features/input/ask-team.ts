import { paths } from "#app/platform/paths/paths.ts";
import type { InputOrigin } from "./input.ts";

/** The address at which an advisor asks the team something: what is said there with that purpose. */
export function askTeam(): string {
  return `${paths.say()}?ask`;
}

/** Whether an address is that one. */
export function asksTeam({ url }: Request): boolean {
  return new URL(url).searchParams.has("ask");
}

/** Where a question to the team comes from: no record. */
export const QUESTION: InputOrigin = { kind: "question", id: null, textId: null };

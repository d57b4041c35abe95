import type { Programme } from "#app/features/programme/programme.ts";
import type { ReplyCode } from "./reply.ts";

/** The number that a reply names: about somebody's own case the intake line, else the programme's; null where there is none. */
export function replyPhone(programme: Programme, code: ReplyCode): string | null {
  const intake = programme.helpLines.find(({ kind }) => kind === "intake")?.phone ?? null;
  return code === "own_case" ? (intake ?? programme.phone) : (programme.phone ?? intake);
}

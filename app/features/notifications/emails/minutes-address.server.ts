import { reads } from "#app/features/events/reads.server.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailToBuild } from "./mail-to-build.ts";

/** Where the minutes of a mail are read; null where they are not published (any more). */
export async function minutesAddress({ programme, subjectId }: MailToBuild): Promise<string | null> {
  const minutes = await reads({ kind: "system", programme }).minutes.findUnique({ where: { id: subjectId }, select: { state: true, meeting: { select: { number: true } } } });
  return minutes?.state === "published" ? paths.ownMinutes(minutes.meeting.number) : null;
}

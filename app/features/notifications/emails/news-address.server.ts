import { rests, type ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailToBuild } from "./mail-to-build.ts";

/** The improvement of which whoever spoke waits for news; null where they have had some by now, or nobody works on it any more. */
export async function newsAddress({ programme, subjectId, eventId }: MailToBuild): Promise<string | null> {
  const { prisma } = database(programme);
  const { at } = await prisma.event.findUniqueOrThrow({ where: { id: eventId }, select: { at: true } });
  const improvement = await prisma.improvement.findUnique({
    where: { id: subjectId },
    select: { number: true, status: true, updates: { where: { publishedAt: { gt: at ?? new Date(0) } }, select: { id: true }, take: 1 } },
  });
  if (!improvement || improvement.updates.length > 0 || rests(improvement.status as ImprovementStatus)) return null;
  return paths.improvement(improvement.number);
}

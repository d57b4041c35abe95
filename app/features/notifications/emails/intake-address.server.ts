import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailToBuild } from "./mail-to-build.ts";

/** Where a mail about a person's own case leads; null where it is closed, taken back, or somebody else's by now. */
export async function intakeAddress({ programme, subjectId, recipient }: MailToBuild): Promise<string | null> {
  const waiting = await database(programme).prisma.handover.count({
    where: { inputId: subjectId, toId: recipient.id, outcome: null, input: { route: "intake", withdrawnAt: null } },
  });
  return waiting > 0 ? paths.intakeCase(subjectId) : null;
}

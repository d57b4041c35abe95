import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailToBuild } from "./mail-to-build.ts";

/** Where an urgent input is read; null where somebody has read it by now. */
export async function urgentInputAddress({ programme, subjectId }: MailToBuild): Promise<string | null> {
  const input = await database(programme).prisma.input.findUnique({ where: { id: subjectId }, select: { status: true, route: true } });
  if (input?.status !== "new") return null;
  return input.route === "intake" ? paths.intakeCase(subjectId) : paths.input(subjectId);
}

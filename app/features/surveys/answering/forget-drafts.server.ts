import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { dayOf } from "#app/platform/db/ids.ts";
import { DRAFT_DAYS } from "./response-draft.ts";

/** Deletes answers that were begun and not touched for {@link DRAFT_DAYS} days, as their writers were told. */
export async function forgetDrafts({ programme }: { programme: string }): Promise<void> {
  const oldest = new Date(dayOf(now()).getTime() - DRAFT_DAYS * 86_400_000);
  await database(programme).prisma.responseDraft.deleteMany({ where: { savedOn: { lt: oldest } } });
}

import type { SystemActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newsDue } from "./news.events.ts";
import { NEWS_DAYS } from "./news.ts";
import { waitForNews } from "./wait-for-news.server.ts";

/** Says that the owner of an improvement is to be reminded of those who wait for news; nothing where nobody does, or the owner was just reminded. */
export async function remindOfNews(actor: SystemActor, improvementId: string): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    await tx.$queryRaw`select 1 from improvements where id = ${improvementId}::uuid for update`;
    const [due] = await waitForNews(tx, now, improvementId);
    if (!due) return unchanged();
    await record(newsDue, improvementId, { days: NEWS_DAYS });
  });
}

import type { Actor } from "#app/features/events/actor.ts";
import { canSeeMembers } from "#app/features/membership/membership.policy.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { readUpdates, type PublishedUpdate } from "../changes.queries.server.ts";

const MOST = 10;

/** What was told to the members of a group and not to everyone, newest first, for them and for those who work on improvements; else nothing. */
export async function newsForGroup(actor: Actor, groupId: string, lang: string): Promise<PublishedUpdate[]> {
  if (!canSeeMembers(actor, groupId) && !canSeeWork(actor)) return [];
  const updates = [...(await readUpdates(actor, { audience: "group", groupId }, lang)).values()].flat();
  return updates
    .filter(({ corrected }) => !corrected)
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
    .slice(0, MOST);
}

import type { PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockOwnView } from "./lock-view.server.ts";
import { inboxViewRemoved } from "./views.events.ts";

/** Forgets one's own view of the inbox; what stands in it stays. Gives the query that it had. */
export async function removeView(actor: PersonActor, wanted: { id: string }): Promise<string> {
  return runCommand(actor, async ({ tx, record }) => {
    const view = await lockOwnView(tx, actor, wanted.id);
    await tx.inboxView.delete({ where: { id: view.id }, select: { id: true } });
    await record(inboxViewRemoved, view.id, {});
    return view.query;
  });
}

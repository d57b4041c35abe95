import type { PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockOwnView } from "./lock-view.server.ts";
import { inboxViewRenamed } from "./views.events.ts";

/** Gives one's own view of the inbox another name. Gives its query. @throws a refusal where another one has it. */
export async function renameView(actor: PersonActor, wanted: { id: string; name: string }): Promise<string> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    const view = await lockOwnView(tx, actor, wanted.id);
    if (view.name === wanted.name) {
      unchanged();
      return view.query;
    }
    if ((await tx.inboxView.count({ where: { personId: actor.personId, name: wanted.name } })) > 0) throw new DomainError("triage:views.errors.taken");
    await tx.inboxView.update({ where: { id: view.id }, data: { name: wanted.name }, select: { id: true } });
    await record(inboxViewRenamed, view.id, {});
    return view.query;
  });
}

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { reviseName } from "../write-name.server.ts";
import { deskRenamed } from "./desks.events.ts";
import { canChangeDesks } from "./desks.policy.ts";
import { lockDesk } from "./lock-desk.server.ts";

/** Gives a team another name. `seen`: the id of the text that was on the page. */
export async function renameDesk(actor: Actor, input: { code: string; name: string; seen: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canChangeDesks(actor)) throw notAllowed();
    const desk = await lockDesk(tx, input.code);
    const nameTextId = await reviseName(tx, actor, desk.nameTextId, { words: input.name, seen: input.seen, now });
    if (nameTextId === desk.nameTextId) return unchanged();
    await tx.desk.update({ where: { id: desk.id }, data: { nameTextId }, select: { id: true } });
    await record(deskRenamed, desk.id, { code: desk.code });
  });
}

import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { writeName } from "../write-name.server.ts";
import { deskAdded } from "./desks.events.ts";
import { canChangeDesks } from "./desks.policy.ts";

/** Adds a team at the end, still without people. Returns its code. */
export async function addDesk(actor: Actor, input: { name: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canChangeDesks(actor)) throw notAllowed();
    await tx.$queryRaw`select 1 from desks for update`;
    const id = newId();
    const code = `d${id.slice(-10)}`;
    const { _max: last } = await tx.desk.aggregate({ _max: { position: true } });
    const nameTextId = await writeName(tx, actor, { kind: "desk_name", subjectKind: "desk", subjectId: id, audience: "team", words: input.name, now });
    await tx.desk.create({ data: { id, code, nameTextId, position: (last.position ?? 0) + 1 }, select: { id: true } });
    await record(deskAdded, id, { code });
    return code;
  });
}
